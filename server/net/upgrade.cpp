// SPDX-License-Identifier: MIT
#include "server/net/upgrade.h"

#include "server/net/http/site.h"
#include "server/net/origin.h"

#include <QCryptographicHash>

#include <algorithm>

namespace snug::server {

namespace {

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 16;
}

//! RFC 6455 §4.2.1
bool isWellFormed(const http::Request &request)
{
    return request.isHttp11 && !request.hasBody && request.lists("connection", "upgrade")
           && isKey(request.value("sec-websocket-key"));
}

//! Unlike other words in a head, these differ by case.
bool offersProtocol(const http::Request &request, QByteArrayView protocol)
{
    const QList<QByteArray> offered = request.values("sec-websocket-protocol").join(',').split(',');
    return std::ranges::any_of(offered, [&](const QByteArray &name) { return name.trimmed() == protocol; });
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

QByteArray upgradeAnswer(const http::Request &request)
{
    const QByteArray key = request.value("sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: "
                        + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n";
    if (offersProtocol(request, "snug.v1"))
        answer += "Sec-WebSocket-Protocol: snug.v1\r\n";
    return answer + "\r\n";
}

} // namespace snug::server
