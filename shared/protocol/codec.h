// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/frames.h"

#include <QByteArray>

#include <optional>
#include <variant>

//! Bytes to frames and back: the only place that knows JSON. Pure functions, callable from any thread.
namespace snug::codec {

//! Why a client's frame was not understood.
struct DecodeError {
    QString re;
    Error error;
    bool malformed = false; //!< not an object with a string `type`: the connection closes with 4400
};

//! Understands a frame from a client; `utf8` is at most limits::frame long. Unknown fields are ignored, page
//! limits brought into their range.
std::variant<frame::Request, DecodeError> decodeRequest(const QByteArray &utf8);

//! Understands a frame from a server. Nothing where the type is unknown (a newer server's) or a field has the
//! wrong shape; an app skips such a frame.
std::optional<frame::Server> decodeServer(const QByteArray &utf8);

//! One compact JSON object.
QByteArray encode(const frame::Request &request);
QByteArray encode(const frame::Server &frame);

//! JSON arrays, to be kept where the same people or messages are told to many …
QByteArray encodeList(const std::vector<Member> &members);
QByteArray encodeList(const std::vector<Message> &messages);
//! … and the frame with these arrays in place of its own `members` and `messages`.
QByteArray encodeJoined(const frame::Joined &joined, const QByteArray &members, const QByteArray &messages);

} // namespace snug::codec
