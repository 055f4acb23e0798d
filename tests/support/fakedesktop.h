// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

//! The services of a desktop that say just what a test tells them to. Each is there from its making until it
//! goes. What is in capitals is their interface.
namespace snug::test {

//! org.freedesktop.Notifications.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ inhibited)

public:
    struct Said {
        uint id = 0;
        uint replaces = 0;
        QString summary = {};
        QString body = {};
        QStringList actions = {};
        QVariantMap hints = {};
        QString icon = {};
    };

    explicit FakeNotifications(const QDBusConnection &bus);
    ~FakeNotifications() override;

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    std::vector<Said> said;
    QList<uint> closed;

    bool inhibited() const { return m_inhibited; }
    void setInhibited(bool inhibited);
    //! The person chooses the bubble.
    void choose(uint id, const QString &token = {});
    //! The person puts it away.
    void dismiss(uint id) { emit NotificationClosed(id, 2); }
    //! It has been there long enough.
    void expire(uint id) { emit NotificationClosed(id, 1); }

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() { return capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon,
                             const QString &summary, const QString &body, const QStringList &actions,
                             const QVariantMap &hints, int timeout);
    Q_SCRIPTABLE void CloseNotification(uint id);

signals:
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    uint m_lastId = 0;
    bool m_inhibited = false;
};

//! org.kde.StatusNotifierWatcher, and whoever shows what it knows.
class FakeTray : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)

public:
    explicit FakeTray(const QDBusConnection &bus, bool hasHost = true);
    ~FakeTray() override;

    //! Where the icons are.
    QStringList items;

    bool hasHost() const { return m_hasHost; }
    void setHasHost(bool hasHost);
    //! The person presses the icon.
    void press();
    //! The person chooses a line of the icon's menu, by its label.
    void choose(const QString &label);
    //! Labels of the menu; a line that separates has none.
    QStringList menu() const { return m_labels; }
    //! Asks for the menu; menu() has it some time later.
    void askForMenu();

public slots:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &item);

signals:
    Q_SCRIPTABLE void StatusNotifierHostRegistered();
    Q_SCRIPTABLE void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus;
    bool m_hasHost;
    QStringList m_labels;
};

//! org.freedesktop.NetworkManager, as far as it tells of networks that people have to sign in to.
class FakeNetworkManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint Connectivity READ connectivity)

public:
    explicit FakeNetworkManager(const QDBusConnection &bus);
    ~FakeNetworkManager() override;

    uint connectivity() const { return m_signInNeeded ? 2 : 4; }
    void setSignInNeeded(bool needed);

private:
    QDBusConnection m_bus;
    bool m_signInNeeded = false;
};

//! org.freedesktop.login1 with one session.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogind(const QDBusConnection &bus);
    ~FakeLogind() override;

    //! What sleep was asked to wait for, as "what who mode".
    QStringList inhibitions;
    //! Whether somebody holds sleep back just now.
    bool isHeldBack() const;
    void sleep(bool sleeping) { emit PrepareForSleep(sleeping); }
    void setLockedHint(bool locked);
    //! Asks the session to lock or unlock itself.
    void lock(bool locked);

public slots:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                                 const QString &mode);
    Q_SCRIPTABLE QDBusObjectPath GetSession(const QString &id);

signals:
    Q_SCRIPTABLE void PrepareForSleep(bool sleeping);

private:
    QDBusConnection m_bus;
    QObject *m_session;
    std::vector<int> m_locks; // reading ends of pipes whose other ends were given away
};

//! Stands in for UPower, on a laptop. GUI thread.
class FakeUPower : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery READ onBattery)
    Q_PROPERTY(bool LidIsPresent READ hasLid CONSTANT)

public:
    explicit FakeUPower(const QDBusConnection &bus);

    bool onBattery() const { return m_onBattery; }
    bool hasLid() const { return true; }
    void setOnBattery(bool onBattery);

private:
    QDBusConnection m_bus;
    bool m_onBattery = false;
};

//! The object of FakeLogind's one session.
class FakeLoginSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool LockedHint READ lockedHint)

public:
    using QObject::QObject;
    bool locked = false;
    bool lockedHint() const { return locked; }

signals:
    Q_SCRIPTABLE void Lock();
    Q_SCRIPTABLE void Unlock();
};

} // namespace snug::test
