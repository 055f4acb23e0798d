// SPDX-License-Identifier: MIT
#include "server/net/connection.h"
#include "server/net/wireframe.h"
#include "tests/support/loopbackgate.h"
#include "tests/support/rawpeer.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QWebSocket>

using namespace snug;
using namespace snug::server;
using namespace snug::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray typing = R"({"type":"typing","on":true,"re":"t"})"; // answered with not_joined before a join

QJsonObject objectOf(const std::optional<RawPeer::Frame> &frame)
{
    return frame ? QJsonDocument::fromJson(frame->payload).object() : QJsonObject();
}

} // namespace

class tst_ServerConnection : public QObject
{
    Q_OBJECT

private:
    static bool join(RawPeer &peer, const QByteArray &name = "Ada")
    {
        peer.sendText("{\"type\":\"join\",\"v\":1,\"name\":\"" + name + "\"}");
        return objectOf(peer.takeFrame())["type"_L1] == "joined"_L1;
    }

    static QString codeOf(const std::optional<RawPeer::Frame> &frame)
    {
        return objectOf(frame)["code"_L1].toString();
    }

private slots:
    void aFrameIsAnswered()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.sendText(typing);
        const QJsonObject answer = objectOf(peer.takeFrame());
        QCOMPARE(answer["type"_L1], u"error"_s);
        QCOMPARE(answer["code"_L1], u"not_joined"_s);
        QCOMPARE(answer["re"_L1], u"t"_s);
    }

    void aFrameMayComeByteByByteAndInFragments()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        for (const char c : RawPeer::frame(RawPeer::Text, typing.first(10), false)
                                + RawPeer::frame(RawPeer::Continuation, typing.sliced(10), true)) {
            peer.send(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
        // Many at once, the last one cut in the middle.
        const QByteArray one = RawPeer::frame(RawPeer::Text, typing);
        const QByteArray stream = one.repeated(20);
        peer.send(stream.chopped(17));
        for (int i = 0; i < 19; ++i)
            QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
        peer.send(stream.last(17) + one);
        QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
        QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
    }

    void whatComesBehindAJoinIsDoneInOrderOnceIn()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        QByteArray bytes =
            RawPeer::handshake() + RawPeer::frame(RawPeer::Text, R"({"type":"join","v":1,"name":"Ada"})");
        for (int i = 0; i < 300; ++i) // more than may be under way at once
            bytes += RawPeer::frame(RawPeer::Text, "{\"type\":\"send\",\"id\":\"message-"
                                                       + QByteArray::number(i) + "\",\"text\":\"x\"}");
        peer.send(bytes);
        QCOMPARE(peer.takeHead(), 101);
        QCOMPARE(objectOf(peer.takeFrame())["type"_L1], u"joined"_s);
        int next = 0;
        while (next < 300) {
            const QJsonObject frame = objectOf(peer.takeFrame());
            if (frame["type"_L1] == "presence"_L1)
                continue;
            QCOMPARE(frame["type"_L1], u"messages"_s);
            for (const QJsonValue message : frame["messages"_L1].toArray())
                QCOMPARE(message["id"_L1], u"message-%1"_s.arg(next++));
        }
    }

    void aPingInsideAMessageIsAnswered()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.send(RawPeer::frame(RawPeer::Text, typing.first(10), false)
                  + RawPeer::frame(RawPeer::Ping, "are you?")
                  + RawPeer::frame(RawPeer::Continuation, typing.sliced(10), true));
        const auto pong = peer.takeFrame();
        QVERIFY(pong.has_value());
        QCOMPARE(pong->opcode, RawPeer::Pong);
        QCOMPARE(pong->payload, "are you?");
        QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
    }

    void whatMayNotBeClosesWithItsCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, int code) {
            QTest::newRow(name) << bytes << code;
        };
        const auto text = [](const QByteArray &json) { return RawPeer::frame(RawPeer::Text, json); };
        row("no mask", RawPeer::frame(RawPeer::Text, typing, true, false), 1002);
        row("ping without mask", RawPeer::frame(RawPeer::Ping, {}, true, false), 1002);
        row("no mask behind a good one", text(typing) + RawPeer::frame(RawPeer::Text, typing, true, false),
            1002);
        row("reserved bit", QByteArray::fromHex("c18000000000"), 1002);
        row("reserved opcode", QByteArray::fromHex("838000000000"), 1002);
        row("continuation of nothing", RawPeer::frame(RawPeer::Continuation, "x"), 1002);
        row("text inside text", RawPeer::frame(RawPeer::Text, "{", false) + text("{}"), 1002);
        row("fragmented ping", RawPeer::frame(RawPeer::Ping, "x", false), 1002);
        row("binary", RawPeer::frame(RawPeer::Binary, "x"), 1003);
        row("empty binary", RawPeer::frame(RawPeer::Binary, {}), 1003);
        row("bad UTF-8", text("\xff\xfe"), 1007);
        row("UTF-8 cut off", text("\xe2\x82"), 1007);
        row("overlong UTF-8", text("\xc0\x80"), 1007);
        row("a surrogate in UTF-8", text("\xed\xa0\x80"), 1007);
        row("too large", text(QByteArray(limits::frame + 1, ' ')), 1009);
        row("far too large", text(QByteArray(5'000'000, ' ')), 1009);
        row("too large in fragments",
            RawPeer::frame(RawPeer::Text, QByteArray(40'000, ' '), false)
                + RawPeer::frame(RawPeer::Continuation, QByteArray(40'000, ' '), true),
            1009);
        row("empty", text({}), 4400);
        row("no JSON", text("hello"), 4400);
        row("no object", text("[1,2]"), 4400);
        row("cut off", text("{\"type\":\"join\",\"name\":\"A"), 4400);
        row("no type", text(R"({"name":"Ada"})"), 4400);
        row("type that is no string", text(R"({"type":7})"), 4400);
        row("nested deep", text(QByteArray(limits::frame, '[')), 4400);
    }

    void whatMayNotBeClosesWithItsCode()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        LoopbackGate house;
        RawPeer neighbour(house.port());
        QCOMPARE(neighbour.upgrade(), 101);
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.send(bytes);
        QCOMPARE(peer.takeCloseCode(), code);
        peer.send(RawPeer::frame(RawPeer::Close, {}));
        QVERIFY(peer.waitForClosed(2000)); // by the handshake, before time runs out
        QTRY_COMPARE(house.connections(), 1);
        neighbour.sendText(typing);
        QCOMPARE(codeOf(neighbour.takeFrame()), u"not_joined"_s);
    }

    void whatIsNotUnderstoodIsRefusedAndNothingElseHappens_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown type") << QByteArray(R"({"type":"dance","re":"r"})") << u"unknown_type"_s;
        QTest::newRow("NUL in a type")
            << QByteArray(R"({"type":"join\u0000","re":"r"})") << u"unknown_type"_s;
        QTest::newRow("raw NUL in a type")
            << QByteArrayLiteral("{\"type\":\"join\0\",\"re\":\"r\"}") << u"unknown_type"_s;
        QTest::newRow("before joining")
            << QByteArray(R"({"type":"send","id":"abcd","text":"x","re":"r"})") << u"not_joined"_s;
    }

    void whatIsNotUnderstoodIsRefusedAndNothingElseHappens()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);
        LoopbackGate house;
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        for (int i = 0; i < 2; ++i) {
            peer.sendText(text);
            const QJsonObject answer = objectOf(peer.takeFrame());
            QCOMPARE(answer["type"_L1], u"error"_s);
            QCOMPARE(answer["code"_L1], code);
            QCOMPARE(answer["re"_L1], u"r"_s);
        }
    }

    void malformedFramesAreExplainedBeforeTheClose()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.sendText("hello");
        const QJsonObject error = objectOf(peer.takeFrame());
        QCOMPARE(error["type"_L1], u"error"_s);
        QVERIFY(!error["text"_L1].toString().isEmpty());
        QCOMPARE(peer.takeCloseCode(), 4400);
    }

    void qtsOwnClientLearnsTheCodeEvenOfWhatItCannotStopSending()
    {
        LoopbackGate house;
        QWebSocket socket;
        socket.open(QUrl(u"ws://127.0.0.1:%1/r/lobby"_s.arg(house.port())));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.setOutgoingFrameSize(10'000'000);
        socket.sendTextMessage(QString(5'000'000, u'x'));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
        QTRY_COMPARE(house.connections(), 0);
    }

    void theLargestMessageIsTaken()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        const QByteArray padding(limits::frame - typing.size(), ' ');
        for (int i = 0; i < 3; ++i) {
            peer.sendText(typing + padding);
            QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
        }
    }

    void aCloseIsAnsweredByAClose_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("code");
        QTest::newRow("without code") << QByteArray() << 1000;
        QTest::newRow("normal") << QByteArray::fromHex("03e8") << 1000;
        QTest::newRow("going away") << QByteArray::fromHex("03e9") << 1001;
        QTest::newRow("with reason") << QByteArray::fromHex("03e8") + "bye" << 1000;
        QTest::newRow("half a code") << QByteArray::fromHex("03") << 1002;
        QTest::newRow("code that may not travel") << QByteArray::fromHex("03ee") << 1002;
    }

    void aCloseIsAnsweredByAClose()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const int, code);
        LoopbackGate house;
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.send(RawPeer::frame(RawPeer::Text, typing) + RawPeer::frame(RawPeer::Close, payload));
        QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
        QCOMPARE(peer.takeCloseCode(), code);
        QVERIFY(peer.waitForClosed());
        QTRY_COMPARE(house.connections(), 0);
    }

    void whoNeverAnswersACloseIsLetGo()
    {
        LoopbackGate house({.timings = {.closing = 100ms, .sweep = 20ms}});
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(peer.takeCloseCode(), 1002);
        QVERIFY(peer.waitForClosed());
        QTRY_COMPARE(house.connections(), 0);
    }

    void afterTheCloseNothingIsHeard()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.send(RawPeer::frame(RawPeer::Binary, {}) + RawPeer::frame(RawPeer::Text, typing));
        QCOMPARE(peer.takeCloseCode(), 1003);
        peer.sendText(typing);
        peer.send(RawPeer::frame(RawPeer::Close, {}));
        QVERIFY(peer.waitForClosed());
        QVERIFY(peer.received.isEmpty());
    }

    void whoDoesNotJoinIsSentAway()
    {
        LoopbackGate house({.timings = {.join = 1s, .sweep = 20ms}});
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.sendText(typing);
        QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
        peer.sendText(R"({"type":"join","v":1,"name":""})");
        QCOMPARE(codeOf(peer.takeFrame()), u"bad_name"_s);
        QCOMPARE(codeOf(peer.takeFrame()), u"join_timeout"_s);
        QCOMPARE(peer.takeCloseCode(), 4408);
        QVERIFY(house.metrics.text().contains("snug_refusals_total{code=\"join_timeout\"} 1"));
    }

    void whoHasJoinedMayStay()
    {
        LoopbackGate house({.timings = {.join = 1s, .sweep = 20ms}});
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        QVERIFY(join(peer));
        RawPeer idle(house.port());
        QCOMPARE(idle.upgrade(), 101);
        QCOMPARE(idle.takeCloseCode(), 4408); // so the time of the first is over, too
        QVERIFY(!peer.isClosed());
    }

    void theSilentArePingedAndThenDropped()
    {
        LoopbackGate house({.timings = {.join = 10s, .ping = 100ms, .silent = 1500ms, .sweep = 20ms}});
        RawPeer lively(house.port());
        QCOMPARE(lively.upgrade(), 101);
        RawPeer silent(house.port());
        QCOMPARE(silent.upgrade(), 101);
        for (int i = 0; i < 6; ++i) {
            const auto ping = lively.takeFrame();
            QVERIFY(ping.has_value());
            QCOMPARE(ping->opcode, RawPeer::Ping);
            lively.send(RawPeer::frame(RawPeer::Pong, ping->payload));
        }
        QVERIFY(silent.waitForClosed());
        QVERIFY(silent.received.startsWith(wire::pingFrame()));
        QVERIFY(!lively.isClosed());
        QTRY_COMPARE(house.connections(), 1);
    }

    void anyByteIsALifeSign()
    {
        LoopbackGate house({.timings = {.join = 10s, .ping = 10s, .silent = 1s, .sweep = 20ms}});
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        RawPeer idle(house.port());
        QCOMPARE(idle.upgrade(), 101);
        const QByteArray bytes = RawPeer::frame(RawPeer::Text, QByteArray(10'000, ' '));
        qsizetype sent = 0;
        while (!QTest::qWaitFor([&] { return idle.isClosed(); }, 20) && sent < bytes.size() - 1)
            peer.send(bytes.sliced(sent++, 1));
        QVERIFY(idle.isClosed()); // so the time of the first is over, too
        QVERIFY(!peer.isClosed());
        QVERIFY(peer.waitForClosed());
    }

    void whoDoesNotReadIsCutOffWithTheirBacklogBounded()
    {
        LoopbackGate house({.timings = {.closing = 200ms, .sweep = 20ms}});
        RawPeer writer(house.port());
        QCOMPARE(writer.upgrade(), 101);
        QVERIFY(join(writer));
        RawPeer slow(house.port());
        QCOMPARE(slow.upgrade(), 101);
        QVERIFY(join(slow, "Bo"));
        slow.isReading = false;
        slow.socket.setReadBufferSize(1);

        for (int i = 0; i < 20; ++i)
            writer.sendText("{\"type\":\"send\",\"id\":\"message-" + QByteArray::number(i) + "\",\"text\":\""
                            + QByteArray(16'000, 'x') + "\"}");
        QTRY_VERIFY(writer.received.contains("message-19"));
        for (int i = 0; i < 100; ++i) // 32 MB in all
            slow.sendText(R"({"type":"history","before":1000,"limit":20})");
        QTRY_COMPARE(house.connections(), 1);
        QVERIFY(!writer.isClosed());
    }

    void whoReadsAgainInTimeLearnsThatTheyWereTooSlow()
    {
        LoopbackGate house({.timings = {.closing = 60s}});
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.isReading = false;
        peer.socket.setReadBufferSize(1);
        // Pongs are a backlog, too.
        const QByteArray pings = RawPeer::frame(RawPeer::Ping, QByteArray(125, 'x')).repeated(500);
        for (qint64 sent = 0; sent < 30'000'000; sent += pings.size())
            peer.send(pings);
        QTRY_COMPARE(house.metrics.slowReaders.Value(), 1);
        peer.isReading = true;
        peer.socket.setReadBufferSize(0);
        peer.received += peer.socket.readAll();
        QCOMPARE(peer.takeCloseCode(), 4413);
    }

    void whoStaysBehindForLongIsCutOffEvenWithALittleBacklog()
    {
        LoopbackGate house({.timings = {.closing = 60s, .behind = 50ms, .sweep = 20ms}});
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.isReading = false;
        peer.socket.setReadBufferSize(1);
        const QByteArray pings = RawPeer::frame(RawPeer::Ping, QByteArray(125, 'x')).repeated(500);
        for (int i = 0; i < 40; ++i) // 2.5 MB: more than the kernel takes, less than is too much at once
            peer.send(pings);
        QTRY_COMPARE(house.metrics.slowReaders.Value(), 1);
        peer.isReading = true;
        peer.socket.setReadBufferSize(0);
        peer.received += peer.socket.readAll();
        QCOMPARE(peer.takeCloseCode(), 4413);
    }

    void tooManyFramesAreRefusedAndThenTooMuch()
    {
        LoopbackGate house({.rate = {.burst = 10, .perSecond = 2}});
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        const QByteArray one = RawPeer::frame(RawPeer::Text, typing);
        peer.send(one.repeated(400));
        for (int i = 0; i < 200; ++i)
            QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
        QJsonObject answer;
        for (int i = 0; i < 200; ++i)
            answer = objectOf(peer.takeFrame());
        QCOMPARE(answer["code"_L1], u"rate_limited"_s);
        QCOMPARE(answer["re"_L1], u"t"_s);
        QCOMPARE(answer["retryAfter"_L1], 1);
        peer.send(one.repeated(3000));
        QCOMPARE(peer.takeCloseCode(), 4429);
    }

    void pingsCountAsFrames()
    {
        LoopbackGate house({.rate = {.burst = 10, .perSecond = 2}});
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.send(RawPeer::frame(RawPeer::Ping, {}).repeated(5000));
        QCOMPARE(peer.takeCloseCode(), 4429);
    }

    void withoutARateEverythingIsTaken()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(), 101);
        peer.send(RawPeer::frame(RawPeer::Text, typing).repeated(2000));
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(codeOf(peer.takeFrame()), u"not_joined"_s);
    }

    void everyoneInTheRoomGetsTheSameBytes()
    {
        LoopbackGate house;
        RawPeer ada(house.port());
        QCOMPARE(ada.upgrade(), 101);
        QVERIFY(join(ada));
        RawPeer bo(house.port());
        QCOMPARE(bo.upgrade(), 101);
        QVERIFY(join(bo, "Bo"));
        bo.sendText(R"({"type":"send","id":"first","text":"hello"})");
        const auto messagesIn = [](RawPeer &peer) {
            auto frame = peer.takeFrame();
            while (frame && objectOf(frame)["type"_L1] != "messages"_L1)
                frame = peer.takeFrame();
            return frame ? frame->payload : QByteArray();
        };
        const QByteArray seen = messagesIn(ada);
        QVERIFY(seen.contains("hello"));
        QCOMPARE(messagesIn(bo), seen);
    }

    void whoGoesWithoutAWordHasLeft()
    {
        LoopbackGate house;
        RawPeer ada(house.port());
        QCOMPARE(ada.upgrade(), 101);
        QVERIFY(join(ada));
        {
            RawPeer bo(house.port());
            QCOMPARE(bo.upgrade(), 101);
            QVERIFY(join(bo, "Bo"));
            QTRY_COMPARE(house.members(), 2);
            bo.socket.abort();
        }
        QTRY_COMPARE(house.members(), 1);
        QTRY_COMPARE(house.connections(), 1);
        ada.socket.abort();
        QTRY_COMPARE(house.connections(), 0);
        QTRY_COMPARE(house.rooms(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ServerConnection)
#include "tst_serverconnection.moc"
