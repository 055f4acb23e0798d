// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/timing.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace snug::app {

//! Who else is writing in a room right now. Each stops by themselves after a while. GUI thread.
class TypingPeople : public QObject
{
    Q_OBJECT

public:
    explicit TypingPeople(Timing::ms lasts, QObject *parent = nullptr);

    //! "Ada is typing", "Ada and Bo are typing", "3 people are typing"; empty where nobody is.
    QString text() const;

    void start(const QString &member, const QString &name);
    void stop(const QString &member);
    void clear();

signals:
    void changed();

private:
    struct Person {
        QString member;
        QString name;
        qint64 until;
    };

    void endOverdue();

    const qint64 m_lasts;
    std::vector<Person> m_people; // by ascending `until`, each member once
    QTimer m_next;
};

} // namespace snug::app
