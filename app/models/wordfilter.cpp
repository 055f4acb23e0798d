// SPDX-License-Identifier: MIT
#include "app/models/wordfilter.h"

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

QString foldedWords(const QString &text)
{
    QString folded;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            folded += character;
    }
    return folded.toUpper().toCaseFolded().simplified(); // upper first: ß is SS
}

bool hasWords(const QString &text, const QString &folded)
{
    const QString all = foldedWords(text);
    return all.contains(folded) || initials(all).startsWith(folded);
}

void WordFilter::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_folded = foldedWords(words);
    invalidateFilter();
    emit wordsChanged();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_folded.isEmpty()
           || hasWords(sourceModel()->index(row, 0, parent).data(filterRole()).toString(), m_folded);
}

} // namespace snug::app
