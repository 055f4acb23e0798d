// SPDX-License-Identifier: MIT
#include "tests/support/loopthread.h"
#include "tests/support/seed.h"
#include "tests/support/socketpair.h"

#include <QTest>

#include <deque>

using namespace snug::test;

class tst_EpollNotifiers : public QObject
{
    Q_OBJECT

private slots:
    void aReaderIsToldInEveryTurnWhileThereIsSomething_data() { bothLoops(); }
    void aReaderIsToldInEveryTurnWhileThereIsSomething()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            WatchedPair watched;
            turn();
            QCOMPARE(watched.told, 0);
            watched.pair.tell();
            QVERIFY(waitingTurn());
            QVERIFY(waitingTurn());
            QCOMPARE(watched.told, 2);
            watched.pair.listen();
            QVERIFY(!turn());
            QCOMPARE(watched.told, 2);
        });
    }

    void aDisabledNotifierIsNotTold_data() { bothLoops(); }
    void aDisabledNotifierIsNotTold()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            WatchedPair watched;
            watched.pair.tell();
            watched.notifier->setEnabled(false);
            turn();
            QCOMPARE(watched.told, 0);
            watched.notifier->setEnabled(true);
            turn();
            QCOMPARE(watched.told, 1);
            watched.notifier->setEnabled(false);
            watched.notifier->setEnabled(true);
            turn();
            QCOMPARE(watched.told, 2);
            watched.notifier->setEnabled(false);
            turn();
            QCOMPARE(watched.told, 2);
        });
    }

    void aWriterIsToldInEveryTurnWhileThereIsRoom_data() { bothLoops(); }
    void aWriterIsToldInEveryTurnWhileThereIsRoom()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            WatchedPair watched(QSocketNotifier::Write);
            for (int told = 1; told < 5; ++told) {
                QVERIFY(waitingTurn());
                QCOMPARE(watched.told, told);
            }
            watched.pair.fill();
            QVERIFY(!turn());
            QCOMPARE(watched.told, 4);
            watched.pair.drain();
            QVERIFY(waitingTurn());
            QCOMPARE(watched.told, 5);
        });
    }

    void aNewWriterWithoutRoomIsToldOnceThereIsSome_data() { bothLoops(); }
    void aNewWriterWithoutRoomIsToldOnceThereIsSome()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            WatchedPair watched(QSocketNotifier::Write);
            watched.pair.fill();
            QVERIFY(!turn());
            const std::unique_ptr<QThread> other(QThread::create([&] { watched.pair.drain(); }));
            other->start();
            turnUntil([&] { return watched.told > 0; });
            other->wait();
            watched.notifier->setEnabled(false);
            QVERIFY(!turn());
            QCOMPARE(watched.told, 1);
        });
    }

    void aWriterThatStopsEachTimeIsToldEachTime_data() { bothLoops(); }
    void aWriterThatStopsEachTimeIsToldEachTime()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            WatchedPair watched;
            QSocketNotifier writer(watched.pair.descriptor(), QSocketNotifier::Write);
            int written = 0;
            connect(&writer, &QSocketNotifier::activated, &writer, [&] {
                ++written;
                writer.setEnabled(false);
            });
            for (int turns = 1; turns < 5; ++turns) {
                writer.setEnabled(true);
                QVERIFY(waitingTurn());
                QVERIFY(!turn());
                QCOMPARE(written, turns);
                QCOMPARE(watched.told, turns - 1);
                watched.pair.tell();
                QVERIFY(waitingTurn());
                watched.pair.listen();
            }
        });
    }

    void aHangUpIsToldToReaderAndWriter_data() { bothLoops(); }
    void aHangUpIsToldToReaderAndWriter()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            WatchedPair watched;
            watched.pair.fill();
            QSocketNotifier writer(watched.pair.descriptor(), QSocketNotifier::Write);
            int written = 0;
            connect(&writer, &QSocketNotifier::activated, &writer, [&] { ++written; });
            QVERIFY(!turn());
            watched.pair.closePeer();
            QVERIFY(waitingTurn());
            QCOMPARE(watched.told, 1);
            QCOMPARE(written, 1);
        });
    }

    void whoIsDeletedByAnotherInTheSameTurnIsNotTold_data() { bothLoops(); }
    void whoIsDeletedByAnotherInTheSameTurnIsNotTold()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            std::deque<WatchedPair> all(10);
            for (WatchedPair &one : all) {
                one.pair.tell();
                one.then = [&] {
                    for (WatchedPair &other : all) {
                        if (&other != &one)
                            other.notifier.reset();
                    }
                };
            }
            turn();
            int told = 0;
            for (const WatchedPair &one : all)
                told += one.told;
            QCOMPARE(told, 1);
        });
    }

    void whoIsDisabledByAnotherAndEnabledAgainWaitsForTheNextTurn_data() { bothLoops(); }
    void whoIsDisabledByAnotherAndEnabledAgainWaitsForTheNextTurn()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            std::deque<WatchedPair> all(2);
            for (size_t i = 0; i < 2; ++i) {
                all[i].pair.tell();
                all[i].then = [&all, i] {
                    all[1 - i].notifier->setEnabled(false);
                    all[1 - i].notifier->setEnabled(true);
                };
            }
            turn();
            QCOMPARE(all[0].told + all[1].told, 1);
            turn();
            QCOMPARE(all[0].told + all[1].told, 2);
        });
    }

    void aNotifierMayDeleteItself_data() { bothLoops(); }
    void aNotifierMayDeleteItself()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            SocketPair pair;
            auto *notifier = new QSocketNotifier(pair.descriptor(), QSocketNotifier::Read);
            int told = 0;
            connect(
                notifier, &QSocketNotifier::activated, qApp,
                [&] {
                    ++told;
                    delete notifier;
                },
                Qt::DirectConnection);
            pair.tell();
            turn();
            turn();
            QCOMPARE(told, 1);
        });
    }

    void aNestedLoopTellsTheOthersOfTheTurn_data() { bothLoops(); }
    void aNestedLoopTellsTheOthersOfTheTurn()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            std::deque<WatchedPair> all(20);
            bool nested = false;
            for (WatchedPair &one : all) {
                one.pair.tell();
                one.then = [&] {
                    one.pair.listen();
                    if (std::exchange(nested, true))
                        return;
                    turnUntil(
                        [&] { return std::ranges::all_of(all, [](auto &each) { return each.told > 0; }); });
                };
            }
            turn();
            for (const WatchedPair &one : all)
                QCOMPARE(one.told, 1);
        });
    }

    void aNestedLoopWithoutNotifiersLeavesThemToTheOuterOne_data() { bothLoops(); }
    void aNestedLoopWithoutNotifiersLeavesThemToTheOuterOne()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            std::deque<WatchedPair> all(2);
            int toldInside = 0;
            for (WatchedPair &one : all) {
                one.pair.tell();
                one.then = [&] {
                    const int before = all[0].told + all[1].told;
                    turn(QEventLoop::ExcludeSocketNotifiers);
                    toldInside += all[0].told + all[1].told - before;
                };
            }
            turn();
            QCOMPARE(toldInside, 0);
            QCOMPARE(all[0].told + all[1].told, 2);
        });
    }

    void aMovedNotifierIsToldInItsNewThread_data() { bothLoops(); }
    void aMovedNotifierIsToldInItsNewThread()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            WatchedPair watched;
            QThread *teller = nullptr;
            watched.then = [&] {
                teller = QThread::currentThread();
                watched.pair.listen();
                teller->quit();
            };
            turn();
            QThread other;
            watched.notifier->moveToThread(&other);
            watched.pair.tell();
            turn();
            QCOMPARE(watched.told, 0);
            other.setEventDispatcher(new snug::server::EpollDispatcher);
            other.start();
            other.wait();
            QCOMPARE(teller, &other);
        });
    }

    void anyNotifiersAreToldExactlyWhatIsReady_data() { bothLoops(); }
    void anyNotifiersAreToldExactlyWhatIsReady()
    {
        QFETCH(Loop, loop);
        QRandomGenerator random = seeded();
        inThread(loop, [&random] {
            std::vector<std::unique_ptr<Model>> models(40);
            for (auto &model : models)
                model = std::make_unique<Model>();
            for (int step = 0; step < 20'000; ++step) {
                auto &model = models[random.bounded(quint32(models.size()))];
                if (random.bounded(20) == 0) {
                    model.reset(); // the new one may get its descriptor or that of another
                    model = std::make_unique<Model>();
                } else {
                    model->change(random);
                }
                if (random.bounded(3) == 0) {
                    turn();
                    for (const auto &each : models)
                        QVERIFY(each->wasToldTheTruth());
                }
            }
        });
    }

    void whateverSlotsDoOnlyWhatIsEnabledIsTold_data() { bothLoops(); }
    void whateverSlotsDoOnlyWhatIsEnabledIsTold()
    {
        QFETCH(Loop, loop);
        QRandomGenerator random = seeded();
        inThread(loop, [&random] {
            std::vector<std::unique_ptr<Model>> models(30);
            int depth = 0;
            bool calm = false;
            std::function<void()> act;
            const auto anew = [&] {
                auto &model = models[random.bounded(quint32(models.size()))];
                model.reset();
                model = std::make_unique<Model>(act);
            };
            act = [&] {
                if (calm)
                    return;
                if (depth < 3 && random.bounded(8) == 0) {
                    ++depth;
                    turn();
                    --depth;
                }
                if (random.bounded(4) == 0)
                    anew();
                else
                    models[random.bounded(quint32(models.size()))]->change(random);
            };
            for (auto &model : models)
                model = std::make_unique<Model>(act);
            for (int step = 0; step < 2'000; ++step) {
                calm = false;
                turn();
                for (auto &model : models)
                    model->change(random);
                calm = true;
                for (auto &model : models)
                    model->read = model->written = 0;
                turn();
                for (const auto &model : models)
                    QVERIFY(model->wasToldTheTruth());
            }
        });
    }

