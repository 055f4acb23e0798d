// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/busservice.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace snug::app {

//! Tells before this computer sleeps and after it woke, by logind; holds the sleep back for as long as a
//! goodbye takes, as far as logind lets it (5 s by default). Without logind it never tells. GUI thread.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(const QDBusConnection &system, QObject *parent = nullptr);

    //! Whether there is somebody to say goodbye to.
    void setNeeded(bool needed);
    //! The goodbye is said.
    void ready();

signals:
    //! To be followed by ready().
    void goingToSleep();
    void woke();

private:
    void prepare(bool sleeping);
    void hold();

    QDBusConnection m_bus;
    BusService m_login;
    QDBusUnixFileDescriptor m_lock; // valid: sleep waits for it to be closed
    bool m_needed = false;
    bool m_asked = false; // for the lock, without an answer yet
    bool m_asleep = false;
};

} // namespace snug::app
