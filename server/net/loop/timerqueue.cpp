// SPDX-License-Identifier: MIT
#include "server/net/loop/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <bit>
#include <limits>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace snug::server {

namespace {

// Longer ones would overflow the clock, which counts nanoseconds.
constexpr milliseconds longestInterval = 24h * 365 * 100;

// Powers of two, so that the beats of a long timer are beats of every shorter one.
constexpr milliseconds coarsestStep = 1024ms;

milliseconds stepOf(milliseconds interval, Qt::TimerType type)
{
    if (type == Qt::VeryCoarseTimer)
        return coarsestStep;
    if (type == Qt::PreciseTimer)
        return 0ms;
    const auto allowance = static_cast<quint64>((interval / 20).count());
    return std::min(milliseconds(std::bit_floor(allowance)), coarsestStep);
}

int untilInMilliseconds(TimerQueue::Clock::time_point deadline)
{
    const auto left = std::chrono::ceil<milliseconds>(deadline - TimerQueue::Clock::now()).count();
    return static_cast<int>(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
}

} // namespace

void TimerQueue::insert(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    Q_ASSERT(!m_timers.contains(id));
    Timer &timer = m_timers[id];
    timer.id = id;
    timer.interval = std::clamp(milliseconds(interval), 0ms, longestInterval);
    timer.type = type;
    timer.object = object;
    schedule(timer, Clock::now() + timer.interval);
    m_heap.push(timer);
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    if (m_heap.contains(found->second))
        m_heap.take(found->second);
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(const QObject *object)
{
    bool any = false;
    for (auto entry = m_timers.begin(); entry != m_timers.end();) {
        Timer &timer = entry->second;
        if (timer.object != object) {
            ++entry;
            continue;
        }
        if (m_heap.contains(timer))
            m_heap.take(timer);
        entry = m_timers.erase(entry);
        any = true;
    }
    return any;
}

QList<TimerQueue::Info> TimerQueue::timersOf(const QObject *object) const
{
    QList<Info> found;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            found.emplaceBack(id, static_cast<int>(timer.interval.count()), timer.type);
    }
    return found;
}

int TimerQueue::remaining(int id) const
{
    const auto found = m_timers.find(id);
    return found == m_timers.end() ? -1 : untilInMilliseconds(found->second.deadline);
}

int TimerQueue::patience() const
{
    return m_heap.empty() ? -1 : untilInMilliseconds(m_heap.first().deadline);
}

bool TimerQueue::fire()
{
    if (m_heap.empty())
        return false;
    const Clock::time_point now = Clock::now();
    // What is pushed from here on waits for the next time, even where it is due already.
    const quint64 end = m_heap.nextTurn();
    bool any = false;
    while (!m_heap.empty() && m_heap.first().deadline <= now && m_heap.first().turn < end) {
        auto &timer = static_cast<Timer &>(m_heap.first());
        any = any || timer.interval > 0ms;
        fire(timer, now);
    }
    return any;
}

void TimerQueue::fire(Timer &timer, Clock::time_point now)
{
    const int id = timer.id;
    const quint64 turn = timer.turn;
    const Clock::time_point next = timer.beat + timer.interval;
    // Outside the heap while its slot runs, so that no event loop in there can enter it again.
    m_heap.take(timer);
    schedule(timer, next > now ? next : now + timer.interval);

    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer.object, &event);

    // Its slot may have ended it, and another may have come by its id.
    const auto found = m_timers.find(id);
    if (found != m_timers.end() && found->second.turn == turn)
        m_heap.push(found->second);
}

void TimerQueue::schedule(Timer &timer, Clock::time_point beat)
{
    timer.beat = beat;
    timer.deadline = beat;
    const Clock::duration step = stepOf(timer.interval, timer.type);
    if (step > 0ms)
        timer.deadline += (step - beat.time_since_epoch() % step) % step;
}

} // namespace snug::server
