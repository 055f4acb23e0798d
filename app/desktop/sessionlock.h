// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QSet>

namespace snug::app {

//! Whether the person's screen is locked, by what logind and the desktop's screen saver say; false where
//! neither is there. GUI thread.
class SessionLock : public QObject
{
    Q_OBJECT

public:
    SessionLock(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);

    bool locked() const { return !m_saidBy.isEmpty(); }
    //! The person uses a window, so nothing is locked, whatever was said: some lockers never take it back.
    void setInUse();

signals:
    void lockedChanged();

private slots: // of the services' signals
    void lockAsked() { set(u"logind", true); }
    void unlockAsked() { set(u"logind", false); }
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &gone);
    void saverActive(bool active) { set(u"saver", active); }

private:
    void watchLogind();
    void watchSession(const QString &path);
    void watchSaver(const QString &service, const QString &path);
    void set(QStringView who, bool locked);

    QDBusConnection m_system;
    QDBusConnection m_session;
    QSet<QString> m_saidBy;
};

} // namespace snug::app
