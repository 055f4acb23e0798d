// SPDX-License-Identifier: MIT
#pragma once

#include "server/control/request.h"
#include "server/rooms.h"

#include <QObject>
#include <QUrl>

namespace snug::server::control {

//! One request of the host, being carried out: by the running server for somebody at its local socket, or by
//! the command itself where no server runs.
//!
//! Lives on the network thread; does not own the rooms. Deleting it stops it, except for what the store
//! already took.
class Command : public QObject
{
    Q_OBJECT

public:
    //! Links start with `baseUrl`.
    Command(Rooms &rooms, const QUrl &baseUrl, Request request, QObject *parent = nullptr);

    void start();

signals:
    //! Never before start() returns. After the last answer there are no more; a Tail has a last one only
    //! where its room is not there.
    void answered(const snug::server::control::Answer &answer);

private:
    void carryOut(const ListRooms &list);
    void carryOut(const CreateRoom &create);
    void carryOut(const MakeInvite &make);
    void carryOut(const RevokeInvite &revoke);
    void carryOut(const DeleteRoom &remove);
    void carryOut(const Tail &tail);

    void finish(const QStringList &lines);
    void fail(const Error &error);
    QString linkTo(const NewInvite &invite) const;

    Rooms &m_rooms;
    const QUrl m_baseUrl;
    const Request m_request;
};

} // namespace snug::server::control
