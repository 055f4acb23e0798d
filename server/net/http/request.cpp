// SPDX-License-Identifier: MIT
#include "server/net/http/request.h"

#include "server/bounds.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <limits>

namespace snug::server::http {

namespace beast = boost::beast::http;

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Reply malformed()
{
    return plain(400, "This is not a request that a web server understands.");
}

Reply tooLarge()
{
    return plain(431, "The header of this request is too large.");
}

//! What can be said before the head is whole, so that nobody waits for the end of something that is not HTTP.
std::optional<Reply> refusalOfBeginning(const QByteArray &bytes)
{
    if (!bytes.isEmpty() && !(bytes.front() >= 'A' && bytes.front() <= 'Z'))
        return malformed();
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArray line = bytes.first(end).trimmed();
    const QByteArray version = line.sliced(line.lastIndexOf(' ') + 1);
    if (!version.startsWith("HTTP/"))
        return malformed();
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return plain(505, "This server speaks HTTP/1.1.");
    return std::nullopt;
}

bool hasLongLines(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    return lines.size() > bounds::headLines || std::ranges::any_of(lines, [](const QByteArray &line) {
               return line.size() > bounds::headLine;
           });
}

Request takeOver(const beast::request_parser<beast::empty_body> &parser, qsizetype size)
{
    const auto &head = parser.get();
    const QByteArray target = bytesOf(head.target());
    Request request{.method = bytesOf(head.method_string()),
                    .path = target.split('?').front(),
                    .host = {},
                    .isHttp11 = head.version() == 11,
                    .hasBody = parser.chunked() || parser.content_length().value_or(0) > 0,
                    .size = size};
    for (const auto &field : head)
        request.fields.push_back({bytesOf(field.name_string()).toLower(), bytesOf(field.value())});
    request.host = request.value("host");
    return request;
}

} // namespace

QList<QByteArray> Request::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Field &field : fields) {
        if (field.name == name)
            found += field.value;
    }
    return found;
}

QByteArray Request::value(QByteArrayView name) const
{
    const QList<QByteArray> found = values(name);
    return found.size() == 1 ? found.front() : QByteArray();
}

bool Request::lists(QByteArrayView name, QByteArrayView word) const
{
    return std::ranges::any_of(values(name).join(',').split(','),
                               [&](const QByteArray &listed) { return listed.trimmed().toLower() == word; });
}

std::variant<Incomplete, Request, Reply> readRequest(const QByteArray &bytes)
{
    if (const auto reply = refusalOfBeginning(bytes))
        return *reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const qsizetype size = end < 0 ? bytes.size() : end + 4;
    if (size > bounds::head)
        return tooLarge();
    if (end < 0)
        return Incomplete{};
    if (hasLongLines(bytes.first(size)))
        return tooLarge();

    beast::request_parser<beast::empty_body> parser;
    parser.header_limit(static_cast<quint32>(bounds::head));
    parser.body_limit(std::numeric_limits<quint64>::max()); // no body is read, and 1.74 takes none for 0
    boost::system::error_code error;
    parser.put(boost::asio::buffer(bytes.constData(), static_cast<size_t>(size)), error);
    if (error || !parser.is_header_done())
        return malformed();
    Request request = takeOver(parser, size);
    if (!request.path.startsWith('/') || request.values("host").size() > 1
        || (request.isHttp11 && request.host.isEmpty()))
        return malformed();
    return request;
}

std::optional<Reply> refusalUnlessReading(const Request &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return plain(405, "This can only be read.", {{"Allow", "GET, HEAD"}});
    if (request.hasBody)
        return plain(413, "Nothing is taken here.");
    if (!request.values("expect").isEmpty())
        return plain(417, "Nothing is to be expected here.");
    return std::nullopt;
}

} // namespace snug::server::http
