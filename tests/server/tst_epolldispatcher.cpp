// SPDX-License-Identifier: MIT
#include "tests/support/loopthread.h"
#include "tests/support/seed.h"
#include "tests/support/socketpair.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <deque>

using namespace snug::test;
using namespace Qt::StringLiterals;

class tst_EpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void aPostOfAnotherThreadEndsTheWait_data() { bothLoops(); }
    void aPostOfAnotherThreadEndsTheWait()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            QObject here;
            int received = 0;
            const std::unique_ptr<QThread> other(QThread::create([&] {
                QMetaObject::invokeMethod(
                    &here, [&] { ++received; }, Qt::QueuedConnection);
            }));
            other->start();
            turnUntil([&] { return received > 0; });
            other->wait();
        });
    }

    void postsOfManyThreadsArriveInOrder_data() { bothLoops(); }
    void postsOfManyThreadsArriveInOrder()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            constexpr int posts = 5'000;
            QObject here;
            std::array<int, 6> received{};
            bool ordered = true;
            std::vector<std::unique_ptr<QThread>> posters;
            for (int &mine : received) {
                posters.emplace_back(QThread::create([&] {
                    for (int i = 0; i < posts; ++i) {
                        QMetaObject::invokeMethod(
                            &here, [&, i] { ordered = mine++ == i && ordered; }, Qt::QueuedConnection);
                        if (i % 100 == 0)
                            QThread::yieldCurrentThread(); // so that the loop goes to sleep in between
                    }
                }));
                posters.back()->start();
            }
            turnUntil(
                [&] { return std::ranges::all_of(received, [](int count) { return count == posts; }); });
            QVERIFY(ordered);
            for (const auto &poster : posters)
                poster->wait();
        });
    }

    void twoLoopsPassABallForAndBack_data() { bothLoops(); }
    void twoLoopsPassABallForAndBack()
    {
        QFETCH(Loop, loop);
        inThread(loop, [loop] {
            QThread other;
            if (loop == Loop::Ours)
                other.setEventDispatcher(new snug::server::EpollDispatcher);
            QObject here;
            auto *there = new QObject;
            there->moveToThread(&other);
            connect(&other, &QThread::finished, there, &QObject::deleteLater);
            other.start();
            int passes = 0;
            bool ended = false;
            std::function<void()> pass = [&] {
                if (++passes > 20'000)
                    ended = true; // an odd one, so here
                else
                    QMetaObject::invokeMethod(passes % 2 ? there : &here, pass, Qt::QueuedConnection);
            };
            pass();
            turnUntil([&] { return ended; });
            other.quit();
            other.wait();
        });
    }

    void manyWakeUpsAreOne_data() { bothLoops(); }
    void manyWakeUpsAreOne()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            auto *dispatcher = QAbstractEventDispatcher::instance();
            turn();
            QVERIFY(!turn());
            std::vector<std::unique_ptr<QThread>> wakers;
            for (int i = 0; i < 4; ++i) {
                wakers.emplace_back(QThread::create([&] {
                    for (int n = 0; n < 1'000; ++n)
                        dispatcher->wakeUp();
                }));
                wakers.back()->start();
            }
            for (const auto &waker : wakers)
                waker->wait();
            QVERIFY(waitingTurn());
            QVERIFY(!turn());
        });
    }

    void anInterruptedTurnDoesNotWait_data() { bothLoops(); }
    void anInterruptedTurnDoesNotWait()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            auto *dispatcher = QAbstractEventDispatcher::instance();
            QObject here;
            WatchedPair watched;
            watched.pair.tell();
            QMetaObject::invokeMethod(
                &here, [&] { dispatcher->interrupt(); }, Qt::QueuedConnection);
            QVERIFY(!waitingTurn());
            QCOMPARE(watched.told, 0);
            QVERIFY(waitingTurn());
            QCOMPARE(watched.told, 1);

            connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &here,
                    [&] { dispatcher->interrupt(); });
            watched.pair.listen();
            QVERIFY(!waitingTurn());
        });
    }

    void itSaysWhenItWakesAndBeforeItBlocks_data() { bothLoops(); }
    void itSaysWhenItWakesAndBeforeItBlocks()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            turn();
            auto *dispatcher = QAbstractEventDispatcher::instance();
            QObject here;
            QStringList said;
            connect(dispatcher, &QAbstractEventDispatcher::awake, &here, [&] { said << u"awake"_s; });
            connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &here, [&] {
                said << u"block"_s;
                QMetaObject::invokeMethod(
                    &here, [&] { said << u"posted"_s; }, Qt::QueuedConnection);
            });
            turn();
            QCOMPARE(said, QStringList{u"awake"_s});
            waitingTurn();
            turn();
            QCOMPARE(said, (QStringList{u"awake"_s, u"awake"_s, u"block"_s, u"awake"_s, u"posted"_s}));
        });
    }

    void quittingEndsTheInnermostLoop_data() { bothLoops(); }
    void quittingEndsTheInnermostLoop()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            QEventLoop outer;
            QEventLoop inner;
            QStringList ends;
            QTimer::singleShot(0, &outer, [&] {
                QTimer::singleShot(1, &inner, [&] { inner.exit(7); });
                if (inner.exec() == 7)
                    ends << u"inner"_s;
                QTimer::singleShot(1, &outer, &QEventLoop::quit);
            });
            if (outer.exec() == 0)
                ends << u"outer"_s;
            QCOMPARE(ends, (QStringList{u"inner"_s, u"outer"_s}));
        });
    }

    void anEventLoopInANotifierServesEverything_data() { bothLoops(); }
    void anEventLoopInANotifierServesEverything()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            std::deque<WatchedPair> chain(50);
            for (size_t i = 0; i < chain.size(); ++i) {
                chain[i].then = [&, i] {
                    chain[i].pair.listen();
                    if (i + 1 == chain.size())
                        return;
                    QTimer::singleShot(0, &*chain[i].notifier, [&, i] { chain[i + 1].pair.tell(); });
                    turnUntil([&] { return chain[i + 1].told > 0; });
                };
            }
            chain[0].pair.tell();
            turnUntil([&] { return chain[0].told > 0; });
            for (const WatchedPair &one : chain)
                QCOMPARE(one.told, 1);
        });
    }

    void aThreadQuitsHoweverSoonItIsTold_data() { bothLoops(); }
    void aThreadQuitsHoweverSoonItIsTold()
    {
        QFETCH(Loop, loop);
        for (int i = 0; i < 300; ++i) {
            QThread thread;
            if (loop == Loop::Ours)
                thread.setEventDispatcher(new snug::server::EpollDispatcher);
            QObject here;
            here.moveToThread(&thread);
            thread.start();
            if (i % 2)
                QMetaObject::invokeMethod(
                    &here, [] {}, Qt::BlockingQueuedConnection);
            thread.quit();
            if (!thread.wait(std::chrono::minutes(1)))
                qFatal("A quit was lost");
        }
    }

    void anObjectTakesItsTimersAlong_data() { bothLoops(); }
    void anObjectTakesItsTimersAlong()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            QThread other;
            other.setEventDispatcher(new snug::server::EpollDispatcher);
            QTimer timer;
            QThread *where = nullptr;
            connect(&timer, &QTimer::timeout, &timer, [&] {
                where = QThread::currentThread();
                timer.stop();
                where->quit();
            });
            timer.start(1);
            timer.moveToThread(&other);
            other.start();
            other.wait();
            QCOMPARE(where, &other);
        });
    }

    void whatIsDeletedLaterIsDeletedInItsLoop_data() { bothLoops(); }
    void whatIsDeletedLaterIsDeletedInItsLoop()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            QEventLoop outer;
            const QPointer<QObject> gone = new QObject;
            bool stayedInside = false;
            QTimer::singleShot(0, &outer, [&] {
                gone->deleteLater();
                QEventLoop inner;
                QTimer::singleShot(1, &inner, &QEventLoop::quit);
                inner.exec();
                stayedInside = !gone.isNull();
                QTimer::singleShot(0, &outer, &QEventLoop::quit);
            });
            outer.exec();
            QVERIFY(stayedInside);
            QVERIFY(gone.isNull());
        });
    }

    void megabytesComeBackOverTcp_data() { bothLoops(); }
    void megabytesComeBackOverTcp()
    {
        QFETCH(Loop, loop);
        QRandomGenerator random = seeded();
        const QByteArray sent = noise(random, 4'000'000);
        inThread(loop, [&sent] {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            connect(&server, &QTcpServer::newConnection, &server,
                    [&] { echo(server.nextPendingConnection()); });
            QTcpSocket client;
            client.connectToHost(QHostAddress::LocalHost, server.serverPort());
            QCOMPARE(thatComesBack(client, sent), sent);
        });
    }

    void megabytesComeBackOverALocalSocket_data() { bothLoops(); }
    void megabytesComeBackOverALocalSocket()
    {
        QFETCH(Loop, loop);
        QRandomGenerator random = seeded();
        const QByteArray sent = noise(random, 4'000'000);
        inThread(loop, [&sent] {
            QLocalServer server;
            QVERIFY(server.listen(u"snug-test-%1"_s.arg(QCoreApplication::applicationPid())));
            connect(&server, &QLocalServer::newConnection, &server,
                    [&] { echo(server.nextPendingConnection()); });
            QLocalSocket client;
            client.connectToServer(server.serverName());
            QCOMPARE(thatComesBack(client, sent), sent);
        });
    }

    void aRefusedConnectionIsTold_data() { bothLoops(); }
    void aRefusedConnectionIsTold()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            const quint16 port = server.serverPort();
            server.close();
            QTcpSocket client;
            client.connectToHost(QHostAddress::LocalHost, port);
            turnUntil([&] { return client.state() == QAbstractSocket::UnconnectedState; });
            QCOMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
        });
    }

private:
    static QByteArray noise(QRandomGenerator &random, int size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        std::ranges::generate(bytes, [&] { return char(random.bounded(256)); });
        return bytes;
    }

    template <typename Socket>
    static void echo(Socket *socket)
    {
        connect(socket, &Socket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
    }

    template <typename Socket>
    static QByteArray thatComesBack(Socket &socket, const QByteArray &sent)
    {
        QByteArray received;
        connect(&socket, &Socket::readyRead, &socket, [&] { received += socket.readAll(); });
        socket.write(sent);
        turnUntil([&] { return received.size() >= sent.size(); });
        return received;
    }
};

QTEST_GUILESS_MAIN(tst_EpollDispatcher)
#include "tst_epolldispatcher.moc"
