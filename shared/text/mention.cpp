// SPDX-License-Identifier: MIT
#include "shared/text/mention.h"

namespace snug::text {

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

//! What a name could go on with. Marks and halves of surrogate pairs belong to the letters before them.
bool isOfAWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

} // namespace

bool mentions(const QString &text, const QString &name)
{
    if (name.isEmpty() || !text.contains(u'@'))
        return false;
    const QString in = folded(text);
    const QString wanted = u'@' + folded(name);
    for (qsizetype at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        const bool begins = at == 0 || !isOfAWord(in[at - 1]);
        if (begins && (end == in.size() || !isOfAWord(in[end]) || !isOfAWord(wanted.back())))
            return true;
    }
    return false;
}

} // namespace snug::text
