// SPDX-License-Identifier: MIT
#pragma once

#include "shared/text/markuphtml.h"

#include <QRegularExpression>

namespace snug::test {

inline QString lettersOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetter(); });
    return text;
}

//! Colours that tell each other apart, for a person of that name.
inline markup::Look plainLook(const QString &self)
{
    using namespace Qt::StringLiterals;
    return {.link = u"#111111"_s,
            .quiet = u"#222222"_s,
            .ground = u"#333333"_s,
            .mention = u"#444444"_s,
            .own = u"#555555"_s,
            .ownGround = u"#666666"_s,
            .monospaced = u"mono"_s,
            .self = self,
            .names = {}};
}

//! What must hold of every text's markup; the sentence that does not, or nothing.
inline const char *brokenMarkupRule(const QString &text)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression known(
        u"</?(?:[bis]|p|span)>|</a>|<br>"
        "|<p dir=\"(?:ltr|rtl)\" style=\"[a-z0-9:; -]*\">"
        "|<span style=\"(?:color|background-color|font-family|font-weight)[#a-z0-9:;' -]*\">"
        "|<a href=\"(?:(?:snug:)?https?://|mailto:)[^\"<>\\s]*\" style=\"color:#[0-9a-f]{6}\">"_s);
    static const QRegularExpression entity(u"&(?!(?:amp|lt|gt|quot);)"_s);

    const std::vector<markup::Block> blocks = markup::parse(text);
    if (blocks != markup::parse(text))
        return "a text has one meaning";
    // A search ends at half a character.
    QString rest = QString::fromUtf8(markup::html(blocks, plainLook(u"Ada"_s)).toUtf8());
    rest.remove(known);
    if (rest.contains(u'<') || rest.contains(u'>') || rest.contains(u'"'))
        return "only known tags are written";
    if (entity.match(rest).hasMatch())
        return "what is written is escaped";

    const QString said = lettersOf(text);
    const QString kept = lettersOf(markup::plain(blocks));
    // Where a link leads and what language code is in are not among the words.
    if (!text.contains("]("_L1) && !text.contains("```"_L1) && kept != said)
        return "no letter is lost";
    qsizetype at = 0;
    for (const QChar c : kept) {
        at = said.indexOf(c, at) + 1;
        if (at == 0)
            return "no letter is invented";
    }
    return nullptr;
}

} // namespace snug::test
