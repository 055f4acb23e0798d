// SPDX-License-Identifier: MIT
#include "server/net/http/site.h"

#include "shared/link/roomlink.h"

#include <QCryptographicHash>
#include <QFile>

namespace snug::server::http {

using namespace Qt::StringLiterals;

namespace {

struct File {
    const char *path;
    const char *resource;
    const char *type;
};

constexpr File files[] = {
    {"/", ":/web/index.html", "text/html; charset=utf-8"},
    {"/snug.css", ":/web/snug.css", "text/css; charset=utf-8"},
    {"/index.js", ":/web/index.js", "text/javascript; charset=utf-8"},
    {"/room.js", ":/web/room.js", "text/javascript; charset=utf-8"},
    {"/icon.svg", ":/web/icon.svg", "image/svg+xml"},
};

QByteArray contents(const QString &resource)
{
    QFile file(resource);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "Site", "a page is missing from the resources");
    return open ? file.readAll() : QByteArray();
}

Reply page(const QByteArray &type, const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).first(12);
    return {200, type, body, {{"Cache-Control", "no-cache"}, {"ETag", '"' + hash.toHex() + '"'}}};
}

} // namespace

Site::Site()
    : m_roomPage(contents(u":/web/room.html"_s))
{
    for (const File &file : files)
        m_files.insert(file.path, page(file.type, contents(QString::fromLatin1(file.resource))));
}

QString Site::roomOf(const QByteArray &path)
{
    const QString room = path.startsWith("/r/") ? QString::fromLatin1(path.sliced(3)) : QString();
    return isRoomId(room) ? room : QString();
}

Reply Site::answer(const Request &request, const std::optional<Error> &failure) const
{
    Reply reply = request.path == "/healthz" ? health(failure) : find(request.path);
    if (reply.status == 404)
        return reply;
    if (const auto refusal = refusalUnlessReading(request))
        return *refusal;
    for (const Field &field : reply.fields) {
        if (field.name == "ETag"
            && (request.lists("if-none-match", field.value)
                || request.lists("if-none-match", "w/" + field.value)))
            reply.status = 304;
    }
    return reply;
}

Reply Site::find(const QByteArray &path) const
{
    if (const auto file = m_files.constFind(path); file != m_files.constEnd())
        return *file;
    // Whether the room exists is not told to strangers: every room has this page.
    if (const QString room = roomOf(path); !room.isEmpty())
        return page("text/html; charset=utf-8", QByteArray(m_roomPage).replace("{{room}}", room.toLatin1()));
    return plain(404, "There is nothing at this address.");
}

Reply health(const std::optional<Error> &failure)
{
    return failure ? plain(503, failure->text.toUtf8()) : plain(200, "ok");
}

} // namespace snug::server::http
