// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/notificationserver.h"
#include "app/desktop/notificationwords.h"
#include "shared/model/message.h"

#include <QObject>

namespace snug::app {

class Rooms;
class RoomSession;
class SessionLock;
class Settings;

//! Tells the person of messages they do not look at, as far as they want to be told: one bubble for each
//! room, put away when its messages are read. Without words where the screen is locked. GUI thread; what it
//! is handed outlives it.
class Notifier : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString note READ note NOTIFY noteChanged FINAL)

public:
    struct Around {
        Rooms &rooms;
        Settings &settings;
        SessionLock &lock;
        NotificationServer &server;
    };

    explicit Notifier(const Around &around, QObject *parent = nullptr);

    //! Why nothing is told, where that is worth a word.
    QString note() const;
    //! Something that is not about a message, and not said twice: a bubble of the same key replaces it.
    void tell(const QString &key, const Bubble &bubble);

signals:
    void noteChanged();
    //! The person wants to see the window.
    void windowWanted(const QString &token);
    //! The person wants to read this message; after windowWanted().
    void messageWanted(const QString &address, qint64 seq);

private:
    struct Waiting {
        notificationwords::Pile pile = {};
        bool held = false; // back, until the person may be disturbed
    };

    void connectParts();
    void watch(RoomSession *session);
    void hear(RoomSession &session, const std::vector<Message> &messages);
    void show(const QString &address);
    void showHeld();
    void hideWords(); // that can be read on the screen now
    void forget(const QString &address);
    void open(const QString &key, const QString &token);

    const Around m_around;
    QHash<QString, Waiting> m_waiting; // by address
};

} // namespace snug::app
