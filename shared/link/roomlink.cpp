// SPDX-License-Identifier: MIT
#include "shared/link/roomlink.h"

#include "shared/protocol/limits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace snug {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPaste = 64 * 1024;
constexpr qsizetype pinChars = 43; // SHA-256 as base64url without padding

Error error(const char *code, const char *text)
{
    return {QString::fromLatin1(code), QCoreApplication::translate("RoomLink", text)};
}

Error cutOff()
{
    return error(
        "cut_off",
        QT_TRANSLATE_NOOP("RoomLink", "This link is cut off: its last part is missing. Ask for it again."));
}

Error damaged()
{
    return error(
        "damaged",
        QT_TRANSLATE_NOOP("RoomLink", "This link is damaged: a part of it has changed. Ask for it again."));
}

//! Undoes what mail programs and chats do to links: invisible characters, HTML and percent encoding.
QString unwrapped(QString pasted)
{
    pasted.truncate(longestPaste);
    static const QRegularExpression invisible(
        u"[\\x{00AD}\\x{200B}-\\x{200F}\\x{2028}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}]"_s);
    pasted.remove(invisible);
    pasted.replace("&amp;"_L1, "&"_L1);
    static const QRegularExpression encodedHash(u"(/r/[A-Za-z0-9_-]+/?)%23"_s);
    pasted.replace(encodedHash, u"\\1#"_s);
    static const QRegularExpression encodedKey(u"([#&][ifa])%3D"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    pasted.replace(encodedKey, u"\\1="_s);
    static const QRegularExpression wrappedRoom(
        u"(/r/[A-Za-z0-9_-]+)[ \\t]*\\r?\\n[ \\t>]*([A-Za-z0-9_-]*/?#i=)"_s);
    pasted.replace(wrappedRoom, u"\\1\\2"_s);
    // A secret has a known length, so one that was wrapped over a line end can be put together again.
    static const QRegularExpression wrapped(
        u"([#&]i=)([A-Za-z0-9_-]{0,21})[ \\t]*\\r?\\n[ \\t>]*([A-Za-z0-9_-]{1,22})(?![A-Za-z0-9_-])"_s);
    const QRegularExpressionMatch match = wrapped.match(pasted);
    if (match.hasMatch() && match.capturedLength(2) + match.capturedLength(3) == limits::inviteChars)
        pasted.replace(match.capturedStart(), match.capturedLength(),
                       match.captured(1) + match.captured(2) + match.captured(3));
    return pasted;
}

bool isBase64Url(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
               || c == u'_';
    });
}

//! Checks a value of fixed length; nothing where it is whole.
std::optional<Error> secretError(const QString &value, qsizetype length)
{
    if (!isBase64Url(value) || value.size() > length)
        return damaged();
    if (value.size() < length)
        return cutOff();
    return std::nullopt;
}

constexpr QLatin1String
    hostPattern(R"(\[[0-9a-f:.]+\]|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?)");

