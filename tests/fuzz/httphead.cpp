// SPDX-License-Identifier: MIT
#include "server/bounds.h"
#include "server/net/address.h"
#include "server/net/http/request.h"
#include "server/net/http/site.h"
#include "server/net/upgrade.h"
#include "shared/link/roomlink.h"
#include "tests/fuzz/target.h"

using namespace snug;
using namespace snug::server;
using fuzz::require;

namespace {

using Read = std::variant<http::Incomplete, http::Request, http::Reply>;

//! All that was made of some bytes, as bytes.
QByteArray told(const Read &read)
{
    if (const auto *reply = std::get_if<http::Reply>(&read))
        return QByteArray::number(reply->status) + ' ' + reply->body;
    const auto *request = std::get_if<http::Request>(&read);
    if (!request)
        return "incomplete";
    QByteArray all = request->method + ' ' + request->path + ' ' + request->host
                     + (request->isHttp11 ? " 1.1 " : " 1.0 ") + (request->hasBody ? "body " : "")
                     + QByteArray::number(request->size);
    for (const http::Field &field : request->fields)
        all += '\n' + field.name + ": " + field.value;
    return all;
}

void splitsMakeNoDifference(const QByteArray &input, const Read &whole)
{
    constexpr qsizetype most = 60; // splits of one input
    const qsizetype step = input.size() / most + 1;
    bool isDecided = false;
    for (qsizetype size = 0; size < input.size(); size += step) {
        const Read read = http::readRequest(input.first(size));
        isDecided = isDecided || !std::holds_alternative<http::Incomplete>(read);
        if (isDecided)
            require(told(read) == told(whole), "more bytes change no answer");
    }
}

bool isClean(const QByteArray &value)
{
    return std::ranges::none_of(value, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void requestIsBounded(const http::Request &request, const QByteArray &input)
{
    require(request.size <= bounds::head && request.size <= input.size(), "a head has its bound");
    require(input.first(request.size).endsWith("\r\n\r\n"), "a head ends with an empty line");
    require(request.path.startsWith('/') && isClean(request.path) && isClean(request.method),
            "a request line is one line");
    require(request.fields.size() <= static_cast<size_t>(bounds::headLines), "fields have their bound");
    require(!request.isHttp11 || !request.host.isEmpty(), "HTTP/1.1 names the host");
    qsizetype all = 0;
    for (const http::Field &field : request.fields) {
        require(isClean(field.name) && isClean(field.value), "a field is one line");
        all += field.name.size() + field.value.size();
    }
    require(all <= request.size, "fields are made of the head");
}

//! What the gate asks of a request before anybody has been let in.
void answersAreFound(const http::Request &request)
{
    static const http::Site site;
    static const Options options{.dataDirectory = {},
                                 .trustedProxies = {QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8"))}};
    const QString room = http::Site::roomOf(request.path);
    require(room.isEmpty() || isRoomId(room), "only a room is a room");
    require(
        !clientAddress(QHostAddress(QStringLiteral("10.1.2.3")), request.values("x-forwarded-for"), options)
             .isNull(),
        "everyone has an address");
    if (wantsWebSocket(request)) {
        const auto refusal = upgradeRefusal(request, options);
        require(refusal || !room.isEmpty(), "a handshake names a room");
    }
    const QByteArray reply = http::encode(site.answer(request, std::nullopt), request.method != "HEAD");
    require(reply.startsWith("HTTP/1.1 ") && reply.contains("\r\n\r\n"), "every request is answered");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    const Read whole = http::readRequest(input);
    splitsMakeNoDifference(input, whole);
    if (const auto *request = std::get_if<http::Request>(&whole)) {
        requestIsBounded(*request, input);
        answersAreFound(*request);
    } else if (std::holds_alternative<http::Incomplete>(whole)) {
        require(input.size() <= bounds::head, "waiting has its bound");
    }
    return 0;
}
