// SPDX-License-Identifier: MIT
#include "server/net/http/site.h"

#include "server/net/http/gzip.h"
#include "shared/link/roomlink.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace snug::server::http {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &resource)
{
    QFile file(resource);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "Site", "a page is missing from the resources");
    return open ? file.readAll() : QByteArray();
}

QByteArray typeOf(const QByteArray &path)
{
    if (path.endsWith(".js"))
        return "text/javascript; charset=utf-8";
    if (path.endsWith(".css"))
        return "text/css; charset=utf-8";
    if (path.endsWith(".svg"))
        return "image/svg+xml";
    if (path.endsWith(".png"))
        return "image/png";
    if (path.endsWith(".webmanifest"))
        return "application/manifest+json";
    return "text/html; charset=utf-8";
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(8).toHex();
}

//! The folder and the names in it, in one order everywhere.
QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

//! The page's scripts, so that a browser asks for all of them at once and not for each when it meets its
//! name.
QByteArray preloads(const QList<QByteArray> &paths)
{
    QByteArray links;
    for (const QByteArray &path : paths) {
        if (path.endsWith(".js"))
            links += "<link rel=modulepreload href=" + path + '>';
    }
    return links;
}

QByteArray jsonList(const QList<QByteArray> &paths)
{
    QJsonArray list;
    for (const QByteArray &path : paths)
        list += QString::fromLatin1(path);
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

bool isPlainHost(const QByteArray &host)
{
    return !host.isEmpty() && std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
               || c == '-' || c == ':' || c == '[' || c == ']';
    });
}

//! What the web client may do: load what is ours, and talk to the server it came from. WebSockets are named
//! because older browsers do not take them for 'self'.
QByteArray policyFor(const QByteArray &host)
{
    const QByteArray sockets = isPlainHost(host) ? " ws://" + host + " wss://" + host : QByteArray();
    return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; manifest-src "
           "'self'; "
           "worker-src 'self'; connect-src 'self'"
           + sockets
           + "; require-trusted-types-for 'script'; trusted-types snug; base-uri 'none'; form-action 'none'; "
             "frame-ancestors 'none'";
}

} // namespace

Site::Site(bool openRooms)
{
    QByteArray everything;
    for (const QString &name : namesIn(u":/web/app"_s))
        everything += name.toLatin1() + '\n' + contents(u":/web/app/"_s + name);
    const QByteArray folder = "/app/" + hashOf(everything) + '/';

    QList<QByteArray> paths;
    for (const QString &name : namesIn(u":/web/app"_s)) {
        paths += folder + name.toLatin1();
        add(paths.constLast(), contents(u":/web/app/"_s + name), true);
    }
    for (const QString &name : namesIn(u":/web"_s)) {
        QByteArray body = contents(u":/web/"_s + name);
        if (name.endsWith(".html"_L1) || name.endsWith(".js"_L1))
            body.replace("{{app}}/", folder)
                .replace("{{preloads}}", preloads(paths))
                .replace("{{files}}", jsonList(paths))
                .replace("{{rooms}}", openRooms ? "open" : "closed");
        add(name == "index.html"_L1 ? "/" : '/' + name.toLatin1(), body);
    }
}

void Site::add(const QByteArray &path, const QByteArray &body, bool forEver)
{
    const QByteArray hash = hashOf(body);
    const Field caching{"Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache"};
    const Field varying{"Vary", "Accept-Encoding"};
    const Reply plain{200, typeOf(path), body, {caching, varying, {"ETag", '"' + hash + '"'}}};
    Reply packed{200,
                 plain.type,
                 gzip(body),
                 {caching, varying, {"ETag", '"' + hash + "-gzip\""}, {"Content-Encoding", "gzip"}}};
    const bool isSmaller = !packed.body.isEmpty() && packed.body.size() < body.size();
    m_files.insert(path, {plain, isSmaller ? packed : plain});
}

QString Site::roomOf(const QByteArray &path)
{
    const QString room = path.startsWith("/r/") ? QString::fromLatin1(path.sliced(3)) : QString();
    return isRoomId(room) ? room : QString();
}

Reply Site::answer(const Request &request, const std::optional<Error> &failure) const
{
    const bool asksForHealth = request.path == "/healthz";
    const File *file = find(request.path);
    if (!file && !asksForHealth)
        return plain(404, "There is nothing at this address.");
    if (const auto refusal = refusalUnlessReading(request))
        return *refusal;
    if (asksForHealth)
        return health(failure);

    Reply reply = request.lists("accept-encoding", "gzip") ? file->packed : file->plain;
    const auto tag = std::ranges::find(reply.fields, QByteArray("ETag"), &Field::name);
    if (request.lists("if-none-match", tag->value) || request.lists("if-none-match", "w/" + tag->value))
        reply.status = 304;
    reply.fields.push_back({"Content-Security-Policy", policyFor(request.host)});
    return reply;
}

const Site::File *Site::find(const QByteArray &path) const
{
    // Whether the room exists is not told to strangers: every room has the same page.
    const auto file = m_files.constFind(roomOf(path).isEmpty() ? path : "/");
    return file == m_files.constEnd() ? nullptr : &*file;
}

Reply health(const std::optional<Error> &failure)
{
    return failure ? plain(503, failure->text.toUtf8()) : plain(200, "ok");
}

} // namespace snug::server::http
