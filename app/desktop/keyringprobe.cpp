// SPDX-License-Identifier: MIT
#include "app/desktop/keyringprobe.h"

#include "app/desktop/sessionbus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int callTime = 1500; // milliseconds for one answer

using Answered = std::function<void(const QDBusMessage &)>;
using Answer = std::function<void(bool usable)>;

void call(QObject *context, QDBusMessage message, const QVariantList &arguments, Answered answered)
{
    message.setArguments(arguments);
    message.setAutoStartService(false);
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, callTime), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered = std::move(answered)](QDBusPendingCallWatcher *done) {
                         answered(done->reply());
                         done->deleteLater();
                     });
}

QVariant firstOf(const QDBusMessage &reply)
{
    const bool answered = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
    return answered ? reply.arguments().constFirst() : QVariant();
}

//! A Secret Service whose default collection is locked would ask for its password.
void probeSecretService(QObject *context, const Answer &answer)
{
    const QDBusMessage get = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                            u"/org/freedesktop/secrets/aliases/default"_s,
                                                            u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call(context, get, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s},
         [answer](const QDBusMessage &reply) {
             const QVariant locked = firstOf(reply).value<QDBusVariant>().variant();
             answer(locked.metaType() == QMetaType::fromType<bool>() && !locked.toBool());
         });
}

void probeKWallet(QObject *context, const Answer &answer)
{
    const auto method = [](const QString &name) {
        return QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                              u"org.kde.KWallet"_s, name);
    };
    call(context, method(u"networkWallet"_s), {}, [context, answer, method](const QDBusMessage &reply) {
        const QString wallet = firstOf(reply).toString();
        if (wallet.isEmpty()) {
            answer(false);
            return;
        }
        call(context, method(u"isOpen"_s), {wallet},
             [answer](const QDBusMessage &open) { answer(firstOf(open).toBool()); });
    });
}

} // namespace

void probeKeyring(QObject *context, const Answer &answer)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, context, [answer] { answer(false); });
        return;
    }
    // The same choice that QtKeychain makes.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1))
        probeKWallet(context, answer);
    else
        probeSecretService(context, answer);
}

} // namespace snug::app
