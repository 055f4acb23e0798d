// SPDX-License-Identifier: MIT
#include "shared/text/markup.h"

#include "shared/text/character.h"
#include "shared/text/plaintext.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <optional>
#include <span>

namespace snug::markup {

using namespace Qt::StringLiterals;

namespace {

using Lines = std::span<const QStringView>;

constexpr int deepestQuote = 4;

//! The line without up to three spaces before it.
QStringView unindented(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < 3 && spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    return line.sliced(spaces);
}

bool isBlank(QStringView line)
{
    return std::ranges::all_of(line, text::isSpace);
}

bool opensFence(QStringView line)
{
    const QStringView mark = unindented(line);
    return mark.startsWith("```"_L1) && !mark.sliced(3).contains(u'`');
}

bool closesFence(QStringView line)
{
    const QStringView mark = unindented(line);
    return mark.startsWith("```"_L1) && isBlank(mark.sliced(3));
}

bool isQuoted(QStringView line)
{
    return unindented(line).startsWith(u'>');
}

QStringView unquoted(QStringView line)
{
    const QStringView inside = unindented(line).sliced(1);
    return inside.startsWith(u' ') ? inside.sliced(1) : inside;
}

struct ItemStart {
    bool ordered;
    int number;
    QStringView words;
};

//! What stands behind an item's mark: spaces, then something.
std::optional<QStringView> behindMark(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u' ')
        ++at;
    return at > 0 && at < line.size() && !text::isSpace(line[at]) ? std::optional(line.sliced(at))
                                                                  : std::nullopt;
}

std::optional<ItemStart> itemStart(QStringView line)
{
    constexpr qsizetype mostDigits = 9;
    const QStringView mark = unindented(line);
    if (mark.startsWith(u'-') || mark.startsWith(u'*')) {
        const auto words = behindMark(mark.sliced(1));
        return words ? std::optional(ItemStart{false, 0, *words}) : std::nullopt;
    }
    qsizetype digits = 0;
    while (digits < mark.size() && mark[digits] >= u'0' && mark[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > mostDigits || digits == mark.size()
        || (mark[digits] != u'.' && mark[digits] != u')'))
        return std::nullopt;
    const auto words = behindMark(mark.sliced(digits + 1));
    return words ? std::optional(ItemStart{true, mark.first(digits).toInt(), *words}) : std::nullopt;
}

//! A line that goes on with the item above it.
bool continuesItem(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    return spaces >= 2 && spaces < line.size() && !text::isSpace(line[spaces]) && !itemStart(line);
}

QStringView trimmed(QStringView line)
{
    while (!line.isEmpty() && text::isSpace(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && text::isSpace(line.back()))
        line.chop(1);
    return line;
}

QString joined(Lines lines)
{
    QString text;
    for (const QStringView line : lines)
        text.append(line).append(u'\n');
    text.chop(1);
    return text;
}

//! Reads the lines of a message, or of a quote in it, block by block.
class BlockReader
{
public:
    BlockReader(Lines lines, int depth)
        : m_lines(lines)
        , m_depth(depth)
    {
        // Where no fence closes it, one that opens is only text.
        m_lastFence = lines.size();
        while (m_lastFence > 0 && !closesFence(lines[m_lastFence - 1]))
            --m_lastFence;
    }

    std::vector<Block> read()
    {
        std::vector<Block> blocks;
        while (m_at < m_lines.size()) {
            const QStringView line = m_lines[m_at];
            if (isBlank(line))
                ++m_at;
            else if (beginsFence(m_at))
                blocks.push_back(readFence());
            else if (beginsQuote(line))
                blocks.push_back(readQuote());
            else if (itemStart(line))
                blocks.push_back(readList());
            else
                blocks.push_back(readParagraph());
        }
        return blocks;
    }

private:
    bool beginsFence(size_t at) const { return at + 1 < m_lastFence && opensFence(m_lines[at]); }
    bool beginsQuote(QStringView line) const { return m_depth < deepestQuote && isQuoted(line); }

    Block readFence()
    {
        const size_t first = ++m_at;
        while (!closesFence(m_lines[m_at]))
            ++m_at;
        return {.kind = Block::Kind::Code, .text = joined(m_lines.subspan(first, m_at++ - first))};
    }

    Block readQuote()
    {
        std::vector<QStringView> inside;
        for (; m_at < m_lines.size() && isQuoted(m_lines[m_at]); ++m_at)
            inside.push_back(unquoted(m_lines[m_at]));
        return {.kind = Block::Kind::Quote, .blocks = BlockReader(inside, m_depth + 1).read()};
    }

    Block readList()
    {
        Block list{.kind = Block::Kind::List, .ordered = itemStart(m_lines[m_at])->ordered};
        while (m_at < m_lines.size()) {
            const auto start = itemStart(m_lines[m_at]);
            if (!start || start->ordered != list.ordered)
                break;
            QString words = start->words.toString();
            while (++m_at < m_lines.size() && continuesItem(m_lines[m_at]))
                words.append(u'\n').append(trimmed(m_lines[m_at]));
            list.items.push_back({start->number, parseInline(words)});
        }
        return list;
    }

    Block readParagraph()
    {
        const size_t first = m_at++;
        while (m_at < m_lines.size() && !isBlank(m_lines[m_at]) && !beginsFence(m_at)
               && !beginsQuote(m_lines[m_at]) && !itemStart(m_lines[m_at]))
            ++m_at;
        QString words = joined(m_lines.subspan(first, m_at - first));
        while (text::isSpace(words.back()))
            words.chop(1);
        return {.kind = Block::Kind::Paragraph, .spans = parseInline(words)};
    }

    const Lines m_lines;
    const int m_depth;
    size_t m_lastFence; // behind the last line that may close code; 0 for none
    size_t m_at = 0;
};

void addWords(QString &words, const std::vector<Span> &spans)
{
    for (const Span &span : spans) {
        words += span.text;
        addWords(words, span.children);
    }
}

void addWords(QString &words, const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        words += u'\n' + block.text;
        addWords(words, block.spans);
        addWords(words, block.blocks);
        for (const Item &item : block.items) {
            words += item.number > 0 ? u"\n%1. "_s.arg(item.number) : u"\n"_s;
            addWords(words, item.spans);
        }
    }
}

} // namespace

std::vector<Block> parse(const QString &text)
{
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    return BlockReader({lines.constData(), static_cast<size_t>(lines.size())}, 0).read();
}

QString plain(const std::vector<Block> &blocks)
{
    QString words;
    addWords(words, blocks);
    return words.simplified();
}

QString plain(const QString &text)
{
    return plain(parse(text));
}

QString preview(const QString &text, int longest)
{
    constexpr int marksForEach = 4; // what is far longer than it shows is not read whole
    const QString line = text::oneLine(plain(text.left(marksForEach * longest)));
    if (line.size() <= longest)
        return line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(longest);
    const qsizetype end = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
    return line.left(end) + u'…';
}

} // namespace snug::markup
