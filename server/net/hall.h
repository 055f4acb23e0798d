// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/connection.h"
#include "server/room/roomdirectory.h"
#include "server/store/store.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace snug::server {

//! What one network thread has: its rooms, and the connections of the people in them. A room is in one hall
//! for its whole life, so nothing in here needs a lock.
//!
//! Made on the gate's thread and moved to its own; every call after that is a queued one.
class Hall : public QObject
{
    Q_OBJECT

public:
    Hall(std::unique_ptr<Store> store, const Options &options, const Timings &timings, Metrics &metrics);
    ~Hall() override;

    //! Makes a connection of a handshake; departed() follows sooner or later.
    void admit(Handshake handshake);
    //! Says goodbye to everyone once what they sent is on disk, and closes their connections.
    void close(const frame::Bye &bye, CloseCode code);
    //! The room was deleted from the store: whoever is in it is told and closed.
    void closeDeleted(const QString &room);
    //! As RoomDirectory does it.
    void setTitle(const QString &room, const QString &title, const RoomDirectory::Changed &done);
    void setPaused(const QString &room, bool paused, const RoomDirectory::Changed &done);
    //! What there is to see of a room now; the first call begins to count what goes on in it.
    RoomSight look(const QString &room);
    //! Whether told() is to be said of this room.
    void watch(const QString &room, bool on);

signals:
    //! A connection of this client is closed.
    void departed(const QHostAddress &client);
    //! Something everybody in a watched room was told (a Messages, Presence, MemberTyping or RoomChanged).
    void told(const QString &room, const snug::frame::Server &frame);

private:
    void hear(const QString &room, const frame::Server &frame);
    void forget(Connection *connection);
    void sweep();

    std::unique_ptr<Store> m_store;
    RoomDirectory m_rooms;
    Rates<QHostAddress> m_sends;
    Connection::Surroundings m_surroundings;
    QSet<Connection *> m_connections; // our children
    QSet<QString> m_watched;
    QHash<QString, RoomSight> m_past; // of rooms looked at: what was told, and those who are gone; no callers
    QTimer m_sweeper;
    bool m_isClosing = false;
};

} // namespace snug::server
