// SPDX-License-Identifier: MIT
#include "app/session/connection.h"
#include "shared/protocol/closecode.h"
#include "tests/support/fakehost.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace snug;
using namespace snug::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! Answers the first bytes of whoever connects with the same bytes, whatever they were.
struct Answering {
    QTcpServer server;
    QByteArray answer;

    explicit Answering(const QByteArray &bytes)
        : answer(bytes)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                socket->readAll();
                if (answer == "CLOSE")
                    socket->disconnectFromHost();
                else
                    socket->write(answer);
            });
        });
    }
    RoomLink link() const { return {.host = u"127.0.0.1"_s, .port = server.serverPort(), .room = u"room"_s}; }
};

QByteArray http(const char *status)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private:
    //! Whether a connection with a host that only answers pings outlives that silence.
    static bool keepsAHostThatAnswers(Timing::ms silence)
    {
        test::FakeHost host;
        Connection connection({.ping = 10ms, .silence = silence});
        QSignalSpy opened(&connection, &Connection::opened);
        QSignalSpy lost(&connection, &Connection::lost);
        connection.open(host.link());
        return opened.wait(test::patience) && !lost.wait(static_cast<int>((silence * 3 / 2).count()));
    }
    //! What a connection says after open(), whatever it takes.
    Loss lossOf(const RoomLink &link, const Timing &timing = {})
    {
        Connection connection(timing);
        std::optional<Loss> told;
        int count = 0;
        connect(&connection, &Connection::lost, this, [&](const Loss &loss) {
            told = loss;
            ++count;
        });
        connection.open(link);
        if (!QTest::qWaitFor([&] { return told.has_value(); }, test::patience))
            QTest::qFail("nothing was lost", __FILE__, __LINE__);
        QTest::qWait(0);
        if (count != 1)
            QTest::qFail("told more than once", __FILE__, __LINE__);
        return told.value_or(Loss{});
    }

