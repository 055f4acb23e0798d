// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timelinemodel.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

#include <vector>

namespace snug::app {

//! Finds words in the messages that are loaded. Case and accents make no difference, nor do forms of the same
//! letter. Stays at the match it is at while messages come and go. GUI thread.
class TimelineSearch : public QObject
{
    Q_OBJECT
    Q_PROPERTY(snug::app::TimelineModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int position READ position NOTIFY changed)
    Q_PROPERTY(int row READ row NOTIFY changed)

public:
    explicit TimelineSearch(QObject *parent = nullptr);

    TimelineModel *model() const { return m_model; }
    void setModel(TimelineModel *model);
    QString words() const { return m_words; }
    //! Goes to the first match that is not newer than the one it is at, or than where it was told to begin.
    void setWords(const QString &words);
    //! Where the next search begins: a row.
    Q_INVOKABLE void beginAt(int row);

    int count() const { return static_cast<int>(m_rows.size()); }
    //! Which of them it is at, from 1 for the newest; 0 where there is none.
    int position() const;
    //! Its row, or -1.
    int row() const { return m_current.isValid() ? m_current.row() : -1; }

    //! To the next older or newer match; from the last one to the first.
    Q_INVOKABLE void goOlder() { step(1); }
    Q_INVOKABLE void goNewer() { step(-1); }

signals:
    void modelChanged();
    void wordsChanged();
    void changed();
    //! Went to a match.
    void moved(int row);

private:
    void collect();
    void step(int by);

    QPointer<TimelineModel> m_model;
    QString m_words;
    QString m_sought;        // m_words, folded
    std::vector<int> m_rows; // of all matches, ascending
    QPersistentModelIndex m_begin;
    QPersistentModelIndex m_current;
    QTimer m_soon;
};

} // namespace snug::app
