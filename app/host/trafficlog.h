// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include <deque>

namespace snug::app {

//! What went on in a room in the last hour, minute by minute: made of counts that only grow, looked at now
//! and then. GUI thread.
class TrafficLog : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QList<qreal> messages READ messages NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> bytes READ bytes NOTIFY changed FINAL)
    Q_PROPERTY(QString messagesText READ messagesText NOTIFY changed FINAL)
    Q_PROPERTY(QString bytesText READ bytesText NOTIFY changed FINAL)

public:
    static constexpr int minutes = 60;

    using QObject::QObject;

    //! One number a minute, the present minute last; 0 for minutes nobody looked at.
    QList<qreal> messages() const;
    QList<qreal> bytes() const;
    //! The same in a sentence, which names when counting began where that was within the hour.
    QString messagesText() const;
    QString bytesText() const;

    //! The counts as they are at `now` (milliseconds since 1970 UTC). One that is lower than before has begun
    //! anew.
    void note(qint64 messages, qint64 bytes, qint64 now);

signals:
    void changed();

private:
    struct Minute {
        qint64 number = 0; // since 1970
        qint64 messages = 0;
        qint64 bytes = 0;
    };

    QList<qreal> series(qint64 Minute::*count) const;
    qint64 sum(qint64 Minute::*count) const;
    QString shortBegin() const;

    std::deque<Minute> m_minutes; // those in which something went on, ascending, within the last hour
    qint64 m_began = -1;          // when counts were first noted, in ms; -1: never
    qint64 m_now = 0;             // as a minute's number
    qint64 m_messages = -1;       // counts last noted; -1: none
    qint64 m_bytes = -1;
};

} // namespace snug::app
