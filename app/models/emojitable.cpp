// SPDX-License-Identifier: MIT
#include "app/models/emojitable.h"

#include "shared/text/plaintext.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <tuple>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s:,()\"’„“”/،、・]+"_s);
    return text::folded(text).split(between, Qt::SkipEmptyParts);
}

//! With a space around each, so that " word " is a whole one and " wor" the beginning of one.
QString spaced(const QStringList &words)
{
    return u' ' + words.join(u' ') + u' ';
}

EmojiNaming namingOf(const QString &name, const QString &others)
{
    const QString own = spaced(wordsOf(name));
    const QStringList more = wordsOf(others);
    return {.words = more.isEmpty() ? own : own + more.join(u' ') + u' ', .name = own.size()};
}

//! The columns of each line of a file that has them; see the head of the file.
std::vector<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    std::vector<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        lines.push_back(line.split(u'\t'));
    return lines;
}

//! How well a naming fits, the best first; see EmojiTable::find().
std::optional<int> placeOf(const EmojiNaming &naming, const QStringList &asked, bool isEnglish)
{
    const QString whole = spaced(asked);
    const QStringView name = QStringView(naming.words).left(naming.name);
    if (name == whole)
        return 0;
    if (name.contains(whole))
        return 1;
    if (naming.words.contains(whole))
        return 2;
    if (name.startsWith(QStringView(whole).chopped(1)))
        return 3;
    const auto begins = [&naming](const QString &word) { return naming.words.contains(u' ' + word); };
    if (std::ranges::all_of(asked, begins))
        return 4;
    // Words are put together (Weihnachtsbaum), begin with an article (القلب) or are not parted (赤いハート).
    const auto occurs = [&naming](const QString &word) { return naming.words.contains(word); };
    return !isEnglish && std::ranges::all_of(asked, occurs) ? std::optional(5) : std::nullopt;
}

//! Of names equally good the shorter one says less besides: "red heart", then "heart with ribbon". That
//! something is a face says nothing, so "face with tears of joy" comes before the cat. By the English name,
//! so that what is plain is so in every language.
qsizetype saidBesides(const Emoji &emoji)
{
    const EmojiNaming &english = emoji.namings.back();
    const bool isFace = QStringView(english.words).left(english.name).contains(u" face "_s);
    return english.name - (isFace ? 5 : 0);
}

//! An emoji that was found, as it stands among the others.
struct Found {
    int place;
    int language;
    qsizetype besides;
    const Emoji *emoji;

    auto standing() const { return std::tie(place, language, besides); }
};

std::optional<Found> foundBy(const Emoji &emoji, const QStringList &asked, bool onlyEnglish)
{
    std::optional<Found> best;
    for (int language = 0; const EmojiNaming &naming : emoji.namings) {
        const bool isEnglish = onlyEnglish || language > 0;
        if (const auto place = placeOf(naming, asked, isEnglish); place && (!best || *place < best->place))
            best = {*place, language, saidBesides(emoji), &emoji};
        ++language;
    }
    return best;
}

} // namespace

EmojiTable::EmojiTable(QString language)
    : m_language(std::move(language))
{
    readEnglish();
    readLanguage();
}

std::shared_ptr<const EmojiTable> EmojiTable::in(const QString &language)
{
    static std::shared_ptr<const EmojiTable> latest;
    if (!latest || latest->m_language != language)
        latest.reset(new EmojiTable(language));
    return latest;
}

void EmojiTable::readEnglish()
{
    int group = -1;
    for (const QStringList &line : linesOf(u":/emoji/emoji.txt"_s)) {
        if (line[0].startsWith("= "_L1))
            ++group;
        if (line.size() == 3)
            m_all.push_back({line[0], line[1], group, {namingOf(line[1], line[2])}});
    }
}

void EmojiTable::readLanguage()
{
    QHash<QString, Emoji *> places;
    for (const QStringList &line : linesOf(u":/emoji/emoji.%1.txt"_s.arg(m_language))) {
        if (places.isEmpty()) {
            for (Emoji &emoji : m_all)
                places.insert(emoji.text, &emoji);
        }
        Emoji *emoji = places.value(line[0]);
        if (!emoji || line.size() != 3)
            continue;
        emoji->name = line[1];
        emoji->namings.insert(emoji->namings.begin(), namingOf(line[1], line[2]));
    }
}

const Emoji *EmojiTable::known(const QString &text) const
{
    const auto place = std::ranges::find(m_all, text, &Emoji::text);
    return place == m_all.end() ? nullptr : &*place;
}

std::vector<const Emoji *> EmojiTable::find(const QString &query, qsizetype most) const
{
    const QStringList asked = wordsOf(query);
    if (asked.isEmpty())
        return {};
    std::vector<Found> ranked;
    for (const Emoji &emoji : m_all) {
        if (const auto found = foundBy(emoji, asked, emoji.namings.size() == 1))
            ranked.push_back(*found);
    }
    std::ranges::stable_sort(ranked, {}, &Found::standing);
    std::vector<const Emoji *> best;
    for (const Found &found : ranked) {
        if (static_cast<qsizetype>(best.size()) >= most)
            break;
        best.push_back(found.emoji);
    }
    return best;
}

bool EmojiTable::isCalled(const QString &emoji, const QString &name) const
{
    const Emoji *known = this->known(emoji);
    const QString whole = spaced(wordsOf(name));
    return known && std::ranges::any_of(known->namings, [&whole](const EmojiNaming &naming) {
               return naming.words.contains(whole);
           });
}

} // namespace snug::app
