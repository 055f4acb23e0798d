// SPDX-License-Identifier: MIT
#include "server/net/adminport.h"
#include "server/net/http/request.h"
#include "server/server.h"
#include "tests/support/loopbackgate.h"
#include "tests/support/rawpeer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <sys/socket.h>

using namespace snug;
using namespace snug::server;
using namespace snug::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Answer {
    int status = 0;
    QByteArray head;
    QByteArray body;
};

Answer answerTo(const QByteArray &request, quint16 port)
{
    RawPeer peer(port);
    peer.send(request);
    Answer answer{.status = peer.takeHead(), .head = peer.head, .body = {}};
    peer.waitForClosed();
    answer.body = peer.received;
    return answer;
}

QByteArray get(const QByteArray &path, const QByteArray &method = "GET")
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

class tst_Http : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoopbackGate> m_house;

    Answer ask(const QByteArray &request) { return answerTo(request, m_house->port()); }

private slots:
    void initTestCase() { m_house = std::make_unique<LoopbackGate>(); }

    void cleanup() { QTRY_COMPARE(m_house->connections(), 0); }

    void everyRequestHasItsAnswer_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray host = "Host: localhost\r\n";
        row("landing page", get("/"), 200);
        row("landing page with query", get("/?a=b"), 200);
        row("room page", get("/r/film-night-7k2m"), 200);
        row("room page with query", get("/r/film-night-7k2m?x=/../"), 200);
        row("room page of 64 characters", get("/r/" + QByteArray(64, 'a')), 200);
        row("icon", get("/icon.svg"), 200);
        row("manifest", get("/manifest.webmanifest"), 200);
        row("worker", get("/sw.js"), 200);
        row("health", get("/healthz"), 200);
        row("head", get("/", "HEAD"), 200);
        row("HTTP/1.0 without host", "GET / HTTP/1.0\r\n\r\n", 200);
        row("lower-case fields", "GET / HTTP/1.1\r\nhost:localhost\r\naccept:*/*\r\n\r\n", 200);
        row("an upgrade to something else",
            "GET / HTTP/1.1\r\n" + host + "Upgrade: h2c\r\nConnection: Upgrade\r\n\r\n", 200);
        row("no body", "GET / HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n", 200);
        row("pipelined", get("/") + get("/r/x"), 200);

        row("elsewhere", get("/nothing"), 404);
        row("metrics", get("/metrics"), 404);
        row("room without name", get("/r/"), 404);
        row("room with slash", get("/r/x/"), 404);
        row("room with bad name", get("/r/caf\xc3\xa9"), 404);
        row("room of 65 characters", get("/r/" + QByteArray(65, 'a')), 404);
        row("room that is encoded", get("/r/%66ilm"), 404);
        row("room that is a path", get("/r/../healthz"), 404);
        row("up", get("/../etc/passwd"), 404);
        row("up, encoded", get("/%2e%2e/etc/passwd"), 404);
        row("up, encoded twice", get("/%252e%252e/etc/passwd"), 404);
        row("into the resources", get("/:/web/index.html"), 404);
        row("file name", get("/index.html"), 404);
        row("script without its hash", get("/app/main.js"), 404);
        row("script of another version", get("/app/0123456789abcdef/main.js"), 404);
        row("double slash", get("//"), 404);
        row("backslash", get("/\\..\\x"), 404);
        row("encoded nothing", get("/icon.svg%00.html"), 404);
        row("post elsewhere", get("/nothing", "POST"), 404);

        row("post", get("/", "POST"), 405);
        row("put", get("/r/x", "PUT"), 405);
        row("delete", get("/healthz", "DELETE"), 405);
        row("options", get("/", "OPTIONS"), 405);
        row("trace", get("/", "TRACE"), 405);
        row("unknown method", get("/", "BREW"), 405);
        row("body", "GET / HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\nabc", 413);
        row("huge body", "GET / HTTP/1.1\r\n" + host + "Content-Length: 99999999999\r\n\r\n", 413);
        row("chunks", "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 413);
        row("expectation", "GET / HTTP/1.1\r\n" + host + "Expect: 100-continue\r\n\r\n", 417);

        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400);
        row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
        row("garbage", "\x01\x02\x03\x04", 400);
        row("TLS", QByteArray::fromHex("1603010200010001fc0303"), 400);
        row("lower-case method", get("/", "get"), 400);
        row("HTTP/0.9", "GET /\r\n", 400);
        row("one word", "HELLO\r\n", 400);
        row("empty lines first", "\r\n\r\n" + get("/"), 400);
        row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", 400);
        row("nothing in the path", QByteArrayLiteral("GET /\0x HTTP/1.1\r\nHost: localhost\r\n\r\n"), 400);
        row("nothing in a field", "GET / HTTP/1.1\r\n" + host + QByteArrayLiteral("X: a\0b\r\n\r\n"), 400);
        row("no path", "GET  HTTP/1.1\r\n" + host + "\r\n", 400);
        row("relative path", get("r/x"), 400);
        row("asterisk", get("*", "OPTIONS"), 400);
        row("absolute", get("http://localhost/"), 400);
        row("authority", get("localhost:80", "CONNECT"), 400);
        row("space in a name", "GET / HTTP/1.1\r\n" + host + "X Y: z\r\n\r\n", 400);
        row("space before the colon", "GET / HTTP/1.1\r\n" + host + "X : z\r\n\r\n", 400);
        row("no colon", "GET / HTTP/1.1\r\n" + host + "XYZ\r\n\r\n", 400);
        row("bad length", "GET / HTTP/1.1\r\n" + host + "Content-Length: x\r\n\r\n", 400);
        row("negative length", "GET / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400);
        row("two lengths", "GET / HTTP/1.1\r\n" + host + "Content-Length: 0\r\nContent-Length: 5\r\n\r\n",
            400);
        row("length and chunks",
            "GET / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("HTTP/1.2", "GET / HTTP/1.2\r\n\r\n", 505);

        row("long path", get('/' + QByteArray(9000, 'a')), 431);
        row("long field", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(9000, 'a') + "\r\n\r\n", 431);
        row("many fields", "GET / HTTP/1.1\r\n" + host + QByteArray("X: y\r\n").repeated(200) + "\r\n", 431);
        row("a header without end",
            "GET / HTTP/1.1\r\n" + QByteArray("X: yyyyyyyyyyyyyyyyyyyyy\r\n").repeated(800), 431);
        row("a line without end", QByteArray(20'000, 'A'), 431);
    }

    void everyRequestHasItsAnswer()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        const Answer answer = ask(request);
        QCOMPARE(answer.status, status);
        // Whatever it is, it is whole, and safe to look at.
        if (!request.startsWith("HEAD"))
            QCOMPARE(fieldOf(answer.head, "Content-Length").toInt(), static_cast<int>(answer.body.size()));
        const QByteArray policy = fieldOf(answer.head, "Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'; "));
        QVERIFY(policy.endsWith("base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));
        QVERIFY(!policy.contains("unsafe"));
        QCOMPARE(fieldOf(answer.head, "X-Content-Type-Options"), "nosniff");
        QCOMPARE(fieldOf(answer.head, "Referrer-Policy"), "no-referrer");
        QCOMPARE(fieldOf(answer.head, "Cross-Origin-Opener-Policy"), "same-origin");
        QCOMPARE(fieldOf(answer.head, "Connection"), "close");
        QVERIFY(!fieldOf(answer.head, "Cache-Control").isEmpty());
        QVERIFY(!fieldOf(answer.head, "Date").isEmpty());
        QCOMPARE(fieldOf(answer.head, "Allow"), status == 405 ? QByteArray("GET, HEAD") : QByteArray());
    }

    void silenceInTheMiddleRunsOutOfTime()
    {
        LoopbackGate house({.timings = {.head = 200ms}});
        const Answer answer = answerTo("GET / HTTP/1.1\r\nHost: local", house.port());
        QCOMPARE(answer.status, 408);
        QVERIFY(answer.head.contains("Content-Security-Policy"));
        QTRY_COMPARE(house.connections(), 0);
    }

    void silenceFromTheStartIsAnsweredBySilence()
    {
        LoopbackGate house({.timings = {.head = 200ms}});
        RawPeer peer(house.port());
        QVERIFY(peer.waitForClosed());
        QVERIFY(peer.received.isEmpty());
        QTRY_COMPARE(house.connections(), 0);
    }

    void aHeaderMayComeByteByByte()
    {
        RawPeer peer(m_house->port());
        for (const char c : get("/healthz")) {
            peer.send(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        QCOMPARE(peer.takeHead(), 200);
    }

    void whoClosesTheirHalfIsAnswered()
    {
        RawPeer peer(m_house->port());
        peer.send(get("/healthz"));
        ::shutdown(static_cast<int>(peer.socket.socketDescriptor()), SHUT_WR);
        QCOMPARE(peer.takeHead(), 200);
        QTRY_COMPARE(peer.received, "ok\n");
    }

    void anAnswerArrivesThoughMoreWasSentThanIsRead()
    {
        RawPeer peer(m_house->port());
        peer.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n"
                  + QByteArray(1'000'000, 'x'));
        QCOMPARE(peer.takeHead(), 405);
        QVERIFY(peer.waitForClosed());
        QCOMPARE(peer.socket.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void theHeadOfAPageSaysHowLongItIs()
    {
        const Answer whole = ask(get("/"));
        const Answer head = ask(get("/", "HEAD"));
        QVERIFY(head.body.isEmpty());
        QCOMPARE(fieldOf(head.head, "Content-Length"), fieldOf(whole.head, "Content-Length"));
        QCOMPARE(fieldOf(head.head, "ETag"), fieldOf(whole.head, "ETag"));
        QVERIFY(fieldOf(whole.head, "Content-Length").toInt() > 500);
    }

    void everyRoomHasTheSamePage()
    {
        const Answer answer = ask(get("/r/film-night-7k2m?q=unheard-of"));
        QCOMPARE(answer.body, ask(get("/")).body);
        QVERIFY(!answer.body.contains("unheard-of"));
        QVERIFY(!answer.body.contains("{{"));
        QCOMPARE(fieldOf(answer.head, "Content-Type"), "text/html; charset=utf-8");
        QCOMPARE(fieldOf(answer.head, "Cache-Control"), "no-cache");
    }

    void thePageMayLoadWhatIsOursAndTalkToItsServer()
    {
        const QByteArray policy = fieldOf(ask(get("/r/x")).head, "Content-Security-Policy");
        QVERIFY(policy.contains("; script-src 'self'; "));
        QVERIFY(policy.contains("; connect-src 'self' ws://localhost wss://localhost; "));
        QVERIFY(policy.contains("; require-trusted-types-for 'script'; trusted-types snug; "));
    }

    void aHostThatIsNoNameStaysOutOfThePolicy()
    {
        const Answer answer = ask("GET / HTTP/1.1\r\nHost: a; script-src *\r\n\r\n");
        QVERIFY(fieldOf(answer.head, "Content-Security-Policy").contains("; connect-src 'self'; "));
    }

    void thePageHoldsNoScriptOrStyleOfItsOwn()
    {
        const QByteArray page = ask(get("/")).body;
        QVERIFY(!page.contains("<style"));
        QVERIFY(!page.contains("style="));
        QVERIFY(!page.contains("onclick"));
        QVERIFY(!page.contains("javascript:"));
        QCOMPARE(page.count("<script"), 1);
        QCOMPARE(page.count("<script type=\"module\" src=\"/app/"), 1);
    }

    void whatThePageLoadsMayBeKeptForEver()
    {
        const QByteArray page = ask(get("/")).body;
        static const QRegularExpression address(u"=\"?(/app/[0-9a-f]{16}/[a-z]+\\.(?:js|css))[\">]"_s);
        int count = 0;
        for (const QRegularExpressionMatch &match : address.globalMatch(QString::fromUtf8(page))) {
            const Answer file = ask(get(match.captured(1).toLatin1()));
            QCOMPARE(file.status, 200);
            QCOMPARE(fieldOf(file.head, "Cache-Control"), "public, max-age=31536000, immutable");
            QVERIFY(!file.body.contains("innerHTML"));
            QVERIFY(!file.body.contains("eval("));
            ++count;
        }
        QVERIFY(count > 10);
    }

    void thePageOffersRoomsWhereAnyoneMayMakeThem()
    {
        const http::Request request{.method = "GET", .path = "/", .host = "localhost"};
        QVERIFY(http::Site(true).answer(request, {}).body.contains("data-rooms=\"open\""));
        QVERIFY(http::Site(false).answer(request, {}).body.contains("data-rooms=\"closed\""));
    }

    void whoTakesGzipGetsLess()
    {
        const QByteArray accepting = "GET / HTTP/1.1\r\nHost: x\r\nAccept-Encoding: deflate, gzip\r\n\r\n";
        const Answer packed = ask(accepting);
        const Answer plain = ask(get("/"));
        QCOMPARE(fieldOf(packed.head, "Content-Encoding"), "gzip");
        QCOMPARE(fieldOf(packed.head, "Vary"), "Accept-Encoding");
        QCOMPARE(fieldOf(plain.head, "Vary"), "Accept-Encoding");
        QVERIFY(packed.body.startsWith("\x1f\x8b"));
        QVERIFY(packed.body.size() < plain.body.size());
        QVERIFY(fieldOf(packed.head, "ETag") != fieldOf(plain.head, "ETag"));
        QVERIFY(fieldOf(plain.head, "Content-Encoding").isEmpty());
    }

    void whatHasNotChangedIsNotSentAgain_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/", "/r/x", "/sw.js", "/icon.svg"})
            QTest::newRow(path) << QByteArray(path);
    }

    void whatHasNotChangedIsNotSentAgain()
    {
        QFETCH(const QByteArray, path);
        const QByteArray tag = fieldOf(ask(get(path)).head, "ETag");
        QVERIFY(tag.size() > 10);
        const auto statusFor = [&](const QByteArray &match) {
            return ask("GET " + path + " HTTP/1.1\r\nHost: x\r\nIf-None-Match: " + match + "\r\n\r\n").status;
        };
        QCOMPARE(statusFor(tag), 304);
        QCOMPARE(statusFor("W/" + tag), 304);
        QCOMPARE(statusFor("\"other\", " + tag), 304);
        QCOMPARE(statusFor("\"other\""), 200);
    }

    void whoNeverTakesTheAnswerIsLetGoInTheEnd()
    {
        LoopbackGate house({.timings = {.closing = 100ms}});
        RawPeer peer(house.port());
        peer.isReading = false;
        peer.socket.setReadBufferSize(1);
        peer.send(get("/"));
        QTRY_COMPARE(peer.socket.bytesAvailable(), 1);
        QTRY_COMPARE(house.connections(), 0);
    }

    void theAdminPortTellsNumbers()
    {
        QTemporaryDir folder;
        const auto opened = Server::open({.dataDirectory = folder.path(),
                                          .address = QHostAddress::LocalHost,
                                          .port = 0,
                                          .openRooms = true});
        QVERIFY(opened.ok());
        AdminPort admin(**opened);
        QVERIFY(admin.listen(QHostAddress::LocalHost, 0).ok());
        const Answer metrics = answerTo(get("/metrics"), admin.port());
        QCOMPARE(metrics.status, 200);
        QCOMPARE(fieldOf(metrics.head, "Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
        for (const char *name : {"snug_connections 0", "snug_rooms_loaded 0", "snug_members_online 0",
                                 "snug_messages_stored_total 0", "snug_store_failing 0"})
            QVERIFY2(metrics.body.contains('\n' + QByteArray(name) + '\n'), name);

        RawPeer guest((*opened)->port());
        QCOMPARE(guest.upgrade(), 101);
        guest.sendText(R"({"type":"join","v":1,"name":"Ada"})");
        QVERIFY(guest.takeFrame().has_value());
        QTRY_VERIFY(answerTo(get("/metrics"), admin.port()).body.contains("\nsnug_connections 1\n"));
        guest.sendText("{}");
        const QByteArray counted = answerTo(get("/metrics"), admin.port()).body;
        QVERIFY(counted.contains("\nsnug_joins_total 1\n"));
        QVERIFY(!counted.contains("Ada"));
        QVERIFY(!counted.contains("lobby"));
        QVERIFY(!counted.contains("127.0.0.1"));
        guest.socket.abort();

        QCOMPARE(answerTo(get("/healthz"), admin.port()).body, "ok\n");
        QCOMPARE(answerTo(get("/"), admin.port()).status, 404);
        QCOMPARE(answerTo(get("/r/x"), admin.port()).status, 404);
        QCOMPARE(answerTo(get("/metrics", "POST"), admin.port()).status, 405);
        QCOMPARE(answerTo(RawPeer::handshake("/metrics"), admin.port()).status, 200);
        QCOMPARE(answerTo("\x16\x03\x01", admin.port()).status, 400);
    }

    void anAdminPortThatIsTakenSaysSo()
    {
        QTemporaryDir folder;
        const auto opened = Server::open({.dataDirectory = folder.path(), .port = 0});
        QVERIFY(opened.ok());
        AdminPort admin(**opened);
        const Result<Done> listening = admin.listen(QHostAddress::LocalHost, m_house->port());
        QVERIFY(!listening.ok());
        QCOMPARE(listening.error().code, u"port_taken"_s);
        QCOMPARE(listening.error().text,
                 u"Port %1 is already in use by another program."_s.arg(m_house->port()));
    }

    void aStoreThatFailsIsToldToWhoAsksForHealth()
    {
        const http::Reply reply = http::health(Error{u"storage"_s, u"The disk is full."_s});
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.body, "The disk is full.\n");
    }
};

QTEST_GUILESS_MAIN(tst_Http)
#include "tst_http.moc"
