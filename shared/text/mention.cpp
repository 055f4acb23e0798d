// SPDX-License-Identifier: MIT
#include "shared/text/mention.h"

#include "shared/text/character.h"

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

} // namespace

bool mentions(const QString &text, const QString &name)
{
    if (name.isEmpty() || !text.contains(u'@'))
        return false;
    const QString in = withoutCase(text);
    const QString wanted = u'@' + withoutCase(name);
    for (qsizetype at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        const bool whole = !isOfAName(characterAt(in, end)) || !isOfAName(characterBefore(in, end));
        if (whole && !isWordCharacter(characterBefore(in, at)))
            return true;
    }
    return false;
}

} // namespace snug::text
