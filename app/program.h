// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/clipboard.h"
#include "app/desktop/dataplace.h"
#include "app/desktop/desktop.h"
#include "app/desktop/languages.h"
#include "app/desktop/secrets.h"
#include "app/desktop/settings.h"
#include "app/desktop/signinwatch.h"
#include "app/desktop/singleinstance.h"
#include "app/host/roomhost.h"
#include "app/session/clientstore.h"
#include "app/session/rooms.h"
#include "app/session/systemnetworkwatch.h"

#include <QObject>
#include <QQmlApplicationEngine>

class QQuickWindow;

namespace snug::app {

//! The desktop program behind its window: puts the parts together and opens and closes them in order. GUI
//! thread.
class Program : public QObject
{
    Q_OBJECT

public:
    Program();
    ~Program() override;

    //! Opens the window, then goes back into the rooms of last time. `hidden`: not the window where there is
    //! a tray to open it from, and minimised elsewhere. False where the window cannot be made.
    bool open(bool hidden);
    //! Does what a start of the program asked for, in this window.
    void carryOut(const Errand &errand);
    //! Hides the window, says goodbye where rooms are hosted and then ends the event loop.
    void close();

signals:
    //! The end has begun: nothing that is asked from now on is done.
    void closing();

private:
    void connectParts();
    void followLanguage();
    void connectDesktop();
    void connectSleep();
    void raise(const QString &token = {});
    void placeWindow();
    void show();
    void followTray();
    void hide();
    void restoreRooms();
    void goBack();

    Settings m_settings;
    Languages m_languages;
    Secrets m_secrets;
    ClientStore m_store;
    DataPlace m_place;
    SystemNetworkWatch m_network;
    SignInWatch m_signIn;
    Rooms m_rooms;
    RoomHost m_host;
    Clipboard m_clipboard;
    Desktop m_desktop;
    QQmlApplicationEngine m_engine;   // last: the window goes before what it shows
    QQuickWindow *m_window = nullptr; // the engine's
    bool m_unseen = false;            // hidden, from the start or by the person, and not asked for since
    bool m_hostSleeps = false;
    bool m_closing = false;
};

} // namespace snug::app
