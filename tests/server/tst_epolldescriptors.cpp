// SPDX-License-Identifier: MIT
#include "tests/support/loopthread.h"
#include "tests/support/socketpair.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <netinet/in.h>

#include <deque>
#include <optional>

using namespace snug::test;
using namespace Qt::StringLiterals;

//! What descriptors may be, and when they come and go.
class tst_EpollDescriptors : public QObject
{
    Q_OBJECT

private slots:
    void urgentDataIsAnException_data() { bothLoops(); }
    void urgentDataIsAnException()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            const auto [server, client] = tcpPair();
            QSocketNotifier reader(server, QSocketNotifier::Read);
            QSocketNotifier urgent(server, QSocketNotifier::Exception);
            int read = 0;
            int raised = 0;
            connect(&reader, &QSocketNotifier::activated, &reader, [&] { ++read; });
            connect(&urgent, &QSocketNotifier::activated, &urgent, [&] { ++raised; });
            QCOMPARE(::send(client, "!", 1, MSG_OOB), ssize_t(1));
            turnUntil([&] { return raised > 0; });
            QCOMPARE(read, 0);
            reader.setEnabled(false);
            urgent.setEnabled(false);
            ::close(server);
            ::close(client);
        });
    }

    void aDescriptorThatComesBackInTheSameTurnStartsAnew_data() { bothLoops(); }
    void aDescriptorThatComesBackInTheSameTurnStartsAnew()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            std::deque<WatchedPair> all(2);
            std::optional<SocketPair> next;
            std::unique_ptr<QSocketNotifier> watch;
            int toldNext = 0;
            for (size_t i = 0; i < 2; ++i) {
                all[i].pair.tell();
                all[i].then = [&, i] {
                    WatchedPair &other = all[1 - i];
                    const int descriptor = other.pair.descriptor();
                    other.notifier.reset();
                    other.pair.closeOwn();
                    next.emplace();
                    QCOMPARE(next->descriptor(), descriptor);
                    watch = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
                    connect(watch.get(), &QSocketNotifier::activated, watch.get(), [&] { ++toldNext; });
                    all[i].pair.listen();
                };
            }
            turn();
            turn();
            QCOMPARE(all[0].told + all[1].told, 1);
            QCOMPARE(toldNext, 0);
            next->tell();
            QVERIFY(waitingTurn());
            QCOMPARE(toldNext, 1);
        });
    }

    void aDescriptorThatComesBackBetweenTurnsIsWatched_data() { bothLoops(); }
    void aDescriptorThatComesBackBetweenTurnsIsWatched()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            std::optional<WatchedPair> watched(std::in_place);
            turn();
            for (int round = 0; round < 5; ++round) {
                const int descriptor = watched->pair.descriptor();
                watched.reset();
                watched.emplace();
                QCOMPARE(watched->pair.descriptor(), descriptor);
                watched->pair.tell();
                QVERIFY(waitingTurn());
                QCOMPARE(watched->told, 1);
            }
        });
    }

    void aFileIsAlwaysReady_data() { bothLoops(); }
    void aFileIsAlwaysReady()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            QTemporaryFile file;
            QVERIFY(file.open());
            QSocketNotifier reader(file.handle(), QSocketNotifier::Read);
            QSocketNotifier writer(file.handle(), QSocketNotifier::Write);
            int read = 0;
            int written = 0;
            connect(&reader, &QSocketNotifier::activated, &reader, [&] { ++read; });
            connect(&writer, &QSocketNotifier::activated, &writer, [&] { ++written; });
            for (int turns = 1; turns < 4; ++turns) {
                QVERIFY(waitingTurn());
                QCOMPARE(read, turns);
                QCOMPARE(written, turns);
            }
            writer.setEnabled(false);
            QVERIFY(waitingTurn());
            QCOMPARE(read, 4);
            QCOMPARE(written, 3);
            reader.setEnabled(false);
            QVERIFY(!turn());
        });
    }

    void whatIsNoDescriptorIsGivenUpWithAWarning_data()
    {
        QTest::addColumn<Loop>("loop");
        QTest::addColumn<QSocketNotifier::Type>("type");
        for (const auto &[name, loop] : {std::pair("ours", Loop::Ours), std::pair("Qt's", Loop::Qts)}) {
            QTest::addRow("%s, read", name) << loop << QSocketNotifier::Read;
            QTest::addRow("%s, write", name) << loop << QSocketNotifier::Write;
            QTest::addRow("%s, exception", name) << loop << QSocketNotifier::Exception;
        }
    }
    void whatIsNoDescriptorIsGivenUpWithAWarning()
    {
        QFETCH(Loop, loop);
        QFETCH(QSocketNotifier::Type, type);
        inThread(loop, [type] {
            const int descriptor = ::dup(0);
            ::close(descriptor);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"%1 .*disabl"_s.arg(descriptor)));
            QSocketNotifier notifier(descriptor, type);
            turn();
            QVERIFY(!notifier.isEnabled());
            QVERIFY(!turn());
        });
    }

    void aDescriptorClosedUnderItsNotifierIsNoTrouble()
    {
        inThread(Loop::Ours, [] {
            WatchedPair watched;
            turn();
            watched.pair.tell();
            const int copy = ::dup(watched.pair.descriptor()); // keeps the file in the epoll set
            watched.pair.closeOwn();
            watched.notifier.reset();
            WatchedPair next;
            QVERIFY(!turn());
            QVERIFY(!turn());
            QCOMPARE(watched.told, 0);
            next.pair.tell();
            QVERIFY(waitingTurn());
            QCOMPARE(next.told, 1);
            ::close(copy);
        });
    }

    void theNewestOfTwoEqualNotifiersCounts_data() { bothLoops(); }
    void theNewestOfTwoEqualNotifiersCounts()
    {
        QFETCH(Loop, loop);
        inThread(loop, [] {
            WatchedPair watched;
            turn();
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"[Mm]ultiple|more than one"_s));
            QSocketNotifier newest(watched.pair.descriptor(), QSocketNotifier::Read);
            int told = 0;
            connect(&newest, &QSocketNotifier::activated, &newest, [&] { ++told; });
            watched.pair.tell();
            QVERIFY(waitingTurn());
            QCOMPARE(told, 1);
            QCOMPARE(watched.told, 0);
            newest.setEnabled(false);
        });
    }

    void thousandsOfSocketsAreEachTold_data() { bothLoops(); }
    void thousandsOfSocketsAreEachTold()
    {
        QFETCH(Loop, loop);
        const size_t count = std::min<size_t>(5'000, (manyDescriptors() - 100) / 2);
        inThread(loop, [count] {
            std::deque<WatchedPair> all(count);
            size_t told = 0;
            for (WatchedPair &one : all) {
                one.then = [&] {
                    ++told;
                    one.pair.listen();
                };
            }
            QVERIFY(!turn());
            for (WatchedPair &one : all)
                one.pair.tell();
            turnUntil([&] { return told >= count; });
            QVERIFY(!turn());
            for (const WatchedPair &one : all)
                QCOMPARE(one.told, 1);
        });
    }

private:
    static std::pair<int, int> tcpPair()
    {
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(listener, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(listener, 1);
        ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        ::connect(client, reinterpret_cast<sockaddr *>(&address), size);
        const int server = ::accept(listener, nullptr, nullptr);
        ::close(listener);
        return {server, client};
    }
};

QTEST_GUILESS_MAIN(tst_EpollDescriptors)
#include "tst_epolldescriptors.moc"
