// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace snug {

//! Who may come in. Stored and sent by name; append only.
enum class Access : quint8 {
    Open = 0,   //!< anyone who knows the room's id
    Invite = 1, //!< whoever holds a valid invite
};

QString accessName(Access access);
std::optional<Access> accessFromName(const QString &name);

//! What a room says about itself.
struct RoomInfo {
    QString id;
    QString title;
    QString topic = {};
    Access access = Access::Invite;
    QString epoch; //!< changes when the room is restored from an older copy; revisions of another epoch mean
                   //!< nothing
    qint64 head = 0;     //!< the room's newest revision
    qint64 count = 0;    //!< messages not deleted
    bool paused = false; //!< its host alone is let in; not told to clients

    bool operator==(const RoomInfo &) const = default;
};

} // namespace snug
