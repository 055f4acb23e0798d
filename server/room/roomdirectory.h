// SPDX-License-Identifier: MIT
#pragma once

#include "server/options.h"
#include "server/store/operation.h"
#include "server/store/store.h"
#include "shared/protocol/closecode.h"
#include "shared/protocol/frames.h"

#include <QObject>

#include <memory>
#include <unordered_map>
#include <vector>

namespace snug::server {

class Client;
class Room;

//! A new invite with the secret that only its maker ever sees.
struct NewInvite {
    Invite invite;
    QString secret;
};

//! All rooms of a server: finds the one a client asked for, loading it from the store when first needed and
//! letting go of it when nobody is left, and carries out what the host's commands ask for.
//!
//! Lives on the network thread; does not own the store or the clients.
class RoomDirectory : public QObject
{
    Q_OBJECT

public:
    RoomDirectory(Store &store, const Options &options, QObject *parent = nullptr);
    ~RoomDirectory() override;

    // Clients. A client names its room in every call, so nothing needs to be remembered beside it.

    //! Hands on a decoded frame from `client`, connected to the room `room`. Answers go to Client::write().
    void receive(Client &client, const QString &room, const frame::Request &request);
    //! `client` is gone; nothing of it is used after this.
    void leave(Client &client, const QString &room);

    // The host's commands. Callbacks run on this thread, never before the call returns.

    template <typename T>
    using Callback = Store::Callback<T>;

    //! Errors: `bad_title`. An empty title is fine: the room gets one of two words.
    void makeRoom(const QString &title, Access access, QObject *context, Callback<RoomInfo> done);
    //! Whoever is in the room is told and closed. Errors: `no_such_room`.
    void deleteRoom(const QString &room, QObject *context, Callback<Done> done);
    void listRooms(QObject *context, Callback<std::vector<RoomInfo>> done);
    //! Errors: `no_such_room`.
    void makeInvite(const QString &room, const InviteTerms &terms, QObject *context,
                    Callback<NewInvite> done);
    //! Errors: `no_such_invite`.
    void revokeInvite(const QString &invite, QObject *context, Callback<Invite> done);
    void listInvites(const QString &room, QObject *context, Callback<std::vector<Invite>> done);

    //! Says goodbye to every client in a room, closes their connections and takes no more frames.
    void close(const frame::Bye &bye, CloseCode code);

    //! Rooms in memory, and members in them.
    int loadedCount() const { return static_cast<int>(m_rooms.size()); }
    int onlineCount() const;

    Store &store() { return m_store; }

signals:
    //! Something everybody in `room` was told (a Messages, Presence or MemberTyping).
    void told(const QString &room, const snug::frame::Server &frame);
    //! The room is gone, and everybody who was in it knows.
    void roomDeleted(const QString &room);

private:
    Room &find(const QString &id);
    void unload(const QString &id);
    void flushStored();

    Store &m_store;
    const Options m_options;
    std::unordered_map<QString, std::unique_ptr<Room>> m_rooms;
    std::vector<Room *>
        m_stored; // have something to tell at the end of the store's batch; all are in m_rooms
    bool m_closing = false;
};

} // namespace snug::server
