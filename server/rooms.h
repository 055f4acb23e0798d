// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/operation.h"
#include "server/store/store.h"
#include "shared/protocol/frames.h"

#include <QObject>

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
    //! Something everybody in a watched room was told (a Messages, Presence or MemberTyping); it may repeat
    //! messages that watch() has given.
    void told(const QString &room, const snug::frame::Server &frame);
    //! The room is gone; everybody who was in it is being told.
    void removed(const QString &room);

private:
    Store &m_store;
    Halls *m_halls;
};

} // namespace snug::server
