// SPDX-License-Identifier: MIT
#include "app/models/wordfilter.h"

#include "shared/text/plaintext.h"

namespace snug::app {

namespace {

QString initials(const QString &folded)
{
    QString found;
    bool inWord = false;
    for (const QChar character : folded) {
        if (character.isLetterOrNumber() && !inWord)
            found += character;
        inWord = character.isLetterOrNumber() || character.isSurrogate() || character == u'\'';
    }
    return found;
}

} // namespace

bool hasWords(const QString &text, const QString &folded)
{
    const QString all = text::folded(text);
    return all.contains(folded) || initials(all).startsWith(folded);
}

void WordFilter::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_folded = text::folded(words);
    invalidateFilter();
    emit wordsChanged();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_folded.isEmpty()
           || hasWords(sourceModel()->index(row, 0, parent).data(filterRole()).toString(), m_folded);
}

} // namespace snug::app
