// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/member.h"
#include "shared/model/message.h"
#include "shared/model/roominfo.h"
#include "shared/protocol/limits.h"
#include "shared/result.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

//! The frames of docs/protocol.md as plain values. codec.h turns them into bytes and back; nothing else knows
//! JSON.
namespace snug::frame {

// From a client.

struct Join {
    int version = limits::protocolVersion;
    QString name;
    QString invite = {};
    QString token = {};
    std::optional<qint64> since = {};
    QString epoch = {};
    int limit = limits::page;
};

struct Send {
    QString id;
    QString text;
    std::optional<qint64> replyTo = {};
};

//! A page of messages on one side of a seq, or on both.
struct History {
    enum class Direction { Before, After, Around };
    Direction direction = Direction::Before;
    qint64 seq = 0;
    int limit = limits::page;
};

struct Typing {
    bool on = false;
};

struct Rename {
    QString name;
};

using Client = std::variant<Join, Send, History, Typing, Rename>;

//! A client's frame with what its answer repeats.
struct Request {
    QString re; //!< empty where the client gave none; a `send` without one is answered by its id
    Client frame;
};

// From a server.

struct Joined {
    QString re = {};
    QString server = {}; //!< name and version of the program
    qint64 now = 0;      //!< server's clock, milliseconds since 1970 UTC
    RoomInfo room = {};
    Member self = {};
    QString token = {}; //!< only for a new member, only once
    std::vector<Member> members = {};
    std::vector<Message> messages = {};
    bool more = false;
    bool reset = false;
};

//! The revisions a live frame takes a client through: from `base` (left out) to `head`.
struct Span {
    qint64 base = 0;
    qint64 head = 0;

    bool operator==(const Span &) const = default;
};

struct Messages {
    QString re = {};
    std::optional<Span> span = {}; //!< live frames only
    std::vector<Message> messages = {};
    std::optional<bool> more = {}; //!< answers to `history` only
};

struct MemberTyping {
    QString member;
    bool on = false;
};

struct Presence {
    std::vector<Member> members;
};

//! The room is another than it was, such as by its title.
struct RoomChanged {
    RoomInfo room;
};

//! The server goes on purpose.
struct Bye {
    QString reason; //!< stop, restart, sleep, moved
    QString text;
};

struct Refused {
    QString re;
    Error error;
    std::optional<int> retryAfter = {}; //!< seconds
};

using Server = std::variant<Joined, Messages, MemberTyping, Presence, RoomChanged, Bye, Refused>;

} // namespace snug::frame
