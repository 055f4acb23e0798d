// SPDX-License-Identifier: MIT
#include "server/control/controlclient.h"
#include "server/control/controlserver.h"
#include "server/control/tail.h"
#include "server/log.h"
#include "server/room/roomdirectory.h"
#include "shared/link/roomlink.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <memory>
#include <unistd.h>

using namespace snug;
using namespace snug::server;
using namespace snug::server::control;
using namespace Qt::StringLiterals;

namespace {

//! A line of JSON, written with ' for ".
QByteArray line(const char *json)
{
    return QByteArray(json).replace('\'', '"') + '\n';
}

//! Collects what comes of one request.
class Asking
{
public:
    Asking(const QString &directory, Request request)
        : m_client(directory, std::move(request))
    {
        QObject::connect(&m_client, &ControlClient::answered, &m_client, [this](const Answer &answer) {
            lines += answer.lines;
            ended = ended || answer.isLast;
            error = answer.error;
        });
        QObject::connect(&m_client, &ControlClient::unavailable, &m_client, [this] { unavailable = true; });
        m_client.start();
    }

    QStringList lines;
    bool ended = false;
    bool unavailable = false;
    std::optional<Error> error;

private:
    ControlClient m_client;
};

} // namespace

//! The local socket, in one process: a server at one end and a command at the other.
class tst_Control : public QObject
{
    Q_OBJECT

private:
    void startServer()
    {
        Result<std::unique_ptr<Store>> store = Store::open(m_directory);
        QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().text));
        m_store = std::move(*store);
        m_rooms = std::make_unique<Rooms>(*m_store);
        m_server =
            std::make_unique<ControlServer>(*m_rooms, [] { return QUrl(u"https://chat.example.org"_s); });
        QVERIFY(m_server->listen(m_directory).ok());
    }
    void stopServer()
    {
        m_server.reset();
        m_rooms.reset();
        m_store.reset();
    }
    //! Asks something that works and gives the lines.
    QStringList ask(const Request &request)
    {
        Asking asking(m_directory, request);
        if (!QTest::qWaitFor([&asking] { return asking.ended; }, test::patience) || asking.error)
            return {u"failed: "_s + (asking.error ? asking.error->text : QString())};
        return asking.lines;
    }
    std::optional<Error> refusal(const Request &request)
    {
        Asking asking(m_directory, request);
        return QTest::qWaitFor([&asking] { return asking.ended; }, test::patience) ? asking.error
                                                                                   : std::nullopt;
    }
    QString makeRoom(const QString &title) { return RoomLink::parse(ask(CreateRoom{title}).value(0))->room; }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_directory;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Rooms> m_rooms;
    std::unique_ptr<ControlServer> m_server;

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_directory = m_temporary->path();
        startServer();
    }
    void cleanup() { stopServer(); }

    void aRequestSurvivesTheWire_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("list") << encode(Request(ListRooms{}));
        QTest::newRow("create") << encode(Request(CreateRoom{u"Küche \"\n"_s}));
        QTest::newRow("invite") << encode(Request(MakeInvite{u"r"_s}));
        QTest::newRow("bounded invite") << encode(Request(MakeInvite{u"r"_s, 3, std::chrono::seconds(90)}));
        QTest::newRow("revoke") << encode(Request(RevokeInvite{u"inv-1"_s}));
        QTest::newRow("delete") << encode(Request(DeleteRoom{u"r"_s}));
        QTest::newRow("tail") << encode(Request(Tail{u"r"_s}));
    }
    void aRequestSurvivesTheWire()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(line.count('\n'), 1);
        const Result<Request> request = decodeRequest(line);
        QVERIFY(request.ok());
        QCOMPARE(encode(*request), line);
    }

    void everyCommandIsCarriedOut()
    {
        const QStringList created = ask(CreateRoom{u"Film night"_s});
        QCOMPARE(created.size(), 1);
        const Result<RoomLink> link = RoomLink::parse(created.front());
        QVERIFY2(link.ok(), qPrintable(created.front()));
        QVERIFY(created.front().startsWith("https://chat.example.org/r/film-night-"_L1));
        QVERIFY(!link->invite.isEmpty());
        QCOMPARE(ask(ListRooms{}), QStringList{link->room + "\tinvite\t0\tFilm night"_L1});

        const QStringList invited = ask(MakeInvite{link->room, 1, std::chrono::hours(1)});
        QCOMPARE(invited.size(), 2);
        QVERIFY(RoomLink::parse(invited[0]).ok());
        QVERIFY2(invited[1].startsWith("id inv-"_L1), qPrintable(invited[1]));
        QCOMPARE(ask(RevokeInvite{invited[1].sliced(3)}), QStringList());

        QCOMPARE(ask(DeleteRoom{link->room}), QStringList());
        QCOMPARE(ask(ListRooms{}), QStringList());
    }

    void whatIsNotThereIsNamed()
    {
        QCOMPARE(refusal(MakeInvite{u"nowhere"_s})->text, u"There is no room \"nowhere\"."_s);
        QCOMPARE(refusal(DeleteRoom{u"nowhere"_s})->text, u"There is no room \"nowhere\"."_s);
        QCOMPARE(refusal(Tail{u"nowhere"_s})->text, u"There is no room \"nowhere\"."_s);
        QCOMPARE(refusal(RevokeInvite{u"inv-none"_s})->text, u"There is no invite \"inv-none\"."_s);
    }

    void severalMayAskAtOnce()
    {
        std::vector<std::unique_ptr<Asking>> askings;
        askings.reserve(20);
        for (int i = 0; i < 20; ++i)
            askings.push_back(std::make_unique<Asking>(m_directory, CreateRoom{u"Room %1"_s.arg(i)}));
        QTRY_VERIFY(
            std::ranges::all_of(askings, [](const auto &asking) { return asking->ended && !asking->error; }));
        QCOMPARE(ask(ListRooms{}).size(), 20);
    }

    void nonsenseIsRefusedAndNobodyElseNotices_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("empty line") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("list\n");
        QTest::newRow("no object") << QByteArray("[]\n");
        QTest::newRow("empty object") << QByteArray("{}\n");
        QTest::newRow("unknown command") << line("{'command':'format'}");
        QTest::newRow("command of another type") << line("{'command':7}");
        QTest::newRow("title missing") << line("{'command':'create'}");
        QTest::newRow("title of another type") << line("{'command':'create','title':{}}");
        QTest::newRow("room missing") << line("{'command':'tail'}");
        QTest::newRow("no uses") << line("{'command':'invite','room':'r','uses':0}");
        QTest::newRow("uses below nothing") << line("{'command':'invite','room':'r','uses':-5}");
        QTest::newRow("uses of another type") << line("{'command':'invite','room':'r','uses':'3'}");
        QTest::newRow("life of another type") << line("{'command':'invite','room':'r','life':1.5}");
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x80\n", 5);
        QTest::newRow("deeply nested") << QByteArray(10'000, '[') + '\n';
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    }
    void nonsenseIsRefusedAndNobodyElseNotices()
    {
        QFETCH(QByteArray, sent);
        QLocalSocket socket;
        socket.connectToServer(m_directory + u"/control.sock"_s);
        socket.write(sent);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        const std::optional<Answer> answer = decodeAnswer(socket.readAll());
        QVERIFY(answer && answer->isLast && answer->error);
        QCOMPARE(answer->error->code, u"bad_request"_s);
        QCOMPARE(ask(ListRooms{}), QStringList());
    }

    void aLineWithoutEndIsCutOff()
    {
        QLocalSocket socket;
        socket.connectToServer(m_directory + u"/control.sock"_s);
        socket.write(QByteArray(10 * longestRequest, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(ask(ListRooms{}), QStringList());
    }

    void whoeverLeavesInTheMiddleIsForgotten()
    {
        for (int i = 0; i < 200; ++i) { // more than may be connected at once
            QLocalSocket socket;
            socket.connectToServer(m_directory + u"/control.sock"_s);
            socket.write(i % 2 == 0 ? line("{'command':'li").chopped(1) : encode(Request(ListRooms{})));
            socket.flush();
            socket.abort();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(ask(ListRooms{}), QStringList());
    }

    void onlyTheOwnerMayOpenTheSocket()
    {
        const QFileInfo socket(m_directory + u"/control.sock"_s);
        struct stat status {
        };
        QCOMPARE(::lstat(qPrintable(socket.filePath()), &status), 0);
        QVERIFY(S_ISSOCK(status.st_mode));
        QCOMPARE(status.st_mode & 0777, 0600U);
    }

    void whereNoServerRunsTheClientSaysSo()
    {
        stopServer();
        Asking asking(m_directory, ListRooms{});
        QTRY_VERIFY(asking.unavailable);
        QVERIFY(!QFileInfo::exists(m_directory + u"/control.sock"_s));

        Asking nowhere(m_directory + u"/none"_s, ListRooms{});
        QTRY_VERIFY(nowhere.unavailable);
    }

    void aSocketThatADeadServerLeftIsReplaced()
    {
        stopServer();
        {
            // A socket that is bound and never removed is what is left of a killed server.
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            const QByteArray path = QFile::encodeName(m_directory + u"/control.sock"_s);
            memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
            const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
            QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
            ::close(socket);
        }
        Asking asking(m_directory, ListRooms{});
        QTRY_VERIFY(asking.unavailable);
        startServer();
        QCOMPARE(ask(ListRooms{}), QStringList());
    }

    void aServerThatGoesInTheMiddleIsAnError()
    {
        const QString room = makeRoom(u"Lounge"_s);
        Asking asking(m_directory, Tail{room});
        QTRY_VERIFY(m_server->findChild<RoomTail *>());
        stopServer();
        QTRY_VERIFY(asking.ended);
        QCOMPARE(asking.error->code, u"server_gone"_s);
    }

    void aDirectoryWithALongPathWorksToo()
    {
        stopServer();
        m_directory += u"/"_s + QString(100, u'a') + u"/"_s + QString(100, u'b');
        QVERIFY(QDir().mkpath(m_directory));
        startServer();
        QVERIFY(QFileInfo::exists(m_directory + u"/control.sock"_s));
        QCOMPARE(makeRoom(u"Far away"_s).first(8), u"far-away"_s);
        stopServer();
        QVERIFY(!QFileInfo::exists(m_directory + u"/control.sock"_s));
    }

    void aTailShowsTheLastMessagesThenWhatHappens()
    {
        const QString room = makeRoom(u"Lounge"_s);
        const auto say = [&](const QString &id, const QString &text) {
            m_store->submit(
                op::AddMessage{.room = room, .member = u"m1"_s, .name = u"Ada"_s, .id = id, .text = text},
                this, [](const Result<op::AddMessage::Stored> &stored) { QVERIFY(stored.ok()); });
        };
        m_store->submit(op::Admit{.room = room, .name = u"Ada"_s, .inviteHash = {}, .newTokenHash = "t"},
                        this, {});
        for (int i = 1; i <= 12; ++i)
            say(u"id-%1"_s.arg(i), u"message %1"_s.arg(i));

        Asking asking(m_directory, Tail{room});
        QTRY_COMPARE(asking.lines.size(), 10);
        QVERIFY(asking.lines.front().endsWith("Z  Ada: message 3"_L1));
        const Message live{.seq = 13,
                           .rev = 13,
                           .id = u"id-13"_s,
                           .from = u"m1"_s,
                           .name = u"Ada"_s,
                           .at = 0,
                           .text = u"a\nb"_s};
        emit m_rooms->told(room, frame::Messages{.span = frame::Span{12, 13}, .messages = {live}});
        emit m_rooms->told(u"elsewhere"_s, frame::Messages{.messages = {live}});
        emit m_rooms->told(room, frame::Presence{{{.id = u"m2"_s, .name = u"Bo"_s, .online = true}}});
        emit m_rooms->told(room, frame::Presence{{{.id = u"m2"_s, .name = u"Bob"_s, .online = true}}});
        emit m_rooms->told(room, frame::Presence{{{.id = u"m2"_s, .name = u"Bob"_s, .online = false}}});
        QTRY_COMPARE(asking.lines.size(), 15);
        QCOMPARE(asking.lines.last(5),
                 (QStringList{u"1970-01-01T00:00:00Z  Ada: a"_s, u"    b"_s, u"* Bo is here"_s,
                              u"* Bo is now Bob"_s, u"* Bob left"_s}));
        QVERIFY(!asking.ended);

        QCOMPARE(ask(DeleteRoom{room}), QStringList());
        QTRY_VERIFY(asking.ended);
        QCOMPARE(asking.error->text, u"The room was deleted."_s);
    }

    void aTailEndsInOrderWhenTheServerStops()
    {
        Asking asking(m_directory, Tail{makeRoom(u"Lounge"_s)});
        QTRY_VERIFY(m_server->findChild<RoomTail *>());
        m_server->close();
        QTRY_VERIFY(asking.ended);
        QVERIFY(!asking.error);
    }

    void nothingReachesATerminalThatCouldSteerIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Zoë 👩‍👩‍👧 שלום"_s
                               << u"Zoë 👩‍👩‍👧 שלום"_s;
        QTest::newRow("escape sequence") << u"\x1b[2Jx"_s << u"\\x1b[2Jx"_s;
        QTest::newRow("title sequence") << u"\x1b]0;x\x07"_s << u"\\x1b]0;x\\x07"_s;
        QTest::newRow("line breaks") << u"a\r\nb"_s << u"a\\r\\nb"_s;
        QTest::newRow("C1") << u"\u009b31m"_s << u"\\x9b31m"_s;
        QTest::newRow("delete and NUL") << QString(u"\x7f"_s + QChar(u'\0')) << u"\\x7f\\x00"_s;
        QTest::newRow("override") << u"a\u202eb\u2066"_s << u"a\\u202eb\\u2066"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
    }
    void nothingReachesATerminalThatCouldSteerIt()
    {
        QFETCH(QString, text);
        QTEST(escaped(text), "shown");
    }

    void aLogLineIsOneLineWhateverItHolds()
    {
        const QDateTime time(QDate(2026, 11, 21), QTime(2, 11, 24), Qt::UTC);
        const QString message = u"closed \"x\"\n2026 info forged"_s;
        QCOMPARE(logLine(LogFormat::Text, time, QtInfoMsg, u"snug.net"_s, message),
                 "2026-11-21T02:11:24Z info snug.net closed \"x\"\\n2026 info forged");
        QCOMPARE(logLine(LogFormat::Json, time, QtWarningMsg, u"snug.net"_s, message),
                 line("{'category':'snug.net','level':'warning','message':'closed \\'x\\'\\\\n2026 info "
                      "forged','time':'2026-11-21T02:11:24Z'}")
                     .chopped(1));
    }
};

QTEST_GUILESS_MAIN(tst_Control)
#include "tst_control.moc"
