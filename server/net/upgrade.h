// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/http/request.h"
#include "server/options.h"

#include <optional>

namespace snug::server {

//! True for a request that wants to become a WebSocket, rightly or not.
bool wantsWebSocket(const http::Request &request);

//! Why it may not, as an answer to send; nothing where QWebSocketServer will accept its handshake for a room.
//! QWebSocketServer (6.4) closes without a word on what it does not like, so all of that is told from here.
std::optional<http::Reply> upgradeRefusal(const http::Request &request, const Options &options);

} // namespace snug::server
