// SPDX-License-Identifier: MIT
#include "shared/text/mention.h"

#include "shared/text/character.h"

#include <algorithm>

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

bool mentions(const QString &text, const QString &name, const QStringList &others)
{
    if (name.isEmpty() || !text.contains(u'@'))
        return false;
    const QString in = withoutCase(text);
    const QString wanted = u'@' + withoutCase(name);
    for (qsizetype at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + 1)) {
        const auto isMeant = [&](const QString &other) {
            const QString longer = u'@' + withoutCase(other);
            return longer.size() > wanted.size() && isThere(in, at, longer);
        };
        if (!isWordCharacter(characterBefore(in, at)) && isThere(in, at, wanted)
            && std::ranges::none_of(others, isMeant))
            return true;
    }
    return false;
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
