// SPDX-License-Identifier: MIT
#include "tests/support/loopbackgate.h"
#include "tests/support/websocketpeer.h"

#include <QTest>

using namespace snug::test;
using namespace Qt::StringLiterals;

//! The closing handshake of RFC 6455 §7.
class tst_WebSocketClosing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoopbackGate> m_house;

    QStringList saidTo(const QByteArrayList &segments) { return conversation(m_house->port(), segments); }

private slots:
    void initTestCase() { m_house = std::make_unique<LoopbackGate>(); }
    void cleanup() { QTRY_COMPARE(m_house->connections(), 0); }

    void aCodeIsRepeatedWhereItMayTravel_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("answer");
        const auto rows = [](int from, int to, bool mayTravel) {
            for (const int code : {from, to})
                QTest::addRow("%d", code) << code << (mayTravel ? code : 1002);
        };
        rows(0, 999, false);
        rows(1000, 1001, true);
        rows(1002, 1003, true);
        rows(1004, 1006, false);
        QTest::addRow("1005") << 1005 << 1002;
        for (int code = 1007; code <= 1014; ++code) // 1012 to 1014 are IANA's
            QTest::addRow("%d", code) << code << code;
        rows(1015, 1016, false);
        rows(1100, 2000, false);
        rows(2999, 5000, false);
        rows(3000, 3999, true);
        rows(4000, 4999, true);
        rows(10'000, 65'535, false);
    }
    void aCodeIsRepeatedWhereItMayTravel()
    {
        QFETCH(const int, code);
        QFETCH(const int, answer);
        const QStringList said{u"close %1"_s.arg(answer)};
        QCOMPARE(saidTo({closing(code)}), said);
        QCOMPARE(saidTo({closing(code, "because")}), said);
        QCOMPARE(saidTo(byteByByte(closing(code, "because"))), said);
    }

    void aReasonHasItsBounds_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("answer");
        QTest::newRow("nothing") << RawFrame{.opcode = RawPeer::Close}.bytes() << 1000;
        QTest::newRow("half a code") << RawFrame{.opcode = RawPeer::Close, .payload = "\x03"}.bytes() << 1002;
        QTest::newRow("one byte") << closing(1000, "x") << 1000;
        QTest::newRow("text") << closing(1000, "κόσμε 👍") << 1000;
        QTest::newRow("123 bytes") << closing(1000, QByteArray(123, 'x')) << 1000;
        QTest::newRow("124 bytes") << closing(1000, QByteArray(124, 'x')) << 1002;
        QTest::newRow("64 KiB") << closing(1000, QByteArray(65536, 'x')) << 1002;
    }
    void aReasonHasItsBounds()
    {
        QFETCH(const QByteArray, frame);
        QFETCH(const int, answer);
        QCOMPARE(saidTo({frame}), QStringList{u"close %1"_s.arg(answer)});
        if (frame.size() < 2000)
            QCOMPARE(saidTo(byteByByte(frame)), QStringList{u"close %1"_s.arg(answer)});
    }

    void theServerEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("asked to") << closing();
        QTest::newRow("without a code") << RawFrame{.opcode = RawPeer::Close}.bytes();
        QTest::newRow("with a wrong code") << closing(1005);
        QTest::newRow("with a wrong reason") << closing(1000, "\xff");
        QTest::newRow("inside a message") << RawFrame{.payload = "x", .isFinal = false}.bytes() + closing();
        QTest::newRow("behind what was wrong") << RawFrame{.opcode = 3}.bytes() + closing();
        QTest::newRow("behind binary")
            << RawFrame{.opcode = RawPeer::Binary, .payload = "x"}.bytes() + closing();
        QTest::newRow("behind too much") << RawFrame{.payload = QByteArray(100'000, 'x')}.bytes() + closing();
        QTest::newRow("behind what is no text") << RawFrame{.payload = "\xff"}.bytes() + closing();
    }
    void theServerEndsTheConnection()
    {
        QFETCH(const QByteArray, stream);
        RawPeer peer(m_house->port());
        QCOMPARE(peer.upgrade(), 101);
        peer.send(stream);
        QVERIFY(peer.waitForClosed(2000)); // before time runs out
        const QStringList said = sentences(peer.received);
        QVERIFY2(said.size() == 1 && said.first().startsWith("close"_L1), qPrintable(said.join(u", ")));
    }

    void behindACloseNothingIsHeard_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("text") << asking("late");
        QTest::newRow("ping") << RawFrame{.opcode = RawPeer::Ping, .payload = "late"}.bytes();
        QTest::newRow("another close") << closing(1001);
        QTest::newRow("what is wrong") << RawFrame{.opcode = 3}.bytes();
        QTest::newRow("rubbish") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("a lot") << asking("late").repeated(100);
        QTest::newRow("half a frame") << asking("late").first(5);
    }
    void behindACloseNothingIsHeard()
    {
        QFETCH(const QByteArray, more);
        const QByteArray begun = RawFrame{.payload = "{", .isFinal = false}.bytes();
        const QStringList said{u"answer a"_s, u"close 1000"_s};
        QCOMPARE(saidTo({asking("a") + closing() + more}), said);
        QCOMPARE(saidTo({asking("a") + begun + closing() + more}), said);
    }

    void everythingBeforeACloseIsAnswered()
    {
        QByteArray stream;
        QStringList said;
        for (int i = 0; i < 100; ++i) {
            stream += asking(QByteArray::number(i));
            said += u"answer %1"_s.arg(i);
        }
        QCOMPARE(saidTo({stream + closing(4000, "bye")}), said << u"close 4000"_s);
    }

    void whoGoesWithoutACloseIsLetGo()
    {
        for (const qsizetype size : {0, 1, 5, 20}) {
            RawPeer peer(m_house->port());
            QCOMPARE(peer.upgrade(), 101);
            peer.send(asking("a").first(size));
            peer.socket.disconnectFromHost();
            QVERIFY(peer.waitForClosed());
            QVERIFY(sentences(peer.received).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketClosing)
#include "tst_websocketclosing.moc"
