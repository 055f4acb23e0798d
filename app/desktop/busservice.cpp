// SPDX-License-Identifier: MIT
#include "app/desktop/busservice.h"

#include "app/desktop/bus.h"

#include <QDBusArgument>
#include <QDBusServiceWatcher>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

const QString daemon = u"org.freedesktop.DBus"_s; // interface, too

QString keyOf(const QString &path, const QString &interface, const QString &signal)
{
    return path + u' ' + interface + u'.' + signal;
}

} // namespace

BusService::BusService(const QDBusConnection &bus, const QString &name, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_name(name)
{
    if (!m_bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(name, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_owner = owner;
                emit ownerChanged();
            });
    askForOwner();
}

void BusService::askForOwner()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(daemon, u"/"_s, daemon, u"GetNameOwner"_s);
    ask.setArguments({m_name});
    bus::call(m_bus, ask, this, [this](const QDBusMessage &reply) {
        if (!bus::isError(reply))
            m_owner = reply.arguments().value(0).toString();
    });
}

void BusService::listen(const QString &path, const QString &interface, const QString &signal,
                        const Heard &heard)
{
    if (!m_bus.isConnected())
        return;
    m_heard[keyOf(path, interface, signal)].push_back(heard);
    m_bus.connect(QString(), path, interface, signal, this, SLOT(take(QDBusMessage)));
}

void BusService::listenForChanges(const QString &path, const QString &interface,
                                  const std::function<void(const QVariantMap &changed)> &heard)
{
    listen(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
           [interface, heard](const QVariantList &arguments) {
               if (arguments.value(0) == interface)
                   heard(qdbus_cast<QVariantMap>(arguments.value(1)));
           });
}

void BusService::take(const QDBusMessage &signal)
{
    if (m_owner.isEmpty() || signal.service() != m_owner)
        return;
    for (const Heard &heard : m_heard.value(keyOf(signal.path(), signal.interface(), signal.member())))
        heard(signal.arguments());
}

} // namespace snug::app
