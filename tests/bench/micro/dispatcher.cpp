// SPDX-License-Identifier: MIT
#include "tests/support/loopthread.h"
#include "tests/support/socketpair.h"

#include <QCoreApplication>
#include <QTimer>

#include <benchmark/benchmark.h>
#include <deque>

using namespace snug::test;

namespace {

//! One byte arrives at one socket beside range(0) idle ones.
void oneReadEvent(benchmark::State &state, Loop loop)
{
    inThread(loop, [&state] {
        std::deque<WatchedPair> idle(static_cast<size_t>(state.range(0)));
        WatchedPair busy;
        busy.then = [&] { busy.pair.listen(); };
        turn();
        for (auto _ : state) {
            busy.pair.tell();
            waitingTurn();
        }
        if (busy.told == 0)
            state.SkipWithError("nothing arrived");
    });
}

//! Each of range(0) sockets wants to write once, as QTcpSocket does with what it has buffered.
void writers(benchmark::State &state, Loop loop)
{
    inThread(loop, [&state] {
        std::deque<WatchedPair> readers(static_cast<size_t>(state.range(0)));
        std::deque<QSocketNotifier> writing;
        for (WatchedPair &reader : readers) {
            auto &writer = writing.emplace_back(reader.pair.descriptor(), QSocketNotifier::Write);
            QObject::connect(&writer, &QSocketNotifier::activated, &writer,
                             [&] { writer.setEnabled(false); });
        }
        turn();
        for (auto _ : state) {
            for (QSocketNotifier &writer : writing)
                writer.setEnabled(true);
            turn();
            turn();
        }
    });
}

//! The loop posts to itself.
void onePost(benchmark::State &state, Loop loop)
{
    inThread(loop, [&state] {
        QObject here;
        for (auto _ : state) {
            QMetaObject::invokeMethod(
                &here, [] {}, Qt::QueuedConnection);
            turn();
        }
    });
}

//! One of range(0) timers starts again, as one that waits for the next sign of life.
void oneTimerRestart(benchmark::State &state, Loop loop)
{
    inThread(loop, [&state] {
        std::deque<QTimer> timers(static_cast<size_t>(state.range(0)));
        for (QTimer &timer : timers)
            timer.start(3'600'000);
        size_t next = 0;
        for (auto _ : state)
            timers[++next % timers.size()].start();
    });
}

BENCHMARK_CAPTURE(oneReadEvent, Qt, Loop::Qts)->Arg(0)->Arg(100)->Arg(5'000)->UseRealTime();
BENCHMARK_CAPTURE(oneReadEvent, ours, Loop::Ours)->Arg(0)->Arg(100)->Arg(5'000)->UseRealTime();
BENCHMARK_CAPTURE(writers, Qt, Loop::Qts)->Arg(1)->Arg(100)->Arg(1'000)->UseRealTime();
BENCHMARK_CAPTURE(writers, ours, Loop::Ours)->Arg(1)->Arg(100)->Arg(1'000)->UseRealTime();
BENCHMARK_CAPTURE(onePost, Qt, Loop::Qts)->UseRealTime();
BENCHMARK_CAPTURE(onePost, ours, Loop::Ours)->UseRealTime();
BENCHMARK_CAPTURE(oneTimerRestart, Qt, Loop::Qts)->Arg(1)->Arg(5'000)->UseRealTime();
BENCHMARK_CAPTURE(oneTimerRestart, ours, Loop::Ours)->Arg(1)->Arg(5'000)->UseRealTime();

} // namespace
