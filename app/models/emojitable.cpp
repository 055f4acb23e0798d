// SPDX-License-Identifier: MIT
#include "app/models/emojitable.h"

#include "shared/text/plaintext.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! See the head of the file for what a line is.
std::vector<Emoji> readTable()
{
    static const QRegularExpression betweenWords(u"[\\s:,]+"_s);
    QFile file(u":/emoji/emoji.txt"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    std::vector<Emoji> table;
    int group = -1;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith("= "_L1))
            ++group;
        if (columns.size() != 3)
            continue;
        const QString name = text::folded(columns[1]);
        table.push_back({.text = columns[0],
                         .name = columns[1],
                         .folded = name,
                         .words = (name + u' ' + columns[2]).split(betweenWords, Qt::SkipEmptyParts),
                         .group = group});
    }
    return table;
}

constexpr int notFound = 5;

//! 0 is best.
int rank(const Emoji &emoji, const QString &query, const QStringList &asked)
{
    const bool all = std::ranges::all_of(asked, [&emoji](const QString &word) {
        return std::ranges::any_of(emoji.words, [&word](const QString &own) { return own.startsWith(word); });
    });
    if (!all)
        return notFound;
    if (emoji.folded == query)
        return 0;
    if (emoji.words.contains(query))
        return emoji.folded.contains(query) ? 1 : 2;
    return emoji.folded.startsWith(query) ? 3 : 4;
}

//! Of names equally good the shorter one says less besides: "red heart", then "heart with ribbon". That
//! something is a face says nothing, so "face with tears of joy" comes before the cat.
qsizetype saidBesides(const QString &name)
{
    return QString(name).remove("face"_L1).size();
}

} // namespace

const std::vector<Emoji> &emojiTable()
{
    static const std::vector<Emoji> table = readTable();
    return table;
}

std::vector<const Emoji *> findEmoji(const QString &query, qsizetype most)
{
    const QString folded = text::folded(query);
    const QStringList asked = folded.split(u' ', Qt::SkipEmptyParts);
    if (asked.isEmpty())
        return {};
    std::vector<std::pair<int, const Emoji *>> ranked;
    for (const Emoji &emoji : emojiTable()) {
        if (const int place = rank(emoji, folded, asked); place < notFound)
            ranked.emplace_back(place, &emoji);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &entry) {
        return std::pair(entry.first, saidBesides(entry.second->name));
    });
    std::vector<const Emoji *> found;
    for (const auto &[place, emoji] : ranked) {
        if (static_cast<qsizetype>(found.size()) >= most)
            break;
        found.push_back(emoji);
    }
    return found;
}

bool isEmojiCalled(const QString &emoji, const QString &name)
{
    const std::vector<Emoji> &table = emojiTable();
    const auto known = std::ranges::find(table, emoji, &Emoji::text);
    const QString folded = text::folded(name);
    return known != table.end() && (known->folded == folded || known->words.contains(folded));
}

} // namespace snug::app
