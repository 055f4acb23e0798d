// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>

#include <set>
#include <utility>

namespace snug::app {

class TimelineModel;

//! Tells the views of a TimelineModel when a message that others answer came, changed or went: their quotes
//! read otherwise then. Stands on the model's roles alone; belongs to it. GUI thread.
class Quotes : public QObject
{
    Q_OBJECT

public:
    explicit Quotes(TimelineModel &model);

private:
    void look(int first, int last);
    void letGo(int first, int last);
    void tell();
    qint64 seqAt(int row) const;
    qint64 targetAt(int row) const;

    TimelineModel &m_model;
    std::set<std::pair<qint64, qint64>> m_answers; // what each answer of the room answers, with its own seq
    QSet<qint64> m_changed;                        // told when the views have followed the model
};

} // namespace snug::app
