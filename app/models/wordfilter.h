// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace snug::app {

//! The rows of a model whose text, under filterRole, has what a person typed: somewhere in it, whatever the
//! case and the accents, or as the initials of its words. All rows while nothing is typed. GUI thread.
class WordFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QString words() const { return m_words; }
    void setWords(const QString &words);

signals:
    void wordsChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
    QString m_folded;
};

//! Whether `text` has `folded`, which text::folded() made, by the rules of WordFilter.
bool hasWords(const QString &text, const QString &folded);

} // namespace snug::app