//! One spelling for every way to write a name or address; empty where it is neither.
QString canonicalHost(const QString &written)
{
    if (written.contains(".."_L1))
        return {};
    // Parsed strictly: setHost() also takes addresses that are none.
    const QString host = QUrl("ws://"_L1 + written.toLower() + u'/', QUrl::StrictMode).host();
    // An ASCII form can stand for signs that no name has, and that nobody could paste as one.
    static const QRegularExpression name(QRegularExpression::anchoredPattern(hostPattern),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return host.contains(u':') || name.match(host).hasMatch() ? host : QString();
}

//! What of a list is host:port. The rest is left out: the link works without.
QStringList addresses(const QString &listed)
{
    static const QRegularExpression pattern(u"^(\\[[0-9a-f:.]+\\]|[a-z0-9.-]+):(\\d{1,5})$"_s);
    QStringList found;
    for (const QString &address : listed.toLower().split(u',')) {
        const QRegularExpressionMatch match = pattern.match(address);
        const int port = match.captured(2).toInt();
        if (port >= 1 && port <= 65535 && !canonicalHost(match.captured(1)).isEmpty())
            found += address;
    }
    return found;
}

std::optional<Error> readFragment(const QString &fragment, RoomLink &link)
{
    for (const QString &pair : fragment.split(u'&')) {
        const QString key = pair.section(u'=', 0, 0);
        const QString value = pair.section(u'=', 1);
        if (key == "i"_L1)
            link.invite = value;
        else if (key == "f"_L1)
            link.pin = value;
        else if (key == "a"_L1)
            link.alternatives = addresses(value);
        else
            continue;
        if (value.isEmpty())
            return cutOff();
    }
    if (link.pin.isEmpty())
        link.alternatives.clear();
    if (!link.invite.isEmpty()) {
        if (const auto wrong = secretError(link.invite, limits::inviteChars))
            return wrong;
    }
    return link.pin.isEmpty() ? std::nullopt : secretError(link.pin, pinChars);
}

//! True where the first wanted thing of a link is there but the room is not yet: "http://host/r/".
bool endsInRoomPath(const QString &text)
{
    static const QRegularExpression start(u"(?:(?:https?|wss?)://|snug:)[^\\s<>\"']*/r/?(?:[\\s<>\"']|$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return start.match(text).hasMatch();
}

int defaultPort(bool secure)
{
    return secure ? 443 : 80;
}

bool holdsAnyUrl(const QString &text)
{
    static const QRegularExpression url(
        u"://|\\bwww\\.|\\b(?:https?|wss?|snug|mailto|tel|sip|xmpp|matrix|magnet|data|javascript):\\S"_s,
        QRegularExpression::CaseInsensitiveOption);
    return url.match(text).hasMatch();
}

//! What stands before an @ can look like the host, and is not.
bool hasUser(const QString &text)
{
    static const QRegularExpression user(u"(?:https?|wss?)://[^\\s/@]*@[^\\s/@]+/r/"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return user.match(text).hasMatch();
}

//! Where a room link stands in a text, taken apart.
QRegularExpressionMatch firstLink(const QString &text)
{
    // A scheme may stand right behind other text. A bare host may not, or the end of any address would be
    // one.
    static const QRegularExpression pattern(
        uR"((?:(?<![A-Za-z0-9+-])(?:snug:(?://)?)?(?<scheme>https?|wss?)://|(?<![\w@/.:%\\-])(?:snug:(?://)?)?))"
        uR"((?<host>)"_s
            + hostPattern
            + uR"()(?::(?<port>\d{1,6}))?)"
              uR"(/r/(?<room>[A-Za-z0-9_-]+)(?<rest>[^\s#<>"'`)\]}|]*))"
              uR"((?<hash>#(?<fragment>(?:\[[0-9a-f:.]+\]|[!#-&(*-;=?-Z\\^_a-{~])*))?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text);
}

Result<RoomLink> read(const QRegularExpressionMatch &match)
{
    RoomLink link;
    link.room = match.captured(u"room"_s);
    const QString scheme = match.captured(u"scheme"_s).toLower();
    const QString port = match.captured(u"port"_s);
    link.port = port.toInt();
    if (!isRoomId(link.room) || match.captured(u"rest"_s).startsWith(u'%')
        || (!port.isEmpty() && (link.port < 1 || link.port > 65535)))
        return damaged();
    link.host = canonicalHost(match.captured(u"host"_s));
    if (link.host.isEmpty())
        return damaged();
    link.secure = scheme.isEmpty() ? !isLocalHost(link.host) : scheme == "https"_L1 || scheme == "wss"_L1;
    if (link.port == defaultPort(link.secure))
        link.port = 0;

    // A sentence goes on after the link: its full stop is not part of the secret.
    QString fragment = match.captured(u"fragment"_s);
    while (!fragment.isEmpty() && !fragment.back().isLetterOrNumber() && !"-_="_L1.contains(fragment.back()))
        fragment.chop(1);
    if (match.hasCaptured(u"hash"_s) && (fragment.isEmpty() || fragment == "i"_L1))
        return cutOff();
    if (const auto wrong = readFragment(fragment, link))
        return *wrong;
    return link;
}

} // namespace

Result<RoomLink> RoomLink::parse(const QString &pasted)
{
    const QString text = unwrapped(pasted);
    const QRegularExpressionMatch match = firstLink(text);
    if (match.hasMatch())
        return read(match);
    if (endsInRoomPath(text))
        return cutOff();
    if (hasUser(text))
        return error(
            "other_link",
            QT_TRANSLATE_NOOP(
                "RoomLink",
                "This link names a user before its host, which no room link does. Ask for a new one."));
    if (holdsAnyUrl(text))
        return error("other_link", QT_TRANSLATE_NOOP("RoomLink", "That's a link, but not to a Snug room."));
    return error("no_link", QT_TRANSLATE_NOOP("RoomLink", "That's not a room link."));
}

std::optional<RoomLink> RoomLink::fromAddress(const QString &address)
{
    const QString text = unwrapped(address);
    const QRegularExpressionMatch match = firstLink(text);
    const QString rest = match.captured(u"rest"_s);
    const bool whole = match.hasMatch() && match.captured() == text;
    if (!whole || !(rest.isEmpty() || rest == u'/' || rest.startsWith(u'?') || rest.startsWith("/?"_L1)))
        return std::nullopt;
    const Result<RoomLink> link = read(match);
    return link ? std::optional(*link) : std::nullopt;
}

QString RoomLink::toString() const
{
    QStringList pairs;
    if (!invite.isEmpty())
        pairs += "i="_L1 + invite;
    if (!pin.isEmpty())
        pairs += "f="_L1 + pin;
    if (!pin.isEmpty() && !alternatives.isEmpty())
        pairs += "a="_L1 + alternatives.join(u',');
    const QString fragment = pairs.isEmpty() ? QString() : u'#' + pairs.join(u'&');
    return (secure ? "https://"_L1 : "http://"_L1) + address() + fragment;
}

QUrl RoomLink::webSocketUrl() const
{
    QUrl url;
    url.setScheme(secure || !pin.isEmpty() ? u"wss"_s : u"ws"_s);
    url.setHost(host);
    if (port != 0)
        url.setPort(port);
    else if (!secure && !pin.isEmpty())
        url.setPort(defaultPort(false)); // a pin changes how that port is spoken to, not which
    url.setPath("/r/"_L1 + room);
    return url;
}

QString RoomLink::address() const
{
    const QString authority = host.contains(u':') ? u'[' + host + u']' : host;
    const bool usual = port == 0 || port == defaultPort(secure);
    return authority + (usual ? QString() : u':' + QString::number(port)) + "/r/"_L1 + room;
}

bool isRoomId(QStringView id)
{
    return !id.isEmpty() && id.size() <= limits::roomId && isBase64Url(id.toString());
}

bool isLocalHost(const QString &host)
{
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host.endsWith(".local"_L1))
        return true;
    // RFC 1918, 3927, 1122 for IPv4; RFC 4193, 4291 for IPv6.
    static const QRegularExpression local(
        u"^(?:127\\.|10\\.|192\\.168\\.|169\\.254\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)\\d+(?:\\.\\d+)*$"
        "|^::1$|^f[cd][0-9a-f]{2}:|^fe[89ab][0-9a-f]:"_s);
    return local.match(host).hasMatch();
}

} // namespace snug
