// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/connection.h"
#include "server/room/roomdirectory.h"
#include "server/store/store.h"

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
    //! Whether told() is to be said of this room.
    void watch(const QString &room, bool on);

signals:
    //! A connection of this client is closed.
    void departed(const QHostAddress &client);
    //! Something everybody in a watched room was told (a Messages, Presence or MemberTyping).
    void told(const QString &room, const snug::frame::Server &frame);

private:
    void forget(Connection *connection);
    void sweep();

    std::unique_ptr<Store> m_store;
    RoomDirectory m_rooms;
    Rates<QHostAddress> m_sends;
    Connection::Surroundings m_surroundings;
    QSet<Connection *> m_connections; // our children
    QSet<QString> m_watched;
    QTimer m_sweeper;
    bool m_isClosing = false;
};

} // namespace snug::server
