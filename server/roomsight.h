// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/member.h"

#include <QHostAddress>
#include <QMetaType>
#include <QString>

#include <vector>

namespace snug::server {

//! One connection of somebody who is in a room, as the room's host may see it.
struct Caller {
    QString member; //!< id
    QString name;
    Role role = Role::Member;
    QHostAddress address;   //!< of the client, as far as it is known
    bool forwarded = false; //!< the request came through a proxy that says so
    qint64 since = 0;       //!< let in, milliseconds since 1970 UTC
};

//! A room at one moment. The counts are of messages of people and bytes of connections, and grow for as long
//! as the server runs; they begin with the first look at the room.
struct RoomSight {
    std::vector<Caller> callers; //!< those here longest first
    qint64 messages = 0;
    qint64 bytes = 0; //!< received and sent
};

} // namespace snug::server
