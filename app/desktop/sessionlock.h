// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/busservice.h"

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

private:
    void watchLogind();
    void watchSession(const QString &path);
    void watchSaver(BusService &from, const QString &service, const QString &path);
    void set(QStringView who, bool locked);

    QDBusConnection m_system;
    QDBusConnection m_session;
    BusService m_login;
    BusService m_saver;
    BusService m_gnomesSaver;
    QSet<QString> m_saidBy;
};

} // namespace snug::app
