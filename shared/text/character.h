// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

//! Characters as docs/protocol.md §8 tells them apart, which is how browsers do.
namespace snug::text {

//! What JavaScript's `\s` takes for white space.
inline bool isSpace(QChar c)
{
    constexpr char16_t byteOrderMark = 0xFEFF;
    return c == byteOrderMark || (c.isSpace() && c != QChar(0x85));
}

inline bool isLetterOrDigit(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

//! What words are made of.
inline bool isWordCharacter(char32_t c)
{
    return c == U'_' || isLetterOrDigit(c);
}

//! The character that begins at `at`; a space behind the end.
inline char32_t characterAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return U' ';
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

//! The character that ends before `at`; a space at the start.
inline char32_t characterBefore(QStringView text, qsizetype at)
{
    if (at <= 0)
        return U' ';
    const bool pair = at > 1 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return characterAt(text, pair ? at - 2 : at - 1);
}

} // namespace snug::text
