// SPDX-License-Identifier: MIT
#pragma once

#include <QMultiHash>
#include <QObject>
#include <QSet>

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
    void tell();

    TimelineModel &m_model;
    QMultiHash<qint64, qint64> m_answers; // by what they answer; some may be gone
    QSet<qint64> m_changed;               // told when the views have followed the model
};

} // namespace snug::app
