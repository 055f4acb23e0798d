// SPDX-License-Identifier: MIT
#include "server/net/gate.h"
#include "tests/support/loopbackgate.h"
#include "tests/support/rawpeer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>

#include <sys/resource.h>

#include <unistd.h>

using namespace snug;
using namespace snug::server;
using namespace snug::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Gate : public QObject
{
    Q_OBJECT

private slots:
    void aHandshakeIsAnsweredAsItDeserves_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const auto with = [](const QByteArray &field, const QByteArray &other) {
            QByteArray request = RawPeer::handshake();
            Q_ASSERT(request.contains(field));
            return request.replace(field, other);
        };
        const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        const QByteArray version = "Sec-WebSocket-Version: 13\r\n";

        row("plain", RawPeer::handshake(), 101);
        row("with query", RawPeer::handshake("/r/lobby?_pk=1"), 101);
        row("with subprotocol", RawPeer::handshake("/r/lobby", "Sec-WebSocket-Protocol: chat, snug.v1\r\n"),
            101);
        row("with extensions",
            RawPeer::handshake("/r/lobby", "Sec-WebSocket-Extensions: permessage-deflate\r\n"), 101);
        row("lower case",
            with("Host: 127.0.0.1:8787\r\nUpgrade: websocket\r\nConnection: Upgrade",
                 "host: 127.0.0.1:8787\r\nupgrade: WebSocket\r\nconnection: keep-alive, upgrade"),
            101);
        row("without spaces", with("Upgrade: websocket", "Upgrade:websocket"), 101);
        row("own origin", RawPeer::handshake("/r/lobby", "Origin: http://127.0.0.1:8787\r\n"), 101);
        row("listed origin", RawPeer::handshake("/r/lobby", "Origin: https://friend.example\r\n"), 101);

        row("strange origin", RawPeer::handshake("/r/lobby", "Origin: http://evil.net\r\n"), 403);
        row("null origin", RawPeer::handshake("/r/lobby", "Origin: null\r\n"), 403);
        row("empty origin", RawPeer::handshake("/r/lobby", "Origin:\r\n"), 403);
        row("two origins",
            RawPeer::handshake("/r/lobby", "Origin: http://127.0.0.1:8787\r\nOrigin: http://evil.net\r\n"),
            403);
        row("two listed origins",
            RawPeer::handshake("/r/lobby",
                               "Origin: https://friend.example\r\nOrigin: https://friend.example\r\n"),
            403);
        row("landing page", RawPeer::handshake("/"), 404);
        row("health", RawPeer::handshake("/healthz"), 404);
        row("elsewhere", RawPeer::handshake("/ws"), 404);
        row("bad room", RawPeer::handshake("/r/a.b"), 404);
        row("no room", RawPeer::handshake("/r/"), 404);
        row("room of 65 characters", RawPeer::handshake("/r/" + QByteArray(65, 'a')), 404);
        row("post", with("GET", "POST"), 405);
        row("head", with("GET", "HEAD"), 405);
        row("version 8", with("Version: 13", "Version: 8"), 426);
        row("version 0", with("Version: 13", "Version: 0"), 426);
        row("no version", with(version, {}), 426);
        row("two versions", with(version, version + "Sec-WebSocket-Version: 8\r\n"), 426);
        row("version that is no number", with("Version: 13", "Version: x"), 426);
        row("no key", with(key, {}), 400);
        row("two keys", with(key, key + key), 400);
        row("short key", with("dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ="), 400);
        row("key that is none", with("dGhlIHNhbXBsZSBub25jZQ==", "~~~~~~~~~~~~~~~~~~~~~~=="), 400);
        row("no connection", with("Connection: Upgrade\r\n", {}), 400);
        row("connection: close", with("Connection: Upgrade", "Connection: close"), 400);
        row("HTTP/1.0", with("HTTP/1.1", "HTTP/1.0"), 400);
        row("no host", with("Host: 127.0.0.1:8787\r\n", {}), 400);
        row("body", RawPeer::handshake("/r/lobby", "Content-Length: 5\r\n") + "hello", 400);
        row("frame before the answer", RawPeer::handshake() + RawPeer::frame(RawPeer::Text, "{}"), 101);
        row("long field", RawPeer::handshake("/r/lobby", "X: " + QByteArray(9000, 'a') + "\r\n"), 431);
        row("many fields", RawPeer::handshake("/r/lobby", QByteArray("X: y\r\n").repeated(120)), 431);
    }

    void aHandshakeIsAnsweredAsItDeserves()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        LoopbackGate house({.allowedOrigins = {u"https://friend.example"_s}});
        RawPeer peer(house.port());
        QCOMPARE(peer.upgrade(request), status);
        QCOMPARE(peer.head.contains("\r\nSec-WebSocket-Version: 13\r\n"), status == 426);
        QCOMPARE(peer.head.contains("\r\nSec-WebSocket-Protocol: snug.v1\r\n"), request.contains("snug.v1"));
        if (status == 101) {
            QCOMPARE(house.connections(), 1);
            QVERIFY(!peer.isClosed());
            peer.socket.abort();
        } else {
            QVERIFY(peer.waitForClosed());
        }
        QTRY_COMPARE(house.connections(), 0);
    }

    void aHandshakeMayComeByteByByte()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        for (const char c : RawPeer::handshake()) {
            peer.send(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        QCOMPARE(peer.takeHead(), 101);
        peer.sendText("[]");
        QCOMPARE(peer.takeCloseCode(), 4400);
    }

    void framesBehindTheHandshakeAreNotLost()
    {
        LoopbackGate house;
        RawPeer peer(house.port());
        peer.send(RawPeer::handshake() + RawPeer::frame(RawPeer::Text, R"({"type":"typing","on":true})"));
        QCOMPARE(peer.takeHead(), 101);
        const auto frame = peer.takeFrame();
        QVERIFY(frame.has_value());
        QVERIFY(frame->payload.contains("not_joined"));
    }

    void onePortFindsQtsOwnClientToo()
    {
        LoopbackGate house;
        QWebSocket socket;
        QSignalSpy frames(&socket, &QWebSocket::textMessageReceived);
        socket.open(QUrl(u"ws://127.0.0.1:%1/r/lobby"_s.arg(house.port())));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.sendTextMessage(u"{\"type\":\"join\",\"v\":1,\"name\":\"Ada\"}"_s);
        QTRY_VERIFY(!frames.isEmpty());
        QVERIFY(frames.first().first().toString().contains("\"joined\""_L1));
        socket.close();
        QTRY_COMPARE(house.connections(), 0);
    }

    void aFullServerSaysSoBeforeTheUpgrade()
    {
        LoopbackGate house({.maxConnections = 2});
        RawPeer first(house.port());
        RawPeer second(house.port());
        QCOMPARE(first.upgrade(), 101);
        QCOMPARE(second.upgrade(), 101);
        RawPeer third(house.port());
        QCOMPARE(third.upgrade(), 503);
        QVERIFY(third.head.contains("\r\nRetry-After: 30\r\n"));
        RawPeer reader(house.port());
        QCOMPARE(reader.upgrade("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"), 200);

        first.socket.abort();
        QVERIFY(third.waitForClosed() && reader.waitForClosed());
        QTRY_COMPARE(house.connections(), 1);
        RawPeer fourth(house.port());
        QCOMPARE(fourth.upgrade(), 101);
    }

    void anAddressHasItsShareAndNoMore()
    {
        LoopbackGate house({.maxPerAddress = 2});
        RawPeer first(house.port());
        RawPeer second(house.port());
        QCOMPARE(first.upgrade(), 101);
        QCOMPARE(second.upgrade(), 101);
        RawPeer third(house.port());
        QCOMPARE(third.upgrade(), 429);
        QVERIFY(third.head.contains("\r\nRetry-After: 30\r\n"));
        QVERIFY(third.waitForClosed());
        QVERIFY(third.received.contains("2 connections"));
        RawPeer elsewhere(house.port(), u"127.0.0.2"_s);
        QCOMPARE(elsewhere.upgrade(), 101);

        first.socket.abort();
        QTRY_COMPARE(house.connections(), 2);
        RawPeer fourth(house.port());
        QCOMPARE(fourth.upgrade(), 101);
    }

    void behindAProxyThePeopleAreCountedAndNotTheProxy()
    {
        LoopbackGate house({.maxPerAddress = 1, .trustedProxy = u"127.0.0.1/32"_s});
        const auto from = [](const QByteArray &address) {
            return RawPeer::handshake("/r/lobby", "X-Forwarded-For: " + address + "\r\n");
        };
        RawPeer ada(house.port());
        QCOMPARE(ada.upgrade(from("203.0.113.1")), 101);
        RawPeer bo(house.port());
        QCOMPARE(bo.upgrade(from("203.0.113.2")), 101);
        RawPeer adaAgain(house.port());
        QCOMPARE(adaAgain.upgrade(from("9.9.9.9, 203.0.113.1")), 429);
        RawPeer liar(house.port(), u"127.0.0.2"_s);
        QCOMPARE(liar.upgrade(from("203.0.113.3")), 101);
        RawPeer liarAgain(house.port(), u"127.0.0.2"_s);
        QCOMPARE(liarAgain.upgrade(from("203.0.113.4")), 429);
    }

    void halfOpenConnectionsOfOneAddressAreBounded()
    {
        LoopbackGate house({.maxPerAddress = 64});
        std::vector<std::unique_ptr<RawPeer>> silent;
        for (int i = 0; i < bounds::arrivalsPerAddress; ++i)
            silent.push_back(std::make_unique<RawPeer>(house.port()));
        QTRY_COMPARE(house.connections(), bounds::arrivalsPerAddress);
        RawPeer oneMore(house.port());
        QVERIFY(oneMore.waitForClosed());
        QCOMPARE(house.connections(), bounds::arrivalsPerAddress);
        RawPeer elsewhere(house.port(), u"127.0.0.2"_s);
        QCOMPARE(elsewhere.upgrade(), 101);

        silent.clear();
        QTRY_COMPARE(house.connections(), 1);
        RawPeer later(house.port());
        QCOMPARE(later.upgrade(), 101);
    }

    void aThousandSilentSocketsKeepNobodyOut()
    {
        LoopbackGate house({.maxPerAddress = 64});
        std::vector<std::unique_ptr<RawPeer>> silent;
        for (int i = 0; i < bounds::arrivals; ++i)
            silent.push_back(std::make_unique<RawPeer>(house.port(), u"127.0.1.%1"_s.arg(1 + i / 64)));
        QTRY_COMPARE(house.connections(), bounds::arrivals);
        RawPeer oneMore(house.port(), u"127.0.2.1"_s);
        QVERIFY(oneMore.waitForClosed());
        silent.pop_back();
        QTRY_COMPARE(house.connections(), bounds::arrivals - 1);
        RawPeer guest(house.port(), u"127.0.2.2"_s);
        QCOMPARE(guest.upgrade(), 101);
    }

    void whenFileDescriptorsAreShortCallersAreSentAwayAndItGoesOn()
    {
        std::vector<Descriptor>
            accepted; // by a listener alone: a store's threads would want descriptors, too
        Listener listener([&](Descriptor socket) { accepted.push_back(std::move(socket)); });
        QVERIFY(listener.open(QHostAddress::LocalHost, 0).ok());
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const int forThePeer = ::dup(0);
        const int forTheListener = ::dup(0);
        ::close(forThePeer);
        ::close(forTheListener);
        rlimit scarce = before;
        scarce.rlim_cur = static_cast<rlim_t>(forTheListener);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not accept a connection"_s));
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &scarce), 0);
        RawPeer unlucky(listener.port()); // the kernel has accepted it, the listener cannot
        QVERIFY(unlucky.waitForClosed());
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(accepted.empty());
        RawPeer peer(listener.port());
        QTRY_COMPARE(accepted.size(), size_t(1));
    }

    void aSlowHeaderRunsOutOfTime()
    {
        LoopbackGate house({.timings = {.head = 200ms}});
        RawPeer peer(house.port());
        const QByteArray request = RawPeer::handshake();
        qsizetype sent = 0;
        // A byte now and then keeps nothing alive.
        while (!QTest::qWaitFor([&] { return peer.isClosed(); }, 10) && sent < request.size() - 1)
            peer.send(request.sliced(sent++, 1));
        QVERIFY(sent < request.size() - 1);
        QVERIFY(peer.received.startsWith("HTTP/1.1 408 "));
        QTRY_COMPARE(house.connections(), 0);
    }

    void aTakenPortIsSaidInOneSentence()
    {
        LoopbackGate house;
        Listener second([](Descriptor) {});
        const Result<Done> listening = second.open(QHostAddress::LocalHost, house.port());
        QVERIFY(!listening.ok());
        QCOMPARE(listening.error().code, u"port_taken"_s);
        QCOMPARE(listening.error().text,
                 u"Port %1 is already in use by another program."_s.arg(house.port()));
    }

    void anAddressOfAnotherComputerCannotBeListenedOn()
    {
        Listener listener([](Descriptor) {});
        const Result<Done> listening = listener.open(QHostAddress(u"192.0.2.1"_s), 0);
        QVERIFY(!listening.ok());
        QCOMPARE(listening.error().code, u"cannot_listen"_s);
        QCOMPARE(listening.error().text, u"This computer does not have the address 192.0.2.1."_s);
    }

    void anyAddressMeansBothKinds()
    {
        int accepted = 0;
        Listener listener([&](Descriptor) { ++accepted; });
        QVERIFY(listener.open(QHostAddress::Any, 0).ok());
        RawPeer four(listener.port());
        QTRY_COMPARE(accepted, 1);
        QTcpSocket six;
        six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), listener.port());
        if (!QTest::qWaitFor([&] { return six.state() == QAbstractSocket::ConnectedState; }, 500))
            QSKIP("this machine has no IPv6");
        QTRY_COMPARE(accepted, 2);
    }

    void atTheEndEveryoneIsSentAwayAndNobodyNewComesIn()
    {
        LoopbackGate house({.timings = {.sweep = 20ms}});
        RawPeer arriving(house.port());
        arriving.send("GET /r/lobby HTTP/1.1\r\n");
        RawPeer connected(house.port());
        QCOMPARE(connected.upgrade(), 101);
        RawPeer joined(house.port());
        QCOMPARE(joined.upgrade(), 101);
        joined.sendText(R"({"type":"join","v":1,"name":"Ada"})");
        QVERIFY(joined.takeFrame().has_value());
        QTRY_COMPARE(house.connections(), 3);

        QSignalSpy emptied(&house.gate(), &Gate::emptied);
        house.close();
        QVERIFY(arriving.waitForClosed());
        QCOMPARE(connected.takeCloseCode(), 1001);
        connected.socket.disconnectFromHost();
        QCOMPARE(joined.takeCloseCode(), 1001);
        QTRY_COMPARE(house.connections(), 1);
        QCOMPARE(emptied.size(), 0);
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), house.port());
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);

        joined.socket.disconnectFromHost();
        QTRY_COMPARE(emptied.size(), 1);
        QCOMPARE(house.connections(), 0);
    }

    void aGateMayGoWithEveryoneStillThere()
    {
        auto house = std::make_unique<LoopbackGate>();
        RawPeer arriving(house->port());
        RawPeer connected(house->port());
        QCOMPARE(connected.upgrade(), 101);
        connected.sendText(R"({"type":"join","v":1,"name":"Ada"})");
        QVERIFY(connected.takeFrame().has_value());
        RawPeer inHandshake(house->port());
        inHandshake.send(RawPeer::handshake());
        QTRY_COMPARE(house->connections(), 3);
        house.reset();
        QVERIFY(arriving.waitForClosed() && connected.waitForClosed() && inHandshake.waitForClosed());
    }
};

QTEST_GUILESS_MAIN(tst_Gate)
#include "tst_gate.moc"
