// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace snug {

//! What a message is. Stored and sent by name; append only.
enum class MessageKind : quint8 {
    Chat = 0,   //!< a person wrote it
    Notice = 1, //!< the room itself says something that belongs into history
    Bot = 2,    //!< a program wrote it
};

//! One message as the room keeps it: a place that never changes (`seq`) and the room's revision in which it
//! last did (`rev`). Both count from 1; 0 means "not in the room yet".
struct Message {
    qint64 seq = 0;
    qint64 rev = 0;
    QString id;   //!< chosen by the sender, unique per room and member
    QString from; //!< member id
    QString name; //!< display name when it was sent
    qint64 at =
        0; //!< server's clock when accepted, milliseconds since 1970 UTC; for showing, never for sorting
    QString text;
    MessageKind kind = MessageKind::Chat;
    std::optional<qint64> replyTo = {};

    bool operator==(const Message &) const = default;
};

} // namespace snug
