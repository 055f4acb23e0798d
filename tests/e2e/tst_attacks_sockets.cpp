// SPDX-License-Identifier: MIT
#include "tests/e2e/attacks/siege.h"
#include "tests/support/rawpeer.h"

#include <QTimer>

using namespace snug::test;
using namespace std::chrono_literals;

namespace {

constexpr int memoryMost = 200; // MiB

} // namespace

//! Many connections that lead nowhere.
class tst_AttacksSockets : public QObject
{
    Q_OBJECT

private slots:
    void aThousandHalfOpenSocketsKeepNobodyOut();
    void slowHandshakesAreCutAndKeepNobodyOut();
    void tenThousandConnectionsLeaveNothingBehind();
};

void tst_AttacksSockets::aThousandHalfOpenSocketsKeepNobodyOut()
{
    Siege siege;
    QVERIFY(siege.begin());
    std::vector<Socket> sockets;
    for (int i = 0; i < 1000; ++i)
        sockets.push_back(siege.connect(i % 20));
    QVERIFY(siege.waitForPeople());
    VERIFY_UNHARMED(siege);
    QTRY_COMPARE_WITH_TIMEOUT(countOpen(sockets), 0, 20'000);
    QCOMPARE(siege.scars(memoryMost), QString());
}

void tst_AttacksSockets::slowHandshakesAreCutAndKeepNobodyOut()
{
    Siege siege;
    QVERIFY(siege.begin());
    std::vector<Socket> sockets;
    for (int i = 0; i < 300; ++i)
        sockets.push_back(siege.connect(i % 10));
    const QByteArray handshake = RawPeer::handshake("/r/" + siege.room());
    qsizetype sent = 0;
    qsizetype sentWhenCut = 0;
    QTimer slowly;
    connect(&slowly, &QTimer::timeout, this, [&] {
        for (Socket &socket : sockets)
            socket.send(handshake.sliced(sent, 1));
        ++sent;
        if (sentWhenCut == 0 && countOpen(sockets) == 0)
            sentWhenCut = sent;
    });
    slowly.start(1s);
    QVERIFY(siege.waitForPeople(30, 8));
    VERIFY_UNHARMED(siege);
    QTRY_VERIFY_WITH_TIMEOUT(sentWhenCut > 0, 20'000);
    QVERIFY2(sentWhenCut >= 9 && sentWhenCut <= 15, qPrintable(u"cut after %1 s"_s.arg(sentWhenCut)));
    QCOMPARE(siege.scars(memoryMost), QString());
}

void tst_AttacksSockets::tenThousandConnectionsLeaveNothingBehind()
{
    Siege siege;
    QVERIFY(siege.begin());
    siege.bystander().watch();
    int halfway = 0;
    for (int i = 0; i < 10'000; ++i) {
        Socket socket = siege.connect(i % 5000);
        QVERIFY(socket.isOpen());
        if (i % 4 == 1)
            socket.send("GET / HTTP/1.1\r\n");
        else if (i % 4 == 2)
            socket.upgrade(siege.room());
        if (i % 3 == 0)
            socket.reset();
        if (i == 5000)
            halfway = siege.vitals().memory();
    }
    VERIFY_UNHARMED(siege);
    const int after = siege.vitals().memory();
    QVERIFY2(after < halfway + 32, qPrintable(u"%1 MiB, then %2"_s.arg(halfway).arg(after)));
    QCOMPARE(siege.scars(memoryMost), QString());
}

QTEST_GUILESS_MAIN(tst_AttacksSockets)
#include "tst_attacks_sockets.moc"
