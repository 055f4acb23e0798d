// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/loop/timerheap.h"

#include <QAbstractEventDispatcher>

#include <chrono>
#include <optional>
#include <unordered_map>

namespace snug::server {

//! The timers of one event loop, in milliseconds.
//!
//! No timer fires early. A coarse one may be late by a twentieth of its interval, a very coarse one by a
//! second, so that many share one wake-up. One that missed beats fires once and goes on from then.
//!
//! Belongs to one thread; a slot may do anything, a nested event loop included.
class TimerQueue
{
public:
    using Clock = TimerHeap::Clock;
    using Info = QAbstractEventDispatcher::TimerInfo;

    void insert(int id, qint64 interval, Qt::TimerType type, QObject *object);
    bool remove(int id);
    bool removeAll(const QObject *object);

    QList<Info> timersOf(const QObject *object) const;
    //! Until this one is due, rounded up; 0 where it should have fired, -1 where there is none.
    int remaining(int id) const;
    //! How long the loop may wait for the first that is due, rounded up; -1 is without end.
    int patience() const;

    //! Tells what is due, each once; true where there was any with an interval. Those without one would let
    //! a loop "until nothing happens any more" never end.
    bool fire();

private:
    struct Timer : TimerHeap::Node {
        int id = 0;
        std::chrono::milliseconds interval{};
        Qt::TimerType type = Qt::PreciseTimer;
        QObject *object = nullptr;
        Clock::time_point beat; //!< when it would fire if it were precise
    };

    void fire(Timer &timer, Clock::time_point now);
    static void schedule(Timer &timer, Clock::time_point beat);

    std::unordered_map<int, Timer> m_timers; // by id; their addresses stay
    TimerHeap m_heap;                        // m_timers without those whose slot is running
};

} // namespace snug::server
