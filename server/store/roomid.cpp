// SPDX-License-Identifier: MIT
#include "server/store/roomid.h"

#include <QRandomGenerator>

#include <array>

namespace snug::server::roomid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype slugMost = 40;

constexpr std::array firstWords{"amber",  "brisk", "calm",  "dusky",  "early",  "fern",   "gentle", "hazel",
                                "indigo", "jolly", "kind",  "little", "mellow", "north",  "olive",  "plain",
                                "quiet",  "rosy",  "sunny", "tidy",   "upper",  "velvet", "warm",   "young"};
constexpr std::array secondWords{"attic",  "bay",     "cabin",   "dune",     "evening", "field",
                                 "garden", "harbour", "island",  "junction", "kitchen", "lantern",
                                 "meadow", "nook",    "orchard", "porch",    "quarry",  "river",
                                 "summit", "table",   "union",   "valley",   "window",  "yard"};

QString randomBase32(int length)
{
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648
    QString text;
    for (int i = 0; i < length; ++i)
        text += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(32)]);
    return text;
}

QString slug(const QString &title)
{
    QString slug;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark())
            continue;
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(slugMost);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

template <size_t N>
QString oneOf(const std::array<const char *, N> &words)
{
    return QString::fromLatin1(words[QRandomGenerator::system()->bounded(static_cast<quint32>(N))]);
}

} // namespace

QString fromTitle(const QString &title)
{
    QString name = slug(title);
    if (name.isEmpty())
        name = slug(twoWords());
    return name + u'-' + randomBase32(4);
}

QString twoWords()
{
    QString words = oneOf(firstWords) + u' ' + oneOf(secondWords);
    words[0] = words[0].toUpper();
    return words;
}

QString epoch()
{
    return randomBase32(6);
}

QString inviteId()
{
    return "inv-"_L1 + randomBase32(8);
}

} // namespace snug::server::roomid
