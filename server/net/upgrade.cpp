// SPDX-License-Identifier: MIT
#include "server/net/upgrade.h"

#include "server/net/http/site.h"
#include "server/net/origin.h"

namespace snug::server {

namespace {

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 16;
}

//! RFC 6455 §4.2.1, as far as QWebSocketServer goes with it: "Upgrade: websocket" alone, one Connection
//! field.
bool isWellFormed(const http::Request &request)
{
    return request.isHttp11 && !request.hasBody && request.value("upgrade").toLower() == "websocket"
           && request.values("connection").size() == 1 && request.lists("connection", "upgrade")
           && isKey(request.value("sec-websocket-key"));
}

} // namespace

bool wantsWebSocket(const http::Request &request)
{
    return request.lists("upgrade", "websocket");
}

std::optional<http::Reply> upgradeRefusal(const http::Request &request, const Options &options)
{
    if (http::Site::roomOf(request.path).isEmpty())
        return http::plain(404, "There is no room at this address.");
    if (request.method != "GET")
        return http::plain(405, "A WebSocket begins with GET.", {{"Allow", "GET, HEAD"}});
    if (request.value("sec-websocket-version") != "13")
        return http::plain(426, "This server speaks WebSocket version 13.",
                           {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}});
    if (!isWellFormed(request))
        return http::plain(400, "This is not a WebSocket handshake that this server understands.");
    const QList<QByteArray> origins = request.values("origin");
    if (!origins.isEmpty() && !isAllowedOrigin(origins.join(' '), request.host, options))
        return http::plain(403, "Pages of that origin may not connect to this server.");
    return std::nullopt;
}

} // namespace snug::server
