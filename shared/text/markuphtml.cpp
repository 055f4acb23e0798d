// SPDX-License-Identifier: MIT
#include "shared/text/markuphtml.h"

#include "shared/text/mention.h"

#include <algorithm>

namespace snug::markup {

using namespace Qt::StringLiterals;

namespace {

//! Objects and frames of a QTextDocument, and what is no character at all.
bool isReserved(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xFFFC || (u >= 0xFDD0 && u <= 0xFDEF) || u >= 0xFFFE;
}

//! Qt 6.4 looks for this mark in a font for words, and so takes apart what it stands in: a keycap, a flag of
//! several parts. At an emoji's end it does no harm.
bool takesApart(QStringView words, qsizetype at)
{
    constexpr char16_t asPicture = 0xFE0F;
    constexpr char16_t keycap = 0x20E3;
    constexpr char16_t joiner = 0x200D;
    return words[at] == asPicture && at + 1 < words.size()
           && (words[at + 1] == keycap || words[at + 1] == joiner);
}

//! Writes blocks as paragraphs: quotes and lists are told by their indent.
class Writer
{
public:
    explicit Writer(const Look &look)
        : m_look(look)
        , m_own(look.self, look.names)
    {
    }

    QString take() { return std::move(m_html); }

    void write(const std::vector<Block> &blocks, int indent = 0)
    {
        for (const Block &block : blocks)
            write(block, indent);
    }

private:
    void write(const Block &block, int indent)
    {
        switch (block.kind) {
        case Block::Kind::Paragraph:
            open(indent, 0, rightToLeft(block.spans));
            write(block.spans);
            return close(m_look.gap);
        case Block::Kind::Code:
            open(indent, 0, false);
            writeCode(block.text);
            return close(m_look.gap);
        case Block::Kind::Quote:
            return write(block.blocks, indent + m_look.indent);
        case Block::Kind::List:
            for (const Item &item : block.items)
                write(item, indent);
            m_margin = m_look.gap;
        }
    }

    void write(const Item &item, int indent)
    {
        const QString mark = item.number > 0 ? u"%1."_s.arg(item.number) : u"\u2022"_s;
        // A whole number of indents, which is where the tab behind the mark goes to.
        const int width = static_cast<int>(mark.size() + 1) * m_look.digit;
        const int hang = (width + m_look.indent - 1) / m_look.indent * m_look.indent;
        open(indent, hang, rightToLeft(item.spans));
        m_html += u"<span style=\"color:%1\">%2\t</span>"_s.arg(m_look.quiet, mark);
        write(item.spans);
        close(m_look.gap / 4);
    }

    void write(const std::vector<Span> &spans)
    {
        for (auto span = spans.begin(); span != spans.end(); ++span) {
            const auto next = std::next(span);
            const bool goesOn = next != spans.end() && next->kind == Span::Kind::Text;
            if (span->kind == Span::Kind::Mention && goesOn) {
                writeWords(next->text.sliced(writeMention(*span, next->text)));
                span = next;
            } else {
                write(*span);
            }
        }
    }

    void write(const Span &span)
    {
        switch (span.kind) {
        case Span::Kind::Text:
            return writeWords(span.text);
        case Span::Kind::Emphasis:
            return wrap(u"i"_s, span);
        case Span::Kind::Strong:
            return wrap(u"b"_s, span);
        case Span::Kind::Strike:
            return wrap(u"s"_s, span);
        case Span::Kind::Code:
            return writeCode(span.text);
        case Span::Kind::Link:
            return writeLink(span);
        case Span::Kind::Mention:
        case Span::Kind::Room:
            writeMention(span, {});
            return;
        }
    }

    void wrap(const QString &tag, const Span &span)
    {
        m_html += u'<' + tag + u'>';
        write(span.children);
        m_html += "</"_L1 + tag + u'>';
    }

    void writeCode(const QString &code)
    {
        m_html += u"<span style=\"font-family:'%1';background-color:%2\">"_s.arg(
            m_look.monospaced.toHtmlEscaped(), m_look.ground);
        writeWords(code);
        m_html += "</span>"_L1;
    }

