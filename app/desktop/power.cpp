// SPDX-License-Identifier: MIT
#include "app/desktop/power.h"

#include "app/desktop/bus.h"

#include <QDBusArgument>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.UPower"_L1;
constexpr auto path = "/org/freedesktop/UPower"_L1;
constexpr auto properties = "org.freedesktop.DBus.Properties"_L1;

} // namespace

Power::Power(QObject *parent)
    : QObject(parent)
    , m_service(bus::system(), service)
{
    m_service.listenForChanges(path, service, [this](const QVariantMap &changed) { take(changed); });
    QDBusMessage all = QDBusMessage::createMethodCall(service, path, properties, u"GetAll"_s);
    all.setArguments({QString(service)});
    bus::call(bus::system(), all, this, [this](const QDBusMessage &reply) {
        if (!bus::isError(reply) && !reply.arguments().isEmpty())
            take(qdbus_cast<QVariantMap>(reply.arguments().constFirst()));
    });
}

void Power::take(const QVariantMap &properties)
{
    const bool before = lidEndsAll();
    m_onBattery = properties.value(u"OnBattery"_s, m_onBattery).toBool();
    m_hasLid = properties.value(u"LidIsPresent"_s, m_hasLid).toBool();
    if (lidEndsAll() != before)
        emit changed();
}

} // namespace snug::app
