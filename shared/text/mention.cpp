// SPDX-License-Identifier: MIT
#include "shared/text/mention.h"

#include "shared/text/character.h"

#include <algorithm>
#include <utility>

namespace snug::text {

namespace {

//! Accents stay: they tell people apart.
QString withoutCase(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

//! What a name could go on with. Marks belong to the letters before them.
bool isOfAName(char32_t c)
{
    return isWordCharacter(c) || QChar::isMark(c);
}

//! Whether `text` has `wanted` at `at`, and the name ends there.
bool isThere(QStringView text, qsizetype at, const QString &wanted)
{
    const qsizetype end = at + wanted.size();
    return text.sliced(at).startsWith(wanted)
           && (!isOfAName(characterAt(text, end)) || !isOfAName(characterBefore(text, end)));
}

} // namespace

Mention::Mention(const QString &name, const QStringList &others)
    : m_wanted(name.isEmpty() ? QString() : u'@' + withoutCase(name))
    , m_others(others)
{
}

bool Mention::isIn(const QString &text)
{
    if (m_wanted.isEmpty() || !text.contains(u'@'))
        return false;
    const QString in = withoutCase(text);
    for (qsizetype at = in.indexOf(m_wanted); at >= 0; at = in.indexOf(m_wanted, at + 1)) {
        if (!isWordCharacter(characterBefore(in, at)) && isThere(in, at, m_wanted)
            && std::ranges::none_of(longer(), [&](const QString &other) { return isThere(in, at, other); }))
            return true;
    }
    return false;
}

//! Of the others, those whose mention begins with the one that is wanted. Most texts never need them.
const QStringList &Mention::longer()
{
    if (std::exchange(m_looked, true))
        return m_others;
    for (QString &other : m_others)
        other = u'@' + withoutCase(other);
    m_others.removeIf([this](const QString &other) {
        return other.size() <= m_wanted.size() || !other.startsWith(m_wanted);
    });
    return m_others;
}

bool mentions(const QString &text, const QString &name, const QStringList &others)
{
    return Mention(name, others).isIn(text);
}

bool isOneWord(const QString &name)
{
    return std::ranges::all_of(name.toUcs4(), isOfAName);
}

qsizetype mentionLength(const QString &text, const QStringList &names)
{
    qsizetype longest = 0;
    for (const QString &name : names) {
        const QString wanted = u'@' + name;
        if (wanted.size() > longest && isThere(text, 0, wanted))
            longest = wanted.size();
    }
    return longest;
}

} // namespace snug::text
