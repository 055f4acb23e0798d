// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/autostart.h"
#include "app/desktop/farewell.h"
#include "app/desktop/launcherentry.h"
#include "app/desktop/notificationserver.h"
#include "app/desktop/notifier.h"
#include "app/desktop/sessionlock.h"
#include "app/desktop/sleepwatch.h"
#include "app/desktop/trayicon.h"

#include <QIcon>
#include <QObject>

namespace snug::app {

class Rooms;
class Settings;
struct Errand;

//! What Snug is on the desktop beside its window: notifications, the icon in the tray, the number on it, and
//! what sleep, a locked screen and the end of the session mean. Does without whatever the desktop does not
//! have.
//!
//! GUI thread; what it is handed outlives it.
class Desktop : public QObject
{
    Q_OBJECT
    Q_PROPERTY(snug::app::Notifier *notifier READ notifier CONSTANT FINAL)
    Q_PROPERTY(snug::app::Autostart *autostart READ autostart CONSTANT FINAL)
    Q_PROPERTY(snug::app::Farewell *farewell READ farewell CONSTANT FINAL)
    Q_PROPERTY(bool hasTray READ hasTray NOTIFY hasTrayChanged FINAL)

public:
    struct Around {
        Rooms &rooms;
        Settings &settings;
        QDBusConnection session; //!< may be unconnected, as may the other
        QDBusConnection system;
        QIcon icon = {};
        QString autostartFolder = Autostart::defaultFolder();
    };

    explicit Desktop(const Around &around, QObject *parent = nullptr);

    Notifier *notifier() { return &m_notifier; }
    Autostart *autostart() { return &m_autostart; }
    Farewell *farewell() { return &m_farewell; }
    SleepWatch *sleepWatch() { return &m_sleepWatch; }
    const TrayIcon &trayIcon() const { return m_trayIcon; }
    bool hasTray() const { return m_trayIcon.shown(); }
    //! The person uses the window.
    void setInUse();
    //! Does in the window what a start of the program asked for.
    void carryOut(const Errand &errand);

public slots:
    void retranslate() { showMenu(); }

signals:
    void hasTrayChanged();
    //! The window is to come to the front. `token` lets it on Wayland.
    void windowWanted(const QString &token);
    //! The window is to show what was asked for from outside it: comes before whatever shows that.
    void clearViewWanted();
    //! A room of this title is to be hosted; without one, the person's own.
    void hostingWanted(const QString &title);

private:
    void connectTray();
    void showMenu();
    void showCount();
    void choose(const QString &key);
    void sayStillRunning();

    Rooms &m_rooms;
    Settings &m_settings;
    SessionLock m_lock;
    NotificationServer m_notifications;
    Notifier m_notifier;
    TrayIcon m_trayIcon;
    LauncherEntry m_launcher;
    SleepWatch m_sleepWatch;
    Autostart m_autostart;
    Farewell m_farewell;
};

} // namespace snug::app
