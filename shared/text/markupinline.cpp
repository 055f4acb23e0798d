// SPDX-License-Identifier: MIT
#include "shared/text/character.h"
#include "shared/text/markup.h"
#include "shared/text/weblink.h"

#include <QHash>

#include <array>

namespace snug::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestMark = 4;
constexpr QStringView signs = u"`*~[@#";
constexpr QStringView runs = u"`*~[";

struct Mark {
    QLatin1StringView sign;
    Span::Kind kind;
};
constexpr std::array<Mark, 3> marks{
    {{"**"_L1, Span::Kind::Strong}, {"*"_L1, Span::Kind::Emphasis}, {"~~"_L1, Span::Kind::Strike}}};

//! Reads what is in a line or in a mark, from front to back.
class InlineReader
{
public:
    InlineReader(const QString &text, int depth)
        : m_text(text)
        , m_depth(depth)
    {
    }

    std::vector<Span> read()
    {
        for (qsizetype scheme = 0; (scheme = toNextSign()) >= 0;) {
            const QChar sign = m_text[m_at];
            const bool taken = sign == u'`'                   ? takeCode()
                               : sign == u'*' || sign == u'~' ? takeMarked()
                               : sign == u'@' || sign == u'#' ? takeName()
                               : sign == u'['                 ? takeNamedLink()
                                                              : takeBareLink();
            if (!taken)
                stepOver(scheme);
        }
        addPlain(m_text.size());
        return std::move(m_spans);
    }

private:
    //! Goes to the next character that may mean something; -1 where there is none, else the length of the
    //! scheme found there, if it is one.
    qsizetype toNextSign()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (signs.contains(m_text[m_at]))
                return 0;
            const qsizetype scheme = weblink::schemeAt(m_text, m_at);
            if (scheme > 0 && !text::isLetterOrDigit(text::characterBefore(m_text, m_at)))
                return scheme;
        }
        return -1;
    }

    //! A run of the same sign is stepped over whole, so that thousands of them cost nothing.
    void stepOver(qsizetype scheme)
    {
        const QChar sign = m_text[m_at];
        m_at += std::max<qsizetype>(scheme, 1);
        if (runs.contains(sign)) {
            while (m_at < m_text.size() && m_text[m_at] == sign)
                ++m_at;
        }
    }

    void addPlain(qsizetype end)
    {
        if (end > m_plainFrom)
            m_spans.push_back({.text = m_text.sliced(m_plainFrom, end - m_plainFrom)});
    }
    void add(Span span, qsizetype end)
    {
        addPlain(m_at);
        m_spans.push_back(std::move(span));
        m_plainFrom = m_at = end;
    }

    bool mayOpen(const Mark &mark) const
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        const qsizetype inside = mark.sign.size();
        return rest.startsWith(mark.sign) && inside < rest.size() && !text::isSpace(rest[inside])
               && !(mark.kind == Span::Kind::Emphasis && rest[inside] == u'*')
               && !text::isWordCharacter(text::characterBefore(m_text, m_at));
    }

    //! Where the mark ends: behind something that is no space, before something that is no part of a word.
    qsizetype closerOf(const Mark &mark, qsizetype inside) const
    {
        qsizetype at = m_text.indexOf(mark.sign, inside + 1);
        for (; at >= 0; at = m_text.indexOf(mark.sign, at + 1)) {
            const qsizetype end = at + mark.sign.size();
            // Of a longer run the last ones end it.
            if (mark.kind != Span::Kind::Strike && end < m_text.size() && m_text[end] == u'*')
                at += 2 - mark.sign.size();
            else if (!text::isSpace(m_text[at - 1]) && !text::isWordCharacter(text::characterAt(m_text, end)))
                return at;
        }
        return -1;
    }

    bool takeMarked()
    {
        if (m_depth >= deepestMark)
            return false;
        for (size_t i = 0; i < marks.size(); ++i) {
            if (m_unclosed[i] || !mayOpen(marks[i]))
                continue;
            const qsizetype inside = m_at + marks[i].sign.size();
            const qsizetype end = closerOf(marks[i], inside);
            if (end >= 0) {
                add({.kind = marks[i].kind,
                     .children = parseInline(m_text.sliced(inside, end - inside), m_depth + 1)},
                    end + marks[i].sign.size());
                return true;
            }
            m_unclosed[i] = true; // nor is it from anywhere behind this
        }
        return false;
    }

    struct Ticks {
        qsizetype length;
        qsizetype next; //!< where the next ones of that length are; -1 for nowhere
    };

    //! All runs of back-ticks, by where they begin.
    void findTicks()
    {
        QHash<qsizetype, qsizetype> last; // by length
        for (qsizetype end = m_text.size(); end > 0;) {
            qsizetype begin = end;
            while (begin > 0 && m_text[begin - 1] == u'`')
                --begin;
            if (begin == end) {
                --end;
                continue;
            }
            const qsizetype length = end - begin;
            m_ticks.insert(begin, {length, last.value(length, -1)});
            last.insert(length, begin);
            end = begin;
        }
    }

    bool takeCode()
    {
        if (m_ticks.isEmpty())
            findTicks();
        const Ticks ticks = m_ticks.value(m_at, {0, -1});
        if (ticks.next < 0)
            return false;
        const qsizetype inside = m_at + ticks.length;
        add({.kind = Span::Kind::Code, .text = m_text.sliced(inside, ticks.next - inside)},
            ticks.next + ticks.length);
        return true;
    }

    bool takeName()
    {
        const char32_t first = text::characterAt(m_text, m_at + 1);
        if (text::isWordCharacter(text::characterBefore(m_text, m_at)) || !text::isWordCharacter(first))
            return false;
        qsizetype end = m_at + 1;
        for (qsizetype at = end; at < m_text.size();) {
            const char32_t c = text::characterAt(m_text, at);
            const bool word = text::isWordCharacter(c);
            if (!word && c != U'.' && c != U'-')
                break;
            at += QChar::requiresSurrogates(c) ? 2 : 1;
            end = word ? at : end;
        }
        add({.kind = m_text[m_at] == u'@' ? Span::Kind::Mention : Span::Kind::Room,
             .text = m_text.sliced(m_at, end - m_at)},
            end);
        return true;
    }

    bool takeNamedLink()
    {
        if (m_at > 0 && m_text[m_at - 1] == u'!')
            return false;
        auto named = weblink::namedAt(m_text, m_at);
        if (named)
            addLink(std::move(named->link), named->end);
        return named.has_value();
    }

    bool takeBareLink()
    {
        if (m_addressEnd <= m_at) {
            m_addressEnd = m_at;
            while (m_addressEnd < m_text.size() && !weblink::endsAddress(m_text[m_addressEnd]))
                ++m_addressEnd;
        }
        auto link = weblink::bare(QStringView(m_text).sliced(m_at, m_addressEnd - m_at));
        if (link) {
            const qsizetype end = m_at + link->text.size();
            addLink(std::move(*link), end);
        }
        return link.has_value();
    }

    void addLink(weblink::Link link, qsizetype end)
    {
        add({.kind = Span::Kind::Link,
             .text = std::move(link.text),
             .href = std::move(link.href),
             .host = std::move(link.host)},
            end);
    }

    const QString &m_text;
    const int m_depth;
    std::vector<Span> m_spans;
    qsizetype m_at = 0;
    qsizetype m_plainFrom = 0;
    qsizetype m_addressEnd = 0; // of what was last tried as an address
    std::array<bool, marks.size()> m_unclosed{};
    QHash<qsizetype, Ticks> m_ticks; // found when the first one is met
};

} // namespace

std::vector<Span> parseInline(const QString &text, int depth)
{
    return InlineReader(text, depth).read();
}

} // namespace snug::markup
