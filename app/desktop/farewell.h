// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

namespace snug::app {

class RoomSession;
class Rooms;
class Settings;

//! What becomes of the program when its window is closed or somebody wants to quit: whoever hosts people is
//! asked first. The end of the session never asks. GUI thread; what it is handed outlives it.
class Farewell : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString people READ people NOTIFY changed FINAL)

public:
    Farewell(Rooms &rooms, const Settings &settings, QObject *parent = nullptr);

    //! Whether there is an icon in a tray that brings the window back.
    void setHasTray(bool hasTray) { m_hasTray = hasTray; }
    //! Nothing is asked any more; false where the session goes on after all.
    void setSessionEnds(bool ends) { m_sessionEnds = ends; }

    bool asking() const { return m_asking; }
    //! "3 people are here. Stop the room?"
    QString question() const;
    //! Who they are: "Bo, Cy and 2 others".
    QString people() const;
    //! Titles of the rooms hosted on this computer.
    QStringList hostedRooms() const;

    //! The window's own button was pressed.
    Q_INVOKABLE void closeWindow();
    //! The person wants to quit.
    Q_INVOKABLE void quit();
    Q_INVOKABLE void stopAndQuit();
    Q_INVOKABLE void keepOpen();

signals:
    //! What is asked, or who is here, is another.
    void changed();
    //! The question is to be seen.
    void asked();
    //! The window goes, the program stays.
    void hideWanted();
    void quitWanted();

private:
    bool staysBehind() const;
    std::vector<RoomSession *> hosted() const;
    QStringList names() const;
    void setAsking(bool asking);

    Rooms &m_rooms;
    const Settings &m_settings;
    bool m_hasTray = false;
    bool m_sessionEnds = false;
    bool m_asking = false;
};

} // namespace snug::app
