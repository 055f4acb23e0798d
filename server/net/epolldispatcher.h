// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/loop/alarm.h"
#include "server/net/loop/notifierset.h"
#include "server/net/loop/timerqueue.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace snug::server {

//! An event loop whose turn costs what happens in it, however many connections are idle. Qt 6.4's own hand
//! every socket to poll() at each wake-up: with 5,000 connections that is most of what a server does.
//!
//! Behaves as Qt's own on Unix does, but that a notifier whose descriptor is closed under it is never told,
//! and that timers never fire early. Does not serve a thread with windows.
//!
//! Give it to QThread::setEventDispatcher before the thread starts; the thread owns it. `wakeUp` and
//! `interrupt` may be called from any thread. Ends the program where no descriptor is left to begin with.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    using QAbstractEventDispatcher::registerTimer;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;

    void wakeUp() override;
    void interrupt() override;

private:
    bool isThreadOfOurs() const;

    Alarm m_alarm;
    NotifierSet m_notifiers{m_alarm};
    TimerQueue m_timers;
    std::atomic<bool> m_interrupted = false;
};

} // namespace snug::server
