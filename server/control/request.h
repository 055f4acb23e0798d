// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

//! What a host asks of a server from the command line, and how it travels over the local socket: each a JSON
//! object on a line of its own. Pure functions and values.
namespace snug::server::control {

struct ListRooms {
};
struct CreateRoom {
    QString title;
};
struct MakeInvite {
    QString room;
    std::optional<int> uses = {};
    std::optional<std::chrono::seconds> life = {};
};
struct RevokeInvite {
    QString invite;
};
struct DeleteRoom {
    QString room;
};
//! The last messages of a room, then live ones for as long as anybody listens.
struct Tail {
    QString room;
};

using Request = std::variant<ListRooms, CreateRoom, MakeInvite, RevokeInvite, DeleteRoom, Tail>;

//! A part of what came of a request: lines to print, and with the last one how it ended.
struct Answer {
    QStringList lines = {};
    bool isLast = false;
    std::optional<Error> error = {}; //!< only with the last
};

//! Bytes of a request, at most; the server hangs up on a longer line.
inline constexpr qint64 longestRequest = 16 * 1024;
//! Bytes of an answer that a client takes, at most.
inline constexpr qint64 longestAnswer = 64 * 1024 * 1024;

QByteArray encode(const Request &request);
QByteArray encode(const Answer &answer);

//! Errors: `bad_request`.
Result<Request> decodeRequest(const QByteArray &line);
//! Nothing where the line is not an answer.
std::optional<Answer> decodeAnswer(const QByteArray &line);

} // namespace snug::server::control
