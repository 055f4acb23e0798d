// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace snug {

//! The link that is a room: where its server is, which room, and the secret that lets a person in. See
//! docs/protocol.md §1. A value; parsing never touches the network.
struct RoomLink {
    bool secure = false; //!< https/wss
    QString host;        //!< a name or address; IPv6 without brackets
    int port = 0;        //!< 0 where the link names none
    QString room;
    QString invite = {}; //!< base64url, 128 bits; empty where the link has none
    QString pin = {};    //!< base64url, SHA-256 of the server's public key; empty where the link has none
    QStringList alternatives = {}; //!< more host:port of the same server; only together with a pin

    //! Finds the first room link in what a person pasted: any of the forms of §1, in any wrapping.
    //! Errors: `no_link`, `other_link` (a link, but not to a room), `cut_off` (its end is missing),
    //! `damaged` (something in it is not what a link has there).
    static Result<RoomLink> parse(const QString &pasted);
    //! The link that all of an address is: nothing stands before it, nor another path behind the room.
    static std::optional<RoomLink> fromAddress(const QString &address);

    //! The link to share, secret included.
    QString toString() const;
    //! Where to connect: ws or wss, without the fragment.
    QUrl webSocketUrl() const;
    //! Server and room as people may see and logs may keep it; the same for every link to one room on one
    //! address.
    QString address() const;

    bool operator==(const RoomLink &) const = default;
};

//! True for what protocol.md §1 calls ROOM.
bool isRoomId(QStringView id);

//! True for addresses of this computer and of private networks, where a link without a scheme means http.
bool isLocalHost(const QString &host);

} // namespace snug
