// SPDX-License-Identifier: MIT
#include "app/desktop/signinwatch.h"

#include "app/desktop/bus.h"

#include <utility>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.NetworkManager"_s; // interface, too
const QString path = u"/org/freedesktop/NetworkManager"_s;
const QString connectivity = u"Connectivity"_s;
constexpr uint portal = 2; // NM_CONNECTIVITY_PORTAL

} // namespace

SignInWatch::SignInWatch(const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_bus(system)
    , m_manager(system, service)
{
    if (!m_bus.isConnected())
        return;
    m_manager.listenForChanges(path, service, [this](const QVariantMap &changed) {
        if (changed.contains(connectivity))
            take(changed.value(connectivity));
    });
    connect(&m_manager, &BusService::ownerChanged, this, &SignInWatch::ask);
    ask();
}

void SignInWatch::ask()
{
    bus::get(m_bus, service, path, service, connectivity, this,
             [this](const QVariant &value) { take(value); });
}

void SignInWatch::take(const QVariant &value)
{
    const bool needed = value.toUInt() == portal;
    if (std::exchange(m_needed, needed) != needed)
        emit signInNeededChanged(needed);
}

} // namespace snug::app
