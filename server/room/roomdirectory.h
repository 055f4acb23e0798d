// SPDX-License-Identifier: MIT
#pragma once

#include "server/options.h"
#include "server/store/store.h"
#include "shared/protocol/closecode.h"
#include "shared/protocol/frames.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace snug::server {

class Client;
class Metrics;
class Room;

//! The rooms of one network thread: finds the one a client asked for, loading it from the store when first
//! needed and letting go of it when nobody is left.
//!
//! Lives on its network thread; does not own the store or the clients.
class RoomDirectory : public QObject
{
    Q_OBJECT

public:
    RoomDirectory(Store &store, const Options &options, Metrics &metrics, QObject *parent = nullptr);
    ~RoomDirectory() override;

    // A client names its room in every call, so nothing needs to be remembered beside it.

    //! Hands on a decoded frame from `client`, connected to the room `room`. Answers go to Client::write().
    void receive(Client &client, const QString &room, const frame::Request &request);
    //! `client` is gone; nothing of it is used after this.
    void leave(Client &client, const QString &room);

    //! The room was deleted from the store: whoever is in it is told and closed.
    void closeDeleted(const QString &room);
    //! Done as Room does it, whether or not anybody is in the room.
    using Changed = std::function<void(Result<RoomInfo>)>;
    void setTitle(const QString &room, const QString &title, const Changed &done);
    void setPaused(const QString &room, bool paused, const Changed &done);
    //! Without an id for a member who is not in `room`.
    Member find(const QString &room, const QString &member) const;
    //! Says goodbye to every client in a room, closes their connections and takes no more frames.
    void close(const frame::Bye &bye, CloseCode code);

signals:
    //! Something everybody in `room` was told (a Messages, Presence, MemberTyping or RoomChanged).
    void told(const QString &room, const snug::frame::Server &frame);

private:
    Room &find(const QString &id, bool make);
    void unload(const QString &id);
    void flushStored();

    Store &m_store;
    const Options m_options;
    Metrics &m_metrics;
    std::unordered_map<QString, std::unique_ptr<Room>> m_rooms;
    std::vector<Room *>
        m_stored; // have something to tell at the end of the store's batch; all are in m_rooms
    bool m_closing = false;
};

} // namespace snug::server
