// SPDX-License-Identifier: MIT
#include "shared/text/weblink.h"

#include "shared/text/character.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace snug::weblink {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2048;
constexpr auto appScheme = "snug:"_L1;

struct Address {
    QUrl url;
    bool forApp = false; //!< snug: stands before it
};

bool isMail(const QUrl &url)
{
    return url.scheme() == "mailto"_L1;
}

//! Reads it as browsers do, so that what is shown is where they go.
std::optional<Address> addressOf(QStringView typed)
{
    if (typed.size() > longest)
        return std::nullopt;
    const bool forApp = typed.startsWith(appScheme, Qt::CaseInsensitive);
    QString address = typed.sliced(forApp ? appScheme.size() : 0).toString();
    const bool mail = address.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    if (!mail) {
        const auto pathEnd = std::ranges::find_if(address, [](QChar c) { return c == u'?' || c == u'#'; });
        std::replace(address.begin(), pathEnd, QChar(u'\\'), QChar(u'/'));
    }
    QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || (!mail && url.host().isEmpty()))
        return std::nullopt;
    if (!mail && url.path().isEmpty())
        url.setPath(u"/"_s);
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port() == usual)
        url.setPort(-1);
    return Address{url, forApp};
}

QString encoded(const Address &address)
{
    const QUrl::FormattingOptions path = isMail(address.url) ? QUrl::None : QUrl::NormalizePathSegments;
    const QString href = QString::fromLatin1(address.url.toEncoded(QUrl::FullyEncoded | path));
    return address.forApp ? appScheme + href : href;
}

QString placeOf(const QUrl &url)
{
    if (isMail(url))
        return url.path(QUrl::FullyDecoded);
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

bool misleads(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0xFEFF || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
           || (u >= 0x2060 && u <= 0x2069);
}

//! Whoever stands before an "@", or writes letters of another script, may want to be taken for somebody else.
bool isHonest(QStringView typed, const Address &address)
{
    const QUrl &url = address.url;
    if (!url.userInfo().isEmpty() || std::ranges::any_of(typed, misleads))
        return false;
    const QString begins = (address.forApp ? QString(appScheme) : QString()) + url.scheme()
                           + (isMail(url) ? u":"_s : u"://"_s + placeOf(url));
    return typed.startsWith(begins, Qt::CaseInsensitive);
}

//! A sentence goes on after a link: what ends the sentence is not part of it.
QStringView withoutSentence(QStringView address)
{
    constexpr QStringView enders = u".,;:!?'*_~]})\u2026";
    constexpr qsizetype most = 21;
    qsizetype open = address.count(u'(') - address.count(u')');
    const qsizetype least = std::max<qsizetype>(0, address.size() - most);
    while (address.size() > least) {
        const QChar last = address.back();
        if (!enders.contains(last) || (last == u')' && open >= 0))
            break;
        open += last == u')';
        address.chop(1);
    }
    return address;
}

bool mayStandInNamed(QChar c)
{
    return !endsAddress(c) && c != u'(' && c != u')';
}

//! Where the address of a named link ends that begins at `at`: at the bracket that closes it; -1 for nowhere.
//! Brackets in it come in pairs.
qsizetype closingBracket(const QString &text, qsizetype at)
{
    bool inner = false;
    for (const qsizetype from = at; at < text.size() && at - from <= longest; ++at) {
        if (text[at] == u')' && !inner)
            return at;
        if (text[at] == u'(' && inner)
            return -1;
        if (text[at] == u'(' || text[at] == u')')
            inner = !inner;
        else if (!mayStandInNamed(text[at]))
            return -1;
    }
    return -1;
}

} // namespace

bool endsAddress(QChar c)
{
    return c < QChar(u' ') || text::isSpace(c) || c == u'<' || c == u'>' || c == u'"' || c == u'`';
}

qsizetype schemeAt(QStringView text, qsizetype at)
{
    static constexpr std::array schemes{"http://"_L1, "https://"_L1, "mailto:"_L1, "snug:http://"_L1,
                                        "snug:https://"_L1};
    const QChar first = text[at].toLower();
    if (first != u'h' && first != u'm' && first != u's')
        return 0;
    for (const QLatin1StringView scheme : schemes) {
        if (text.sliced(at).startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return 0;
}

std::optional<Link> bare(QStringView typed)
{
    if (typed.size() > longest)
        return std::nullopt;
    const QStringView words = withoutSentence(typed);
    const qsizetype scheme = words.isEmpty() ? 0 : schemeAt(words, 0);
    const auto address = scheme > 0 ? addressOf(words) : std::nullopt;
    if (!address)
        return std::nullopt;
    return Link{encoded(*address), words.toString(),
                isHonest(words, *address) ? QString() : placeOf(address->url)};
}

std::optional<Named> namedAt(const QString &text, qsizetype at)
{
    constexpr qsizetype longestName = 500;
    const qsizetype from = at + 1;
    qsizetype end = from;
    while (end < text.size() && end - from <= longestName && text[end] != u'[' && text[end] != u']'
           && text[end] != u'\n')
        ++end;
    const qsizetype target = end + 2;
    if (end == from || end - from > longestName || target >= text.size() || text[end] != u']'
        || text[end + 1] != u'(' || schemeAt(text, target) == 0)
        return std::nullopt;
    const qsizetype close = closingBracket(text, target);
    const auto address =
        close < 0 ? std::nullopt : addressOf(QStringView(text).sliced(target, close - target));
    if (!address)
        return std::nullopt;
    return Named{{encoded(*address), text.sliced(from, end - from), placeOf(address->url)}, close + 1};
}

QString placeOf(const QString &href)
{
    const auto address = addressOf(href);
    return address ? placeOf(address->url) : href;
}

} // namespace snug::weblink
