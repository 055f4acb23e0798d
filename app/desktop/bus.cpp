// SPDX-License-Identifier: MIT
#include "app/desktop/bus.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>
#include <QTimer>

namespace snug::app::bus {

using namespace Qt::StringLiterals;

namespace {

bool hasSession()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")
               && QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1));
}

} // namespace

QDBusConnection session()
{
    return hasSession() ? QDBusConnection::sessionBus() : QDBusConnection(u"none"_s);
}

QDBusConnection system()
{
    return QDBusConnection::systemBus();
}

void call(const QDBusConnection &bus, const QDBusMessage &message, QObject *context, const Answered &answered,
          int patience)
{
    if (!bus.isConnected()) {
        if (answered)
            QTimer::singleShot(0, context, [message, answered] {
                answered(message.createErrorReply(QDBusError::Disconnected, u"no bus"_s));
            });
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, patience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         if (answered)
                             answered(done->reply());
                     });
}

void get(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
         const QString &property, QObject *context, const std::function<void(const QVariant &)> &answered)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({interface, property});
    message.setAutoStartService(false);
    call(bus, message, context, [answered](const QDBusMessage &reply) {
        const bool found = !isError(reply) && !reply.arguments().isEmpty();
        answered(found ? reply.arguments().constFirst().value<QDBusVariant>().variant() : QVariant());
    });
}

bool isError(const QDBusMessage &reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

} // namespace snug::app::bus