private slots:
    void framesGoBothWays()
    {
        test::FakeHost host;
        Connection connection({});
        QSignalSpy opened(&connection, &Connection::opened);
        QList<frame::Server> received;
        connect(&connection, &Connection::received, this,
                [&](const frame::Server &frame) { received += frame; });
        connection.open(host.link());
        QVERIFY(opened.wait(test::patience));
        connection.send({u"r"_s, frame::Rename{u"Ada"_s}});
        QCOMPARE(host.take<frame::Rename>().name, u"Ada"_s);
        host.sendText(u"this is no frame"_s);
        host.sendText(uR"({"type":"of a newer server"})"_s);
        host.send(frame::Bye{u"stop"_s, {}});
        QTRY_COMPARE(received.size(), 1);
        QVERIFY(std::holds_alternative<frame::Bye>(received.first()));
    }

    void aCloseTellsItsCode_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {1001, 1011, 4400, 4401, 4403, 4404, 4408, 4413, 4429, 4503})
            QTest::newRow(qPrintable(QString::number(code))) << code;
    }
    void aCloseTellsItsCode()
    {
        QFETCH(int, code);
        test::FakeHost host;
        Connection connection({});
        QSignalSpy opened(&connection, &Connection::opened);
        std::optional<Loss> told;
        connect(&connection, &Connection::lost, this, [&](const Loss &loss) { told = loss; });
        connection.open(host.link());
        QVERIFY(opened.wait(test::patience));
        host.closeWith(static_cast<quint16>(code));
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told->kind, Loss::Kind::Closed);
        QCOMPARE(told->closeCode, code);
    }

    void aHostThatStartsAgainMayBeComeBackTo()
    {
        test::FakeHost host;
        Connection connection({});
        QSignalSpy opened(&connection, &Connection::opened);
        std::optional<Loss> told;
        connect(&connection, &Connection::lost, this, [&](const Loss &loss) { told = loss; });
        connection.open(host.link());
        QVERIFY(opened.wait(test::patience));
        host.closeWith(1012);
        QTRY_VERIFY(told.has_value());
        QVERIFY(mayComeBack(told->closeCode));
    }

    void whatKeepsAConnectionFromComingAboutIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Loss::Kind>("kind");
        QTest::newRow("404") << http("404 Not Found") << Loss::Kind::NotSnug;
        QTest::newRow("200") << http("200 OK") << Loss::Kind::NotSnug;
        QTest::newRow("302") << http("302 Found") << Loss::Kind::NotSnug;
        QTest::newRow("403") << http("403 Forbidden") << Loss::Kind::NotSnug;
        QTest::newRow("500") << http("500 Oops") << Loss::Kind::NotSnug;
        QTest::newRow("429") << http("429 Too Many Requests") << Loss::Kind::Busy;
        QTest::newRow("503") << http("503 Service Unavailable") << Loss::Kind::Unavailable;
        QTest::newRow("502") << http("502 Bad Gateway") << Loss::Kind::TimedOut;
        QTest::newRow("504") << http("504 Gateway Timeout") << Loss::Kind::TimedOut;
        QTest::newRow("not HTTP") << QByteArray("220 mail.example ESMTP\r\n\r\n") << Loss::Kind::NotSnug;
        QTest::newRow("an upgrade of another key")
            << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Accept: wrong\r\n\r\n")
            << Loss::Kind::NotSnug;
        QTest::newRow("hangs up") << QByteArray("CLOSE") << Loss::Kind::CutOff;
        QTest::newRow("says nothing") << QByteArray() << Loss::Kind::TimedOut;
    }
    void whatKeepsAConnectionFromComingAboutIsToldApart()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Loss::Kind, kind);
        const Answering host(answer);
        const Loss loss = lossOf(host.link(), {.handshake = kind == Loss::Kind::TimedOut ? 200ms : 10s});
        QVERIFY2(loss.kind == kind, qPrintable(QString::number(int(loss.kind)) + u' ' + loss.detail));
        QCOMPARE(loss.closeCode, quint16(0));
    }

    void aPortNobodyListensOnRefuses()
    {
        RoomLink link;
        {
            const test::FakeHost gone;
            link = gone.link();
        }
        const Loss loss = lossOf(link);
        QVERIFY2(loss.kind == Loss::Kind::Refused, qPrintable(loss.detail));
    }

    void aNameNobodyKnowsIsUnknown()
    {
        const Loss loss =
            lossOf({.host = u"no-such-host.invalid"_s, .port = 1, .room = u"r"_s}, {.handshake = 7s});
        // Where a machine has no name service at all, looking up takes its time.
        QVERIFY2(loss.kind == Loss::Kind::HostUnknown || loss.kind == Loss::Kind::TimedOut,
                 qPrintable(loss.detail));
    }

    void plainTextWhereTlsIsSpokenIsInsecure()
    {
        const Answering host(http("400 Bad Request"));
        RoomLink link = host.link();
        link.secure = true;
        const Loss loss = lossOf(link);
        QVERIFY2(loss.kind == Loss::Kind::Insecure,
                 qPrintable(QString::number(int(loss.kind)) + loss.detail));
    }

    void aHostThatIsCutOffIsNotSaidToHaveClosed()
    {
        test::FakeHost host;
        Connection connection({});
        QSignalSpy opened(&connection, &Connection::opened);
        std::optional<Loss> told;
        connect(&connection, &Connection::lost, this, [&](const Loss &loss) { told = loss; });
        connection.open(host.link());
        QVERIFY(opened.wait(test::patience));
        host.cut();
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told->kind, Loss::Kind::CutOff);
    }

    void aHostThatFallsSilentIsDropped()
    {
        // A WebSocket that answers no ping: the handshake by hand, then nothing.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray request = socket->readAll();
                const qsizetype start = request.indexOf("Sec-WebSocket-Key: ") + 19;
                if (start < 19)
                    return;
                const QByteArray key = request.mid(start, request.indexOf("\r\n", start) - start);
                const QByteArray accept =
                    QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                             QCryptographicHash::Sha1)
                        .toBase64();
                socket->write(
                    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    "Sec-WebSocket-Accept: "
                    + accept + "\r\n\r\n");
            });
        });
        const RoomLink link{.host = u"127.0.0.1"_s, .port = server.serverPort(), .room = u"r"_s};
        const Loss loss = lossOf(link, {.ping = 20ms, .silence = 150ms});
        QVERIFY2(loss.kind == Loss::Kind::Silent, qPrintable(loss.detail));

        Connection connection({});
        QSignalSpy opened(&connection, &Connection::opened);
        connection.open(link);
        QVERIFY(opened.wait(test::patience));
        connection.probe(); // by itself, far sooner than after a minute
        QSignalSpy lost(&connection, &Connection::lost);
        QVERIFY(lost.wait(test::patience));
    }

    void aHostThatAnswersPingsIsKept()
    {
        // Where there is no processor for so long, any host is silent; for the longer time there is one.
        QVERIFY(keepsAHostThatAnswers(500ms) || keepsAHostThatAnswers(10s));
    }

    void closingIsNotLosing()
    {
        test::FakeHost host;
        Connection connection({});
        QSignalSpy opened(&connection, &Connection::opened);
        QSignalSpy lost(&connection, &Connection::lost);
        connection.open(host.link());
        QVERIFY(opened.wait(test::patience));
        connection.close();
        connection.send({{}, frame::Typing{true}});
        connection.open(host.link());
        QVERIFY(opened.wait(test::patience));
        QCOMPARE(lost.size(), 0);
        QCOMPARE(host.connections, 2);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
