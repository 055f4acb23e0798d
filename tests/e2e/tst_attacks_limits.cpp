// SPDX-License-Identifier: MIT
#include "tests/e2e/attacks/siege.h"
#include "tests/support/rawpeer.h"

#include <QTimer>

#include <sys/resource.h>

using namespace snug::test;
using namespace std::chrono_literals;

namespace {

constexpr int memoryMost = 200; // MiB

bool saysWhenToComeBack(const Socket &socket)
{
    return socket.head().toLower().contains("\r\nretry-after: ");
}

} // namespace

//! What one address, one connection and one computer have to give.
class tst_AttacksLimits : public QObject
{
    Q_OBJECT

private slots:
    void theTimeToJoinEndsWhateverIsSaidMeanwhile();
    void oneAddressGetsItsShareAndIsToldSo();
    void oneAddressThatOpensAndOpensIsSlowedDown();
    void anAddressHasOneRateHoweverManyMembers();
    void aServerWithoutDescriptorsTurnsAwayAndServesAgain();
};

void tst_AttacksLimits::theTimeToJoinEndsWhateverIsSaidMeanwhile()
{
    Siege siege;
    QVERIFY(siege.begin());
    std::vector<Socket> sockets;
    for (int i = 0; i < 100; ++i)
        sockets.push_back(siege.connect(i % 10));
    int seconds = 0;
    QTimer slowly;
    connect(&slowly, &QTimer::timeout, this, [&] {
        ++seconds;
        for (Socket &socket : sockets) {
            if (seconds == 6)
                socket.send(RawPeer::handshake("/r/" + siege.room()));
            else if (seconds > 6)
                socket.sendText(R"({"type":"typing","on":true})");
        }
    });
    slowly.start(1s);
    QTRY_COMPARE_WITH_TIMEOUT(countOpen(sockets), 0, 25'000);
    // The close frame may wait 5 s for its answer.
    QVERIFY2(seconds >= 9 && seconds <= 17, qPrintable(u"cut after %1 s"_s.arg(seconds)));
    QCOMPARE(siege.scars(memoryMost), QString());
}

void tst_AttacksLimits::oneAddressGetsItsShareAndIsToldSo()
{
    Siege siege;
    QVERIFY(siege.begin());
    std::vector<Socket> sockets;
    for (int i = 0; i < 64; ++i) {
        sockets.push_back(siege.connect(7));
        QVERIFY2(!siege.join(sockets.back(), u"One of many"_s).isEmpty(), sockets.back().head());
    }
    Socket oneMore = siege.connect(7);
    QCOMPARE(oneMore.upgrade(siege.room()), 429);
    QVERIFY2(saysWhenToComeBack(oneMore), oneMore.head());
    Socket neighbour = siege.connect(8);
    QVERIFY(!siege.join(neighbour, u"Neighbour"_s).isEmpty());

    sockets.pop_back();
    QVERIFY(QTest::qWaitFor([&] { return siege.connect(7).upgrade(siege.room()) == 101; }));
    sockets.clear();
    neighbour.close();
    QCOMPARE(siege.scars(memoryMost), QString());
}

void tst_AttacksLimits::oneAddressThatOpensAndOpensIsSlowedDown()
{
    Siege siege;
    QVERIFY(siege.begin());
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        Socket socket = siege.connect(7);
        const int status = socket.upgrade(siege.room());
        if (status != 429 && status != 503)
            continue;
        QVERIFY2(saysWhenToComeBack(socket), socket.head());
        ++refused;
    }
    QVERIFY(refused > 0);
    QVERIFY(siege.waitForPeople());
    VERIFY_UNHARMED(siege);
    QCOMPARE(siege.scars(memoryMost), QString());
}

void tst_AttacksLimits::anAddressHasOneRateHoweverManyMembers()
{
    constexpr int members = 60;
    constexpr int burst = 10; // what each may say at once
    Siege siege;
    QVERIFY(siege.begin());
    std::vector<Socket> sockets;
    for (int i = 0; i < members; ++i) {
        sockets.push_back(siege.connect(1));
        QVERIFY(!siege.join(sockets.back(), u"Sock puppet %1"_s.arg(i)).isEmpty());
    }
    for (int i = 0; i < members * burst; ++i) {
        const QByteArray id = "puppet-" + QByteArray::number(i);
        sockets[static_cast<size_t>(i % members)].sendText(R"({"type":"send","id":")" + id
                                                           + R"(","text":"I agree"})");
    }
    QVERIFY(siege.waitForPeople(10, 3));
    int refused = 0;
    for (Socket &socket : sockets) {
        while (const std::optional<QJsonObject> error = socket.take(u"error"_s, 0ms))
            refused += error->value("code"_L1) == "rate_limited"_L1;
    }
    QVERIFY(refused > 0);
    VERIFY_UNHARMED(siege);
    sockets.clear();
    QCOMPARE(siege.scars(memoryMost), QString());
}

void tst_AttacksLimits::aServerWithoutDescriptorsTurnsAwayAndServesAgain()
{
    Siege siege;
    QVERIFY(siege.begin());
    const rlimit few{.rlim_cur = 200, .rlim_max = 200};
    QCOMPARE(
        ::prlimit(static_cast<pid_t>(siege.server().process().processId()), RLIMIT_NOFILE, &few, nullptr), 0);

    std::vector<Socket> sockets;
    for (int i = 0; i < 300; ++i) {
        sockets.push_back(siege.connect(i % 10));
        if (siege.vitals().descriptors() < 190)
            siege.join(sockets.back(), u"One of many"_s);
    }
    for (int i = 0; i < 10; ++i) {
        Socket late = siege.connect(20 + i);
        QVERIFY2(late.upgrade(siege.room(), 3s) != 0 || late.isOver(),
                 "a newcomer to a full server was left waiting");
        sockets.push_back(std::move(late));
    }

    sockets.clear();
    QVERIFY(QTest::qWaitFor([&] { return siege.connect(50).upgrade(siege.room(), 1s) == 101; }, 10'000));
    QVERIFY(siege.waitForPeople(5, 1));
    QCOMPARE(siege.scars(memoryMost), QString());
}

QTEST_GUILESS_MAIN(tst_AttacksLimits)
#include "tst_attacks_limits.moc"