    void writeLink(const Span &link)
    {
        m_html +=
            "<a href=\""_L1 + link.href.toHtmlEscaped() + "\" style=\"color:"_L1 + m_look.link + "\">"_L1;
        writeWords(link.text);
        m_html += "</a>"_L1;
        if (link.host.isEmpty())
            return;
        m_html += " <span style=\"color:"_L1 + m_look.quiet + "\">("_L1;
        writeWords(link.host);
        m_html += ")</span>"_L1;
    }

    //! A name may have spaces, where a mention ends: it goes on in the words behind. Says how far.
    qsizetype writeMention(const Span &mention, const QString &behind)
    {
        const QString words = mention.text + behind.section(u'@', 0, 0);
        const QString name = words.first(std::max(
            mention.text.size(), text::mentionLength(words, m_look.names + QStringList{m_look.self})));
        const bool own = mention.kind == Span::Kind::Mention && m_own.isIn(words);
        m_html += own ? u"<span style=\"color:%1;background-color:%2;font-weight:600\">"_s.arg(
                      m_look.own, m_look.ownGround)
                      : u"<span style=\"color:%1\">"_s.arg(m_look.mention);
        writeWords(name);
        m_html += "</span>"_L1;
        return name.size() - mention.text.size();
    }

    void writeWords(const QString &words)
    {
        const QString clean = shown(words);
        for (const QChar c : clean) {
            switch (c.unicode()) {
            case u'&':
                m_html += "&amp;"_L1;
                break;
            case u'<':
                m_html += "&lt;"_L1;
                break;
            case u'>':
                m_html += "&gt;"_L1;
                break;
            case u'"':
                m_html += "&quot;"_L1;
                break;
            case u'\n':
            case QChar::LineSeparator:
            case QChar::ParagraphSeparator:
                m_html += "<br>"_L1;
                break;
            default:
                m_html += c.isNull() ? QChar(QChar::ReplacementCharacter) : c;
            }
        }
    }

    static bool rightToLeft(const std::vector<Span> &spans)
    {
        return plain({{.kind = Block::Kind::Paragraph, .spans = spans}}).isRightToLeft();
    }

    //! A paragraph whose first line begins `hang` before the others.
    void open(int indent, int hang, bool rightToLeft)
    {
        const QString side = rightToLeft ? u"right"_s : u"left"_s;
        m_html +=
            u"<p dir=\"%1\" style=\"white-space:pre-wrap;margin:%2px 0 0 0;margin-%3:%4px;text-indent:%5px\">"_s
                .arg(rightToLeft ? u"rtl"_s : u"ltr"_s)
                .arg(m_margin)
                .arg(side)
                .arg(indent + hang)
                .arg(-hang);
    }
    void close(int margin)
    {
        m_html += "</p>"_L1;
        m_margin = margin;
    }

    const Look &m_look;
    text::Mention m_own;
    QString m_html;
    int m_margin = 0; // above the next paragraph
};

} // namespace

QString html(const std::vector<Block> &blocks, const Look &look)
{
    Writer writer(look);
    writer.write(blocks);
    return writer.take();
}

bool isSimple(const std::vector<Block> &blocks)
{
    return blocks.empty()
           || (blocks.size() == 1 && blocks.front().kind == Block::Kind::Paragraph
               && std::ranges::all_of(blocks.front().spans,
                                      [](const Span &span) { return span.kind == Span::Kind::Text; }));
}

QString shown(const QString &words)
{
    QString clean;
    qsizetype kept = 0; // from here on words are as they are
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool leavesOut = takesApart(words, i);
        if (!leavesOut && !isReserved(words[i]))
            continue;
        clean += QStringView(words).sliced(kept, i - kept);
        if (!leavesOut)
            clean += QChar::ReplacementCharacter;
        kept = i + 1;
    }
    return kept == 0 ? words : clean += QStringView(words).sliced(kept);
}

} // namespace snug::markup
