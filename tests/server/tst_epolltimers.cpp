// SPDX-License-Identifier: MIT
#include "tests/support/loopthread.h"
#include "tests/support/seed.h"
#include "tests/support/socketpair.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QTimerEvent>

#include <limits>
#include <map>
#include <set>

using namespace snug::test;

namespace {

using Clock = std::chrono::steady_clock;

//! When a timer may fire next.
struct Expectation {
    Expectation(int every, Qt::TimerType kind)
        : interval(every)
        , type(kind)
        , earliest(Clock::now() + std::chrono::milliseconds(interval))
    {
    }

    void fired()
    {
        earliest += std::chrono::milliseconds(interval);
        countFrom(Clock::now());
    }

    void countFrom(Clock::time_point now)
    {
        const int allowance = type == Qt::PreciseTimer ? 0 : type == Qt::CoarseTimer ? interval / 20 : 1024;
        latest = now + std::chrono::milliseconds(interval + allowance);
    }

    int interval;
    Qt::TimerType type;
    Clock::time_point earliest;
    Clock::time_point latest;
};

//! Counts what its timers do.
class Counter : public QObject
{
public:
    std::map<int, int> fired; // by id of the timer
    std::function<void(int)> then;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        ++fired[event->timerId()];
        if (then)
            then(event->timerId());
    }
};

void spin(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!clock.hasExpired(milliseconds)) {
    }
}

} // namespace

class tst_EpollTimers : public QObject
{
    Q_OBJECT

private slots:
    void everyKindFiresAgainAndAgain_data()
    {
        QTest::addColumn<Loop>("loop");
        QTest::addColumn<Qt::TimerType>("type");
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("times");
        for (const auto &[name, loop] : {std::pair("ours", Loop::Ours), std::pair("Qt's", Loop::Qts)}) {
            QTest::addRow("%s, precise, 0 ms", name) << loop << Qt::PreciseTimer << 0 << 100;
            QTest::addRow("%s, precise, 1 ms", name) << loop << Qt::PreciseTimer << 1 << 10;
            QTest::addRow("%s, precise, 30 ms", name) << loop << Qt::PreciseTimer << 30 << 3;
            QTest::addRow("%s, coarse, 5 ms", name) << loop << Qt::CoarseTimer << 5 << 5;
            QTest::addRow("%s, coarse, 60 ms", name) << loop << Qt::CoarseTimer << 60 << 3;
            QTest::addRow("%s, coarse, 150 ms", name) << loop << Qt::CoarseTimer << 150 << 2;
            QTest::addRow("%s, very coarse, 1000 ms", name) << loop << Qt::VeryCoarseTimer << 1000 << 1;
        }
    }
    void everyKindFiresAgainAndAgain()
    {
        QFETCH(Loop, loop);
        QFETCH(Qt::TimerType, type);
        QFETCH(int, interval);
        QFETCH(int, times);
        inThread(loop, [=] {
            Counter counter;
            QElapsedTimer clock;
            clock.start();
            const int id = counter.startTimer(interval, type);
            turnUntil([&] { return counter.fired[id] >= times; });
            if (loop == Loop::Ours) // Qt's are early at times
                QVERIFY(clock.nsecsElapsed() >= qint64(interval) * times * 1'000'000);
        });
    }

    void whatIsKnownOfATimerIsTold_data() { bothLoops(); }
    void whatIsKnownOfATimerIsTold()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            auto *dispatcher = QAbstractEventDispatcher::instance();
            Counter counter;
            QVERIFY(dispatcher->registeredTimers(&counter).isEmpty());
            const int precise = counter.startTimer(5'000, Qt::PreciseTimer);
            const int coarse = counter.startTimer(10'000, Qt::CoarseTimer);
            Counter other;
            other.startTimer(0);
            const auto timers = dispatcher->registeredTimers(&counter);
            QCOMPARE(timers.size(), 2);
            for (const auto &timer : timers) {
                QVERIFY(timer.timerId == precise || timer.timerId == coarse);
                QCOMPARE(timer.interval, timer.timerId == precise ? 5'000 : 10'000);
                QCOMPARE(timer.timerType, timer.timerId == precise ? Qt::PreciseTimer : Qt::CoarseTimer);
            }
            const int remaining = dispatcher->remainingTime(precise);
            QVERIFY(remaining > 0);
            QVERIFY(remaining <= 5'001);
            QVERIFY(dispatcher->unregisterTimer(precise));
            QVERIFY(!dispatcher->unregisterTimer(precise));
            QVERIFY(dispatcher->unregisterTimers(&counter));
            QVERIFY(dispatcher->registeredTimers(&counter).isEmpty());
            QCOMPARE(dispatcher->registeredTimers(&other).size(), 1);
        });
    }

