// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timelinemodel.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

namespace snug::app {

//! The message the keyboard is at, and the messages that are chosen: an unbroken run of rows, which stay
//! chosen whatever comes or goes beside them. GUI thread.
class TimelineSelection : public QObject
{
    Q_OBJECT
    Q_PROPERTY(snug::app::TimelineModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(int first READ first NOTIFY changed)
    Q_PROPERTY(int last READ last NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    explicit TimelineSelection(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    TimelineModel *model() const { return m_model; }
    void setModel(TimelineModel *model);

    //! The row the keyboard is at, or -1.
    int current() const { return m_rows.current; }
    //! The newest and the oldest row chosen; -1 and -2 where none is.
    int first() const { return m_rows.first; }
    int last() const { return m_rows.last; }
    int count() const { return m_rows.last - m_rows.first + 1; }

    //! Goes to a row; nothing is chosen any more. -1 goes nowhere.
    Q_INVOKABLE void moveTo(int row);
    //! Goes to a row and chooses all from where one was when the choosing began.
    Q_INVOKABLE void extendTo(int row);
    //! Chooses all from one row to another.
    Q_INVOKABLE void choose(int from, int to);
    //! Nothing is chosen; the keyboard stays where it is.
    Q_INVOKABLE void clear();

    //! What is to be copied: the words of one message, the current one where none is chosen; of several, each
    //! below who said it and when.
    Q_INVOKABLE QString text() const;

signals:
    void modelChanged();
    void changed();

private:
    struct Rows {
        int current = -1;
        int first = -1;
        int last = -2;

        bool operator==(const Rows &) const = default;
    };

    void update();
    QString quoted(int row, bool withDay) const;

    QPointer<TimelineModel> m_model;
    QPersistentModelIndex m_anchor; // where the choosing began; invalid: nothing is chosen
    QPersistentModelIndex m_current;
    Rows m_rows;
};

} // namespace snug::app
