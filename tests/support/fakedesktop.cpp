// SPDX-License-Identifier: MIT
#include "tests/support/fakedesktop.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

const QString notificationsPath = u"/org/freedesktop/Notifications"_s;
const QString trayPath = u"/StatusNotifierWatcher"_s;
const QString networkPath = u"/org/freedesktop/NetworkManager"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString loginSessionPath = u"/org/freedesktop/login1/session/_31"_s;
const QString powerPath = u"/org/freedesktop/UPower"_s;

void tellChange(QDBusConnection bus, const QString &path, const QString &interface, const QString &property,
                const QVariant &value)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal.setArguments({interface, QVariantMap{{property, value}}, QStringList()});
    bus.send(signal);
}

//! An item of com.canonical.dbusmenu without what is below it: its id and its label.
std::pair<int, QString> itemOf(const QVariant &variant)
{
    const auto argument = variant.value<QDBusVariant>().variant().value<QDBusArgument>();
    int id = 0;
    QVariantMap properties;
    argument.beginStructure();
    argument >> id >> properties;
    argument.endStructure();
    return {id, properties.value(u"label"_s).toString()};
}

} // namespace

FakeNotifications::FakeNotifications(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(notificationsPath, this, QDBusConnection::ExportScriptableContents);
    m_bus.registerService(u"org.freedesktop.Notifications"_s);
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    m_bus.unregisterObject(notificationsPath);
}

uint FakeNotifications::Notify(const QString &, uint replaces, const QString &icon, const QString &summary,
                               const QString &body, const QStringList &actions, const QVariantMap &hints, int)
{
    const uint id = replaces ? replaces : ++m_lastId;
    said.push_back({id, replaces, summary, body, actions, hints, icon});
    return id;
}

void FakeNotifications::CloseNotification(uint id)
{
    closed += id;
    emit NotificationClosed(id, 3);
}

void FakeNotifications::setInhibited(bool inhibited)
{
    m_inhibited = inhibited;
    tellChange(m_bus, notificationsPath, u"org.freedesktop.Notifications"_s, u"Inhibited"_s, inhibited);
}

void FakeNotifications::choose(uint id, const QString &token)
{
    if (!token.isEmpty())
        emit ActivationToken(id, token);
    emit ActionInvoked(id, u"default"_s);
}

FakeTray::FakeTray(const QDBusConnection &bus, bool hasHost)
    : m_bus(bus)
    , m_hasHost(hasHost)
{
    m_bus.registerObject(trayPath, this, QDBusConnection::ExportScriptableContents);
    m_bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
}

FakeTray::~FakeTray()
{
    m_bus.unregisterService(u"org.kde.StatusNotifierWatcher"_s);
    m_bus.unregisterObject(trayPath);
}

void FakeTray::setHasHost(bool hasHost)
{
    m_hasHost = hasHost;
    if (hasHost)
        emit StatusNotifierHostRegistered();
    else
        emit StatusNotifierHostUnregistered();
}

void FakeTray::RegisterStatusNotifierItem(const QString &item)
{
    items += item;
}

void FakeTray::press()
{
    QDBusMessage call = QDBusMessage::createMethodCall(items.last(), u"/StatusNotifierItem"_s,
                                                       u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
    call.setArguments({0, 0});
    m_bus.send(call);
}

void FakeTray::askForMenu()
{
    QDBusMessage call = QDBusMessage::createMethodCall(items.last(), u"/MenuBar"_s,
                                                       u"com.canonical.dbusmenu"_s, u"GetLayout"_s);
    call.setArguments({0, -1, QStringList()});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const auto layout = watcher->reply().arguments().value(1).value<QDBusArgument>();
        int id = 0;
        QVariantMap properties;
        QVariantList children;
        layout.beginStructure();
        layout >> id >> properties >> children;
        layout.endStructure();
        m_labels.clear();
        for (const QVariant &child : children)
            m_labels += itemOf(QVariant::fromValue(QDBusVariant(child))).second;
    });
}

void FakeTray::choose(const QString &label)
{
    const int id = static_cast<int>(m_labels.indexOf(label)) + 1;
    QDBusMessage call =
        QDBusMessage::createMethodCall(items.last(), u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"Event"_s);
    call.setArguments({id, u"clicked"_s, QVariant::fromValue(QDBusVariant(u""_s)), 0U});
    m_bus.send(call);
}

FakeNetworkManager::FakeNetworkManager(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(networkPath, this, QDBusConnection::ExportAllProperties);
    m_bus.registerService(u"org.freedesktop.NetworkManager"_s);
}

FakeNetworkManager::~FakeNetworkManager()
{
    m_bus.unregisterService(u"org.freedesktop.NetworkManager"_s);
}

void FakeNetworkManager::setSignInNeeded(bool needed)
{
    m_signInNeeded = needed;
    tellChange(m_bus, networkPath, u"org.freedesktop.NetworkManager"_s, u"Connectivity"_s, connectivity());
}

FakeLogind::FakeLogind(const QDBusConnection &bus)
    : m_bus(bus)
    , m_session(new FakeLoginSession(this))
{
    m_bus.registerObject(loginPath, this, QDBusConnection::ExportScriptableContents);
    m_bus.registerObject(loginSessionPath, m_session, QDBusConnection::ExportScriptableContents);
    m_bus.registerService(u"org.freedesktop.login1"_s);
}

FakeLogind::~FakeLogind()
{
    m_bus.unregisterService(u"org.freedesktop.login1"_s);
    for (const int lock : m_locks)
        ::close(lock);
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(const QString &what, const QString &who, const QString &,
                                            const QString &mode)
{
    inhibitions += what + u' ' + who + u' ' + mode;
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    m_locks.push_back(ends[0]);
    QDBusUnixFileDescriptor lock;
    lock.giveFileDescriptor(ends[1]);
    return lock;
}

bool FakeLogind::isHeldBack() const
{
    // A pipe that nobody can write to any more is at its end.
    return std::ranges::any_of(m_locks, [](int lock) {
        char byte = 0;
        return ::read(lock, &byte, 1) != 0;
    });
}

QDBusObjectPath FakeLogind::GetSession(const QString &)
{
    return QDBusObjectPath(loginSessionPath);
}

void FakeLogind::setLockedHint(bool locked)
{
    static_cast<FakeLoginSession *>(m_session)->locked = locked;
    tellChange(m_bus, loginSessionPath, u"org.freedesktop.login1.Session"_s, u"LockedHint"_s, locked);
}

void FakeLogind::lock(bool locked)
{
    auto *session = static_cast<FakeLoginSession *>(m_session);
    if (locked)
        emit session->Lock();
    else
        emit session->Unlock();
}

FakeUPower::FakeUPower(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(powerPath, this, QDBusConnection::ExportScriptableContents);
    m_bus.registerService(u"org.freedesktop.UPower"_s);
}

void FakeUPower::setOnBattery(bool onBattery)
{
    m_onBattery = onBattery;
    tellChange(m_bus, powerPath, u"org.freedesktop.UPower"_s, u"OnBattery"_s, onBattery);
}

} // namespace snug::test
