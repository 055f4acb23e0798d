// SPDX-License-Identifier: MIT
#include "app/desktop/keyringprobe.h"

#include "app/desktop/bus.h"

#include <QDBusVariant>
#include <QLibrary>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int callTime = 1500; // milliseconds for one answer

using Answer = std::function<void(KeyringState)>;

void call(QObject *context, bool mayStart, QDBusMessage message, const QVariantList &arguments,
          const bus::Answered &answered)
{
    message.setArguments(arguments);
    message.setAutoStartService(mayStart);
    bus::call(bus::session(), message, context, answered, callTime);
}

QVariant firstOf(const QDBusMessage &reply)
{
    return bus::isError(reply) ? QVariant() : reply.arguments().value(0);
}

//! A Secret Service whose default collection is locked would ask for its password.
void probeSecretService(QObject *context, bool mayStart, const Answer &answer)
{
    const QDBusMessage get = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                            u"/org/freedesktop/secrets/aliases/default"_s,
                                                            u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call(context, mayStart, get, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s},
         [answer](const QDBusMessage &reply) {
             const QVariant locked = firstOf(reply).value<QDBusVariant>().variant();
             const bool there = locked.metaType() == QMetaType::fromType<bool>();
             answer(!there            ? KeyringState::Absent
                    : locked.toBool() ? KeyringState::Locked
                                      : KeyringState::Open);
         });
}

void probeKWallet(QObject *context, bool mayStart, const Answer &answer)
{
    const auto method = [](const QString &name) {
        return QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                              u"org.kde.KWallet"_s, name);
    };
    call(context, mayStart, method(u"networkWallet"_s), {},
         [context, answer, method](const QDBusMessage &reply) {
             const QString wallet = firstOf(reply).toString();
             if (wallet.isEmpty()) {
                 answer(KeyringState::Absent);
                 return;
             }
             call(context, false, method(u"isOpen"_s), {wallet}, [answer](const QDBusMessage &open) {
                 answer(firstOf(open).toBool() ? KeyringState::Open : KeyringState::Locked);
             });
         });
}

} // namespace

void probeKeyring(QObject *context, bool mayStart, const Answer &answer)
{
    // The same choice that QtKeychain makes.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1))
        probeKWallet(context, mayStart, answer);
    else
        probeSecretService(context, mayStart, answer);
}

void meetKeyringAnew()
{
    // The library that QtKeychain asks keeps to the session it once opened, of which a keyring that was
    // started since knows nothing: it would refuse everything until this program ends.
    const QFunctionPointer disconnect = QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect");
    if (disconnect)
        disconnect();
}

} // namespace snug::app
