// SPDX-License-Identifier: MIT
#include "server/net/http/reply.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace snug::server::http {

using namespace Qt::StringLiterals;

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

QByteArray line(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + "\r\n";
}

//! What an answer carries unless it says otherwise: it is framed by nobody, loads nothing, tells nobody where
//! it was, and is not kept.
const std::vector<Field> &commonFields()
{
    static const std::vector<Field> fields{
        {"Content-Security-Policy",
         "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cache-Control", "no-store"},
        {"Connection", "close"}};
    return fields;
}

QByteArray date()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

Reply plain(int status, const QByteArray &sentence, const std::vector<Field> &fields)
{
    return {status, "text/plain; charset=utf-8", sentence + '\n', fields};
}

QByteArray encode(const Reply &reply, bool withBody)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    bytes += line("Date", date());
    for (const Field &field : commonFields()) {
        if (std::ranges::find(reply.fields, field.name, &Field::name) == reply.fields.end())
            bytes += line(field.name, field.value);
    }
    for (const Field &field : reply.fields)
        bytes += line(field.name, field.value);
    if (reply.status != 304)
        bytes +=
            line("Content-Type", reply.type) + line("Content-Length", QByteArray::number(reply.body.size()));
    bytes += "\r\n";
    return withBody && reply.status != 304 ? bytes + reply.body : bytes;
}

} // namespace snug::server::http
