// SPDX-License-Identifier: MIT
#pragma once

#include "server/roomsight.h"
#include "server/store/operation.h"
#include "server/store/store.h"
#include "shared/protocol/frames.h"

#include <QObject>

#include <functional>
#include <vector>

namespace snug::server {

class Halls;

//! A new invite with the secret that only its maker ever sees.
struct NewInvite {
    Invite invite;
    QString secret;
};

//! The rooms of a server as its host sees them: makes, lists and deletes them, lets people in, listens.
//! Callbacks run on this thread, never before the call returns.
//!
//! Lives on the thread that opened the server; owns neither store nor halls.
class Rooms : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Callback = Store::Callback<T>;

    //! Without halls there are rooms, but nobody is in them: a command on a store that nobody serves.
    explicit Rooms(Store &store, Halls *halls = nullptr, QObject *parent = nullptr);

    //! Errors: `bad_title`. An empty title is fine: the room gets one of two words.
    void make(const QString &title, Access access, QObject *context, Callback<RoomInfo> done);
    //! Whoever is in the room is told and closed. Errors: `no_such_room`.
    void remove(const QString &room, QObject *context, Callback<Done> done);
    void list(QObject *context, Callback<std::vector<RoomInfo>> done);
    //! Everyone in the room hears of it, and its history says so. Errors: `bad_title`, `no_such_room`.
    void setTitle(const QString &room, const QString &title, QObject *context, Callback<RoomInfo> done);
    //! A paused room stays as it is, but lets nobody in except its host; whoever else is in it is told and
    //! closed. It stays paused until this is called again. Errors: `no_such_room`.
    void setPaused(const QString &room, bool paused, QObject *context, Callback<RoomInfo> done);
    //! Who is in the room and what goes on in it, nobody and nothing without halls. What is counted begins
    //! with the first call for a room.
    void look(const QString &room, QObject *context, std::function<void(RoomSight)> done);
    //! How much the store takes on disk, in bytes.
    qint64 storedBytes() const;
    //! Errors: `no_such_room`.
    void makeInvite(const QString &room, const InviteTerms &terms, QObject *context,
                    Callback<NewInvite> done);
    //! Errors: `no_such_invite`.
    void revokeInvite(const QString &invite, QObject *context, Callback<Invite> done);
    void listInvites(const QString &room, QObject *context, Callback<std::vector<Invite>> done);

    //! The room as it is now. From this call until unwatch(), told() follows for all that is told in it after
    //! that. Errors: `no_such_room`.
    void watch(const QString &room, QObject *context, Callback<RoomState> done);
    void unwatch(const QString &room);

    //! Keeps a word about this server under a name.
    void setNote(const QString &name, const QString &value);

signals:
    //! Something everybody in a watched room was told (a Messages, Presence, MemberTyping or RoomChanged); it
    //! may repeat messages that watch() has given.
    void told(const QString &room, const snug::frame::Server &frame);
    // What became of the rooms and who may come into them, whoever asked for it; after whoever asked heard.
    void made(const snug::RoomInfo &room);
    //! The room is gone; everybody who was in it is being told.
    void removed(const QString &room);
    void invitesChanged(const QString &room);

private:
    Store &m_store;
    Halls *m_halls;
};

} // namespace snug::server