private:
    //! A pair of sockets with a reader and a writer, and what they should be told.
    struct Model {
        explicit Model(const std::function<void()> &then = {})
        {
            connect(&reader, &QSocketNotifier::activated, &reader, [this, then] {
                QVERIFY(reader.isEnabled());
                ++read;
                call(then);
            });
            connect(&writer, &QSocketNotifier::activated, &writer, [this, then] {
                QVERIFY(writer.isEnabled());
                ++written;
                call(then);
            });
        }

        void change(QRandomGenerator &random)
        {
            switch (random.bounded(6)) {
            case 0:
                pair.tell();
                isReadable = true;
                break;
            case 1:
                pair.listen();
                isReadable = false;
                break;
            case 2:
                pair.fill();
                isWritable = false;
                break;
            case 3:
                pair.drain();
                isWritable = true;
                break;
            case 4:
                reader.setEnabled(!reader.isEnabled());
                break;
            case 5:
                writer.setEnabled(!writer.isEnabled());
                break;
            }
        }

        bool wasToldTheTruth()
        {
            return std::exchange(read, 0) == (reader.isEnabled() && isReadable)
                   && std::exchange(written, 0) == (writer.isEnabled() && isWritable);
        }

        //! By value, as it may be the end of this.
        static void call(const std::function<void()> then) // NOLINT(performance-unnecessary-value-param)
        {
            if (then)
                then();
        }

        SocketPair pair;
        QSocketNotifier reader{pair.descriptor(), QSocketNotifier::Read};
        QSocketNotifier writer{pair.descriptor(), QSocketNotifier::Write};
        bool isReadable = false;
        bool isWritable = true;
        int read = 0;
        int written = 0;
    };
};

QTEST_GUILESS_MAIN(tst_EpollNotifiers)
#include "tst_epollnotifiers.moc"
