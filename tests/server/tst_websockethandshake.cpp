// SPDX-License-Identifier: MIT
#include "tests/support/loopbackgate.h"
#include "tests/support/websocketpeer.h"

#include <QTest>

using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray keyLine = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

QByteArray with(const QByteArray &field, const QByteArray &other)
{
    QByteArray request = RawPeer::handshake();
    Q_ASSERT(request.contains(field));
    return request.replace(field, other);
}

QByteArray with(const QByteArray &more)
{
    return RawPeer::handshake("/r/lobby", more);
}

//! The values of a field of an answer, one a line.
QByteArrayList values(const QByteArray &head, const QByteArray &name)
{
    QByteArrayList found;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == name)
            found += line.sliced(colon + 1).trimmed();
    }
    return found;
}

} // namespace

//! The opening handshake of RFC 6455 §4.2.
class tst_WebSocketHandshake : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoopbackGate> m_house;

private slots:
    void initTestCase() { m_house = std::make_unique<LoopbackGate>(); }
    void cleanup() { QTRY_COMPARE(m_house->connections(), 0); }

    void theAnswerIsTheOneOfTheStandard()
    {
        RawPeer peer(m_house->port());
        QCOMPARE(peer.upgrade(), 101);
        QVERIFY(peer.head.startsWith("HTTP/1.1 101 "));
        QCOMPARE(values(peer.head, "sec-websocket-accept"), QByteArrayList{"s3pPLMBiTxaQ9kYGzzhZRbK+xOo="});
        QCOMPARE(values(peer.head, "upgrade"), QByteArrayList{"websocket"});
        QCOMPARE(values(peer.head, "connection"), QByteArrayList{"Upgrade"});
        QVERIFY(values(peer.head, "content-length").isEmpty());
        QVERIFY(values(peer.head, "transfer-encoding").isEmpty());
        QVERIFY(peer.received.isEmpty());
    }

    void everyKeyHasItsAnswer_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("accept");
        QTest::newRow("the standard's")
            << QByteArray("dGhlIHNhbXBsZSBub25jZQ==") << QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        QTest::newRow("zeros") << QByteArray("AAAAAAAAAAAAAAAAAAAAAA==")
                               << QByteArray("ICX+Yqv66kxgM0FcWaLWlFLwTAI=");
        QTest::newRow("of the second example")
            << QByteArray("x3JJHMbDL1EzLkh9GBhXDw==") << QByteArray("HSmrc0sMlYUkAGmm5OPpG2HaGWk=");
    }
    void everyKeyHasItsAnswer()
    {
        QFETCH(const QByteArray, key);
        RawPeer peer(m_house->port());
        QCOMPARE(peer.upgrade(with("dGhlIHNhbXBsZSBub25jZQ==", key)), 101);
        const QByteArrayList accepts = values(peer.head, "sec-websocket-accept");
        QCOMPARE(accepts.size(), 1);
        QTEST(accepts.first(), "accept");
    }

    void fieldsMayBeWrittenInManyWays_data()
    {
        QTest::addColumn<QByteArray>("request");
        const auto row = [](const char *name, const QByteArray &request) { QTest::newRow(name) << request; };
        row("lower case", RawPeer::handshake().replace("Upgrade: websocket\r\nConnection: Upgrade",
                                                       "upgrade: websocket\r\nconnection: upgrade"));
        row("upper case",
            with("Upgrade: websocket\r\nConnection: Upgrade", "UPGRADE: WEBSOCKET\r\nCONNECTION: UPGRADE"));
        row("other order", with(keyLine, {}).replace("Host:", keyLine + "Host:"));
        row("Connection as browsers write it",
            with("Connection: Upgrade", "Connection: keep-alive, Upgrade"));
        row("Connection without spaces", with("Connection: Upgrade", "Connection: Upgrade,keep-alive"));
        row("Connection twice", with("Connection: Upgrade", "Connection: keep-alive\r\nConnection: Upgrade"));
        row("no spaces", RawPeer::handshake().replace(": ", ":"));
        row("many spaces", with("Version: 13", "Version:  \t 13 \t "));
        row("empty fields", with("X-Empty:\r\nX-Empty: \r\n"));
        row("fields nobody knows", with("X-Odd!#$%&'*+-.^_`|~: \x80\xff\r\n"));
        row("cookies", with("Cookie: a=b; c=d\r\nUser-Agent: Mozilla/5.0 (X11)\r\nAccept-Language: de\r\n"));
        row("no body said twice over", with("Content-Length: 0\r\n"));
        row("query", RawPeer::handshake("/r/lobby?a=b&c=%20"));
    }
    void fieldsMayBeWrittenInManyWays()
    {
        QFETCH(const QByteArray, request);
        RawPeer peer(m_house->port());
        QCOMPARE(peer.upgrade(request), 101);
        peer.send(asking("a") + closing());
        QVERIFY(peer.waitForClosed());
        QCOMPARE(sentences(peer.received), (QStringList{u"answer a"_s, u"close 1000"_s}));
    }

    void whatIsNoHandshakeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";
        row("no key", with(keyLine, {}), 400);
        row("empty key", with(key, {}), 400);
        row("two keys", with(keyLine, keyLine + keyLine), 400);
        row("two keys in one", with(key, key + ", " + key), 400);
        row("key of 15 bytes", with(key, "AAAAAAAAAAAAAAAAAAAA"), 400);
        row("key of 17 bytes", with(key, "AAAAAAAAAAAAAAAAAAAAAAA="), 400);
        row("key of 18 bytes", with(key, "AAAAAAAAAAAAAAAAAAAAAAAA"), 400);
        row("key that is no base64", with(key, "!GhlIHNhbXBsZSBub25jZQ=="), 400);
        row("key with a space inside", with(key, "dGhlIHNh bXBsZSBub25jZQ=="), 400);
        row("no Connection", with("Connection: Upgrade\r\n", {}), 400);
        row("Connection without upgrade", with("Connection: Upgrade", "Connection: keep-alive"), 400);
        row("Connection that only begins so", with("Connection: Upgrade", "Connection: Upgrades"), 400);
        row("no version", with("Sec-WebSocket-Version: 13\r\n", {}), 426);
        row("empty version", with("Version: 13", "Version:"), 426);
        for (const char *version : {"0", "7", "8", "12", "14", "130", "013", "-13", "13.0", "13x", "13, 8"})
            QTest::addRow("version %s", version)
                << with("Version: 13", "Version: " + QByteArray(version)) << 426;
        row("POST", with("GET", "POST"), 405);
        row("get", with("GET", "get"), 400);
        row("HTTP/1.0", with("HTTP/1.1", "HTTP/1.0"), 400);
        row("HTTP/2.0", with("HTTP/1.1", "HTTP/2.0"), 505);
        row("no Host", with("Host: 127.0.0.1:8787\r\n", {}), 400);
        row("two Hosts", with("Host: 127.0.0.1:8787\r\n", "Host: a\r\nHost: b\r\n"), 400);
        row("chunked body", with("Transfer-Encoding: chunked\r\n"), 400);
        row("a space before the colon", with("Upgrade: websocket", "Upgrade : websocket"), 400);
        row("a field without a colon", with("nonsense\r\n"), 400);
        row("another protocol alone", with("Upgrade: websocket", "Upgrade: h2c"), 200);
        row("no Upgrade", with("Upgrade: websocket\r\n", {}), 200);
    }
    void whatIsNoHandshakeIsRefused()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        RawPeer peer(m_house->port());
        QCOMPARE(peer.upgrade(request), status);
        QVERIFY(values(peer.head, "sec-websocket-accept").isEmpty());
        QCOMPARE(values(peer.head, "sec-websocket-version"),
                 status == 426 ? QByteArrayList{"13"} : QByteArrayList());
        QVERIFY(peer.waitForClosed());
    }

    void aSubprotocolIsChosenAmongThoseOffered_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArrayList>("chosen");
        const QByteArray name = "Sec-WebSocket-Protocol: ";
        const QByteArrayList ours{"snug.v1"};
        const auto row = [](const char *title, const QByteArray &fields, const QByteArrayList &chosen) {
            QTest::newRow(title) << fields << chosen;
        };
        row("none", {}, {});
        row("ours", name + "snug.v1\r\n", ours);
        row("ours first", name + "snug.v1, chat\r\n", ours);
        row("ours last", name + "chat,superchat , snug.v1\r\n", ours);
        row("ours in a field of its own", name + "chat\r\n" + name + "snug.v1\r\n", ours);
        row("ours twice", name + "snug.v1, snug.v1\r\n", ours);
        row("empty", name + "\r\n", {});
        row("others", name + "chat, superchat\r\n", {});
        row("a later version", name + "snug.v2\r\n", {});
        row("case counts", name + "SNUG.V1\r\n", {});
        row("a longer name", name + "snug.v11, xsnug.v1\r\n", {});
    }
    void aSubprotocolIsChosenAmongThoseOffered()
    {
        QFETCH(const QByteArray, fields);
        RawPeer peer(m_house->port());
        QCOMPARE(peer.upgrade(with(fields)), 101);
        QTEST(values(peer.head, "sec-websocket-protocol"), "chosen");
        peer.socket.disconnectFromHost();
    }

    void noExtensionIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("offered");
        QTest::newRow("as browsers do") << QByteArray("permessage-deflate; client_max_window_bits");
        QTest::newRow("two") << QByteArray("permessage-deflate, x-webkit-deflate-frame");
        QTest::newRow("odd") << QByteArray("foo; bar=\"b, az\"");
        QTest::newRow("empty") << QByteArray();
    }
    void noExtensionIsAccepted()
    {
        QFETCH(const QByteArray, offered);
        RawPeer peer(m_house->port());
        QCOMPARE(peer.upgrade(with("Sec-WebSocket-Extensions: " + offered + "\r\n")), 101);
        QVERIFY(values(peer.head, "sec-websocket-extensions").isEmpty());
        peer.send(asking("a") + RawFrame{.payload = question("b"), .reserved = 4}.bytes());
        QTRY_COMPARE(sentences(peer.received), (QStringList{u"answer a"_s, u"close 1002"_s}));
        peer.socket.disconnectFromHost();
    }

    void framesMayComeTogetherWithTheHandshake_data()
    {
        QTest::addColumn<QByteArrayList>("segments");
        const QByteArray all = RawPeer::handshake() + asking("a") + asking("b") + closing();
        const qsizetype head = RawPeer::handshake().size();
        QTest::newRow("in one segment") << QByteArrayList{all};
        QTest::newRow("byte by byte") << byteByByte(all);
        for (const qsizetype cut : {head - 1, head, head + 1, head + 4, head + 20})
            QTest::addRow("cut %lld", static_cast<long long>(cut - head))
                << QByteArrayList{all.first(cut), all.sliced(cut)};
    }
    void framesMayComeTogetherWithTheHandshake()
    {
        QFETCH(const QByteArrayList, segments);
        RawPeer peer(m_house->port());
        peer.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const QByteArray &segment : segments) {
            peer.send(segment);
            QCoreApplication::processEvents();
        }
        QCOMPARE(peer.takeHead(), 101);
        QVERIFY(peer.waitForClosed());
        QCOMPARE(sentences(peer.received), (QStringList{u"answer a"_s, u"answer b"_s, u"close 1000"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketHandshake)
#include "tst_websockethandshake.moc"
