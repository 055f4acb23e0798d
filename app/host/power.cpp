// SPDX-License-Identifier: MIT
#include "app/host/power.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.UPower"_L1;
constexpr auto path = "/org/freedesktop/UPower"_L1;
constexpr auto properties = "org.freedesktop.DBus.Properties"_L1;

} // namespace

Power::Power(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, properties, u"PropertiesChanged"_s, this,
                SLOT(heed(QString, QVariantMap, QStringList)));
    QDBusMessage all = QDBusMessage::createMethodCall(service, path, properties, u"GetAll"_s);
    all.setArguments({QString(service)});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(all), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QVariantMap> reply = *done;
        if (reply.isValid())
            take(reply.value());
        done->deleteLater();
    });
}

void Power::heed(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface == service)
        take(changed);
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