    void anOverdueTimerHasNothingLeft_data() { bothLoops(); }
    void anOverdueTimerHasNothingLeft()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            QTimer timer;
            timer.setTimerType(Qt::PreciseTimer);
            timer.start(2);
            spin(5);
            QCOMPARE(timer.remainingTime(), 0);
            QVERIFY(turn());
        });
    }

    void aTimerWithoutIntervalStarvesNobody_data() { bothLoops(); }
    void aTimerWithoutIntervalStarvesNobody()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            Counter counter;
            const int zero = counter.startTimer(0);
            const int zeroToo = counter.startTimer(0);
            const int some = counter.startTimer(3, Qt::PreciseTimer);
            WatchedPair watched;
            watched.pair.tell();
            int posted = 0;
            for (int turns = 1; turns < 10; ++turns) {
                QMetaObject::invokeMethod(
                    &counter, [&] { ++posted; }, Qt::QueuedConnection);
                waitingTurn();
                QCOMPARE(counter.fired[zero], turns);
                QCOMPARE(counter.fired[zeroToo], turns);
                QCOMPARE(watched.told, turns);
                QCOMPARE(posted, turns);
            }
            turnUntil([&] { return counter.fired[some] > 2; });
        });
    }

    void aTimerWithoutIntervalIsNoReasonToGoOn_data() { bothLoops(); }
    void aTimerWithoutIntervalIsNoReasonToGoOn()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            Counter counter;
            counter.startTimer(0);
            turn();
            QVERIFY(!turn());
            QVERIFY(!waitingTurn());
        });
    }

    void excludedTimersWait_data() { bothLoops(); }
    void excludedTimersWait()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            Counter counter;
            const int id = counter.startTimer(0);
            turn(QEventLoop::X11ExcludeTimers);
            QCOMPARE(counter.fired[id], 0);
            turn();
            QCOMPARE(counter.fired[id], 1);
        });
    }

    void aTimerMayEndItselfOrStartAgainInItsSlot_data() { bothLoops(); }
    void aTimerMayEndItselfOrStartAgainInItsSlot()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            QTimer ending;
            int ended = 0;
            connect(&ending, &QTimer::timeout, &ending, [&] {
                ++ended;
                ending.stop();
            });
            QTimer again;
            int started = 0;
            connect(&again, &QTimer::timeout, &again, [&] {
                ++started;
                again.start(0);
            });
            ending.start(0);
            again.start(0);
            for (int turns = 1; turns < 5; ++turns) {
                turn();
                QCOMPARE(ended, 1);
                QCOMPARE(started, turns);
            }
            again.stop();
            turn();
            QCOMPARE(started, 4);
        });
    }

    void aTimerKilledByAnotherOfTheSameTurnDoesNotFire_data() { bothLoops(); }
    void aTimerKilledByAnotherOfTheSameTurnDoesNotFire()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            Counter counter;
            const int first = counter.startTimer(1, Qt::PreciseTimer);
            const int second = counter.startTimer(2, Qt::PreciseTimer);
            counter.then = [&](int id) { counter.killTimer(id == first ? second : first); };
            spin(5);
            turn();
            QCOMPARE(counter.fired[first], 1);
            QCOMPARE(counter.fired[second], 0);
        });
    }

    void anObjectMayDieInTheSlotOfItsTimer_data() { bothLoops(); }
    void anObjectMayDieInTheSlotOfItsTimer()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            auto *counter = new Counter;
            int fired = 0;
            counter->startTimer(0);
            counter->startTimer(0);
            counter->then = [&fired, counter](int) {
                ++fired;
                delete counter;
            };
            turn();
            turn();
            QCOMPARE(fired, 1);
        });
    }

    void anEventLoopInASlotFiresAllTimersButItsOwn_data() { bothLoops(); }
    void anEventLoopInASlotFiresAllTimersButItsOwn()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            Counter outer;
            Counter inner;
            const int own = outer.startTimer(0);
            const int other = inner.startTimer(1, Qt::PreciseTimer);
            int fired = 0;
            outer.then = [&](int) {
                if (++fired == 1)
                    turnUntil([&] { return inner.fired[other] >= 5; });
            };
            turn();
            QCOMPARE(fired, 1);
            QVERIFY(inner.fired[other] >= 5);
            turn();
            QCOMPARE(outer.fired[own], 2);
        });
    }

    void missedBeatsAreSkipped_data() { bothLoops(); }
    void missedBeatsAreSkipped()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            Counter counter;
            const int id = counter.startTimer(20, Qt::PreciseTimer);
            spin(200);
            turn();
            QCOMPARE(counter.fired[id], 1);
        });
    }

    void aVeryLongTimerWaits_data()
    {
        QTest::addColumn<qint64>("interval");
        QTest::newRow("a month") << qint64(std::numeric_limits<int>::max());
        QTest::newRow("for ever") << std::numeric_limits<qint64>::max();
    }
    void aVeryLongTimerWaits()
    {
        QFETCH(qint64, interval);
        inThread(Loop::Ours, [interval] {
            for (const Qt::TimerType type : {Qt::PreciseTimer, Qt::CoarseTimer, Qt::VeryCoarseTimer}) {
                Counter counter;
                auto *dispatcher = QAbstractEventDispatcher::instance();
                const int id = dispatcher->registerTimer(interval, type, &counter);
                QVERIFY(dispatcher->remainingTime(id) > std::numeric_limits<int>::max() - 10'000);
                turn();
                QVERIFY(counter.fired.empty());
                dispatcher->unregisterTimer(id);
            }
        });
    }

    void timersDueTogetherFireInOrder_data() { bothLoops(); }
    void timersDueTogetherFireInOrder()
    {
        QFETCH(Loop, loop);
        QRandomGenerator random = seeded();
        inThread(loop, [&random] {
            Counter counter;
            std::map<int, int> intervals;
            QList<int> order;
            for (int i = 0; i < 1'000; ++i) {
                const int interval = random.bounded(1, 100);
                intervals[counter.startTimer(interval * 1'000, Qt::PreciseTimer)] = interval;
            }
            for (int i = 0; i < 30; ++i) {
                const int interval = random.bounded(1, 6) * 10;
                intervals[counter.startTimer(interval, Qt::PreciseTimer)] = interval;
            }
            counter.then = [&](int id) {
                order.append(intervals[id]);
                counter.killTimer(id);
            };
            spin(70);
            turn();
            QCOMPARE(order.size(), 30);
            QVERIFY(std::ranges::is_sorted(order));
        });
    }

    void anyTimersFireOnceWhenDueAndNeverBefore()
    {
        QRandomGenerator random = seeded();
        inThread(Loop::Ours, [&random] {
            Counter counter;
            std::map<int, Expectation> known;
            std::set<int> due;
            const auto start = [&] {
                Expectation timer(random.bounded(30), Qt::TimerType(random.bounded(3)));
                const int id = counter.startTimer(timer.interval, timer.type);
                timer.countFrom(Clock::now());
                known.emplace(id, timer);
            };
            const auto killAny = [&] {
                const auto chosen = std::next(known.begin(), random.bounded(int(known.size())));
                counter.killTimer(chosen->first);
                due.erase(chosen->first);
                known.erase(chosen);
            };
            counter.then = [&](int id) {
                const auto timer = known.find(id);
                QVERIFY(timer != known.end());
                QVERIFY(Clock::now() >= timer->second.earliest);
                timer->second.fired();
                due.erase(id);
                if (random.bounded(4) == 0)
                    killAny();
                if (random.bounded(4) == 0)
                    start();
            };
            for (int i = 0; i < 2'000; ++i)
                start();
            for (int turns = 0; turns < 300; ++turns) {
                counter.fired.clear();
                const auto now = Clock::now();
                for (const auto &[id, timer] : known) {
                    if (timer.latest <= now)
                        due.insert(id);
                }
                turn();
                QVERIFY(due.empty());
                for (const auto &[id, times] : counter.fired)
                    QCOMPARE(times, 1);
                if (turns % 30 == 0)
                    spin(30);
            }
        });
    }
};

QTEST_GUILESS_MAIN(tst_EpollTimers)
#include "tst_epolltimers.moc"
