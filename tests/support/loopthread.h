// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/epolldispatcher.h"

#include <QAbstractEventDispatcher>
#include <QTest>
#include <QThread>

#include <memory>

namespace snug::test {

//! Who runs the event loop of a thread: what holds for Qt's has to hold for ours.
enum class Loop { Ours, Qts };

inline void bothLoops()
{
    qputenv("QT_NO_GLIB", "1"); // the other one of Qt's has the order of GLib
    QTest::addColumn<Loop>("loop");
    QTest::newRow("ours") << Loop::Ours;
    QTest::newRow("Qt's") << Loop::Qts;
}

//! Runs it in a new thread with that event loop until it returns; the checks of Qt Test work in it.
template <typename Body>
void inThread(Loop loop, Body body)
{
    const std::unique_ptr<QThread> thread(QThread::create(body));
    if (loop == Loop::Ours)
        thread->setEventDispatcher(new server::EpollDispatcher);
    thread->start();
    if (!thread->wait(std::chrono::minutes(2)))
        qFatal("The event loop waits for what does not come");
}

//! One turn of this thread's event loop that does not wait; true where something happened.
inline bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    return QAbstractEventDispatcher::instance()->processEvents(flags);
}

inline bool waitingTurn()
{
    return turn(QEventLoop::WaitForMoreEvents);
}

inline thread_local int turnDepth = 0;

//! Turns and waits until it holds; may be called from a slot that such a turn has called.
template <typename Condition>
void turnUntil(Condition condition)
{
    const int depth = ++turnDepth;
    auto *dispatcher = QAbstractEventDispatcher::instance();
    QObject context;
    // A turn delivers what was posted and then waits for more.
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &context, [&] {
        if (depth == turnDepth && condition())
            dispatcher->interrupt();
    });
    while (!condition())
        waitingTurn();
    --turnDepth;
}

} // namespace snug::test

Q_DECLARE_METATYPE(snug::test::Loop)
