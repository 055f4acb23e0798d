// SPDX-License-Identifier: MIT
#include "qml/markuptext.h"

#include "shared/link/roomlink.h"
#include "shared/text/emojionly.h"
#include "shared/text/plaintext.h"
#include "shared/text/weblink.h"

namespace snug::qml {

using namespace Qt::StringLiterals;
using markup::Block;
using markup::Span;

namespace {

constexpr qsizetype mostParts = 24; // each is an item of its own
constexpr int mostEmoji = 6;

template <typename Visit>
void visitLinks(const std::vector<Span> &spans, const Visit &visit)
{
    for (const Span &span : spans) {
        if (span.kind == Span::Kind::Link)
            visit(span);
        visitLinks(span.children, visit);
    }
}

template <typename Visit>
void visitLinks(const std::vector<Block> &blocks, const Visit &visit)
{
    for (const Block &block : blocks) {
        visitLinks(block.spans, visit);
        visitLinks(block.blocks, visit);
        for (const markup::Item &item : block.items)
            visitLinks(item.spans, visit);
    }
}

//! Its words are not an honest address of where it leads.
bool mayMislead(const Span &link)
{
    if (weblink::placeOf(link.href).contains("xn--"_L1, Qt::CaseInsensitive))
        return true;
    const auto said = link.host.isEmpty() ? std::nullopt : weblink::bare(link.text);
    return !link.host.isEmpty() && !(said && said->host.isEmpty() && said->href == link.href);
}

//! How many columns of type a line of code takes, as far as its letters tell.
int columns(QStringView line)
{
    constexpr int tab = 4;
    constexpr char16_t firstWide = 0x1100;
    int columns = 0;
    for (const QChar letter : line)
        columns += letter == u'\t' ? tab - columns % tab : letter.unicode() < firstWide ? 1 : 2;
    return columns;
}

bool runsStraight(const QString &words)
{
    constexpr char32_t firstRightToLeft = 0x590;
    for (const char32_t character : words.toStdU32String()) {
        if (character == U'\t')
            return false;
        if (character < firstRightToLeft)
            continue;
        const QChar::Direction direction = QChar::direction(character);
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN
            || text::isBidiControl(character))
            return false;
    }
    return !words.endsWith(u'\n');
}

} // namespace

void MarkupText::componentComplete()
{
    m_complete = true;
    read();
}

void MarkupText::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        read();
}

void MarkupText::setRaw(bool raw)
{
    if (std::exchange(m_raw, raw) != raw)
        read();
}

void MarkupText::setSelf(const QString &self)
{
    if (std::exchange(m_self, self) != self && m_complete)
        write();
}

void MarkupText::setNames(const QStringList &names)
{
    if (std::exchange(m_names, names) != names && m_complete)
        write();
}

void MarkupText::setLook(MarkupLook *look)
{
    if (look == m_look)
        return;
    if (m_look)
        disconnect(m_look, nullptr, this, nullptr);
    m_look = look;
    if (m_look)
        connect(m_look, &MarkupLook::changed, this, &MarkupText::write);
    if (m_complete)
        write();
}

void MarkupText::read()
{
    if (!m_complete)
        return;
    m_blocks = m_raw ? std::vector<Block>{{.spans = {{.text = m_text}}}} : markup::parse(m_text);
    m_styled = !markup::isSimple(m_blocks);
    m_towering = text::towers(m_text);
    m_emoji = !m_styled && !m_raw && text::emojiOnly(m_text, mostEmoji) > 0;
    write();
}

void MarkupText::write()
{
    m_parts.clear();
    QString words;
    if (m_styled) {
        addParts(m_blocks, 0);
        const auto first = m_parts.constFirst().value<MarkupPart>();
        if (!first.code && first.depth == 0) {
            words = first.words;
            m_parts.removeFirst();
        }
    } else if (!m_blocks.empty()) {
        for (const Span &span : m_blocks.front().spans)
            words += markup::shown(span.text);
    }
    show(words);
    emit changed();
}

void MarkupText::show(const QString &words)
{
    // Never is one kind of text there while a view takes it for the other.
    const bool straight = !m_styled && !m_emoji && !m_raw && runsStraight(words);
    if (m_styled != m_shownStyled || straight != m_shownStraight) {
        m_shownStyled = m_styled;
        m_shownStraight = straight;
        m_words.clear();
        emit wordsChanged();
        emit styledChanged();
    }
    m_words = words;
    emit wordsChanged();
}

void MarkupText::addParts(const std::vector<Block> &blocks, int depth)
{
    std::vector<Block> words;
    for (const Block &block : blocks) {
        const bool apart = block.kind == Block::Kind::Code || block.kind == Block::Kind::Quote;
        if (!apart || m_parts.size() >= mostParts) {
            words.push_back(block);
            continue;
        }
        addWords(words, depth);
        if (block.kind == Block::Kind::Code)
            add({.code = true, .depth = depth, .words = markup::shown(block.text)});
        else if (block.blocks.empty())
            add({.depth = depth + 1});
        else
            addParts(block.blocks, depth + 1);
    }
    addWords(words, depth);
}

void MarkupText::addWords(std::vector<Block> &blocks, int depth)
{
    if (blocks.empty())
        return;
    const markup::Look look = m_look ? m_look->look(m_self, m_names) : markup::Look{};
    add({.depth = depth,
         .rightToLeft = markup::plain(blocks).isRightToLeft(),
         .words = markup::html(blocks, look)});
    blocks.clear();
}

void MarkupText::add(MarkupPart part)
{
    part.continues =
        !m_parts.isEmpty() && part.depth > 0 && m_parts.constLast().value<MarkupPart>().depth > 0;
    m_parts += QVariant::fromValue(part);
}

int MarkupText::codeColumns() const
{
    constexpr int quote = 2;
    int most = 0;
    for (const QVariant &each : m_parts) {
        const auto part = each.value<MarkupPart>();
        for (const QStringView line : QStringView(part.code ? part.words : QString()).split(u'\n'))
            most = std::max(most, columns(line) + quote * part.depth);
    }
    return most;
}

QString MarkupText::spoken() const
{
    return markup::plain(m_blocks);
}

QStringList MarkupText::links() const
{
    QStringList links;
    visitLinks(m_blocks, [&links](const Span &link) {
        if (!links.contains(link.href))
            links += link.href;
    });
    return links;
}

MarkupLink MarkupText::link(const QString &href) const
{
    MarkupLink link{.href = href, .place = weblink::placeOf(href)};
    visitLinks(m_blocks, [&link](const Span &span) {
        link.careful = link.careful || (span.href == link.href && mayMislead(span));
    });
    const std::optional<RoomLink> room = RoomLink::fromAddress(href);
    const bool isOurs = href.startsWith("snug:"_L1, Qt::CaseInsensitive);
    link.room = room && (isOurs || !room->invite.isEmpty() || !room->pin.isEmpty());
    link.roomPath = room && !link.room;
    return link;
}

} // namespace snug::qml
