// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/descriptor.h"
#include "server/net/http/request.h"
#include "server/options.h"

#include <QDeadlineTimer>
#include <QHostAddress>

#include <optional>

namespace snug::server {

//! A WebSocket that was let pass, on its way to the thread of its room. Its socket still holds the head of
//! the request, and nothing was answered yet.
struct Handshake {
    Descriptor socket;
    qsizetype headSize = 0;
    QByteArray answer; //!< HTTP 101
    QString room;
    QHostAddress client;
    bool forwarded = false; //!< by a proxy that says so
    QDeadlineTimer signIn;  //!< when the client has to be in its room
};

bool wantsWebSocket(const http::Request &request);

//! With what a WebSocket handshake that asks for a room is refused; nothing where it may pass.
std::optional<http::Reply> upgradeRefusal(const http::Request &request, const Options &options);

//! What a handshake that passed is answered with (RFC 6455 §4.2.2).
QByteArray upgradeAnswer(const http::Request &request);

} // namespace snug::server
