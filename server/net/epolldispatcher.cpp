// SPDX-License-Identifier: MIT
#include "server/net/epolldispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>

namespace snug::server {

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
{
}

EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    // Whoever interrupts between a loop's look at its own end and this line has rung the alarm as well, so
    // the next wait is none.
    m_interrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();

    const bool mayWait =
        flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_interrupted && !m_alarm.hasRung();
    if (mayWait)
        emit aboutToBlock();
    if (m_interrupted)
        return false;

    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    const bool withNotifiers = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    int timeout = 0;
    if (mayWait && m_alarm.arm())
        timeout = withTimers ? m_timers.patience() : -1;
    if (withNotifiers)
        m_notifiers.wait(timeout);
    else
        m_alarm.wait(timeout);

    bool happened = m_alarm.disarm();
    if (withNotifiers && m_notifiers.deliver() > 0)
        happened = true;
    if (withTimers && m_timers.fire())
        happened = true;
    return happened;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(isThreadOfOurs() && notifier->thread() == thread());
    m_notifiers.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(isThreadOfOurs());
    m_notifiers.remove(notifier);
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    Q_ASSERT(isThreadOfOurs() && object->thread() == thread());
    m_timers.insert(id, interval, type, object);
}

bool EpollDispatcher::unregisterTimer(int id)
{
    Q_ASSERT(isThreadOfOurs());
    return m_timers.remove(id);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    Q_ASSERT(isThreadOfOurs());
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int id)
{
    return m_timers.remaining(id);
}

void EpollDispatcher::wakeUp()
{
    m_alarm.ring();
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

bool EpollDispatcher::isThreadOfOurs() const
{
    return QThread::currentThread() == thread();
}

} // namespace snug::server
