// SPDX-License-Identifier: MIT
#include "server/server.h"
#include "shared/protocol/codec.h"

#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QWebSocket>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;

class tst_Server : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<std::unique_ptr<Server>> open(const QString &folder)
    {
        return Server::open({.dataDirectory = folder,
                             .address = QHostAddress::LocalHost,
                             .port = 0,
                             .openRooms = true,
                             .rate = {.burst = 0, .perSecond = 0}});
    }

private slots:
    void whatWasAcceptedBeforeTheEndIsKeptFiftyTimesOver()
    {
        QString token;
        for (int round = 1; round <= 50; ++round) {
            Result<std::unique_ptr<Server>> server = open(m_folder.path());
            QVERIFY2(server.ok(), server ? "" : qPrintable(server.error().text));

            QWebSocket socket;
            QStringList frames;
            connect(&socket, &QWebSocket::textMessageReceived, this,
                    [&](const QString &frame) { frames += frame; });
            socket.open(QUrl(u"ws://127.0.0.1:%1/r/lobby"_s.arg((*server)->port())));
            QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
            const frame::Join join{.name = u"Ada"_s, .token = token};
            socket.sendTextMessage(QString::fromUtf8(codec::encode(frame::Request{{}, join})));
            QTRY_VERIFY(!frames.isEmpty());
            const auto joined = std::get<frame::Joined>(*codec::decodeServer(frames.takeFirst().toUtf8()));
            QCOMPARE(joined.room.count, round - 1);
            if (round == 1)
                token = joined.token;

            const frame::Send send{u"round-%1"_s.arg(round), u"hello"_s};
            socket.sendTextMessage(QString::fromUtf8(codec::encode(frame::Request{{}, send})));
            QTRY_VERIFY(frames.join(u' ').contains(u"hello"_s));
            frames.clear();

            QSignalSpy closed(server->get(), &Server::closed);
            (*server)->close({u"stop"_s, u"The host stopped this room."_s});
            (*server)->close({u"stop"_s, u"twice"_s});
            QTRY_COMPARE(closed.size(), 1);
            QTRY_COMPARE(socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
            const auto bye = codec::decodeServer(frames.last().toUtf8());
            QCOMPARE(std::get<frame::Bye>(*bye).text, u"The host stopped this room."_s);
        }
    }

    void aHostSeesWhoIsInARoomAndWhatGoesOn()
    {
        const QTemporaryDir folder;
        Result<std::unique_ptr<Server>> server = open(folder.path());
        QVERIFY(server.ok());
        Rooms &rooms = (*server)->rooms();
        QVERIFY(rooms.storedBytes() > 0);
        QString room;
        rooms.make(u"Film night"_s, Access::Open, this,
                   [&](const Result<RoomInfo> &made) { room = made->id; });
        QTRY_VERIFY(!room.isEmpty());
        RoomSight sight;
        int looks = 0;
        const auto look = [&] {
            const int before = looks;
            rooms.look(room, this, [&](const RoomSight &seen) {
                sight = seen;
                ++looks;
            });
            return QTest::qWaitFor([&] { return looks > before; }, test::patience);
        };
        QVERIFY(look());
        QVERIFY(sight.callers.empty());
        QCOMPARE(sight.messages + sight.bytes, 0);

        QStringList frames;
        auto socket = std::make_unique<QWebSocket>();
        connect(socket.get(), &QWebSocket::textMessageReceived, this,
                [&](const QString &frame) { frames += frame; });
        QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/r/%2"_s.arg((*server)->port()).arg(room)));
        request.setRawHeader("X-Forwarded-For", "203.0.113.9");
        socket->open(request);
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        const auto send = [&](const frame::Client &frame) {
            socket->sendTextMessage(QString::fromUtf8(codec::encode(frame::Request{{}, frame})));
        };
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        send(frame::Join{.name = u"Ada"_s});
        QTRY_VERIFY(!frames.isEmpty());
        send(frame::Send{u"m-0001"_s, u"hello"_s});
        QTRY_VERIFY(frames.join(u' ').contains(u"hello"_s));
        QVERIFY(look());
        QCOMPARE(sight.callers.size(), size_t(1));
        QCOMPARE(sight.callers.front().name, u"Ada"_s);
        QCOMPARE(sight.callers.front().member, u"m1"_s);
        QVERIFY(sight.callers.front().address.isLoopback()); // of nobody's proxy is a header believed …
        QVERIFY(sight.callers.front().forwarded);            // … but that it is there is worth knowing
        QVERIFY(sight.callers.front().since >= before);
        QCOMPARE(sight.messages, 1);
        rooms.setTitle(room, u"Late night"_s, this, [](const Result<RoomInfo> &) {});
        QTRY_VERIFY(frames.join(u' ').contains(u"is called"_s));
        QVERIFY(look());
        QCOMPARE(sight.messages, 1); // what the room itself says is nobody's message
        const qint64 bytes = sight.bytes;
        QVERIFY2(bytes > 200, qPrintable(QString::number(bytes)));

        socket.reset();
        QTRY_VERIFY(look() && sight.callers.empty());
        QCOMPARE(sight.messages, 1);
        QVERIFY(sight.bytes >= bytes); // who is gone still counts
    }

    void aServerRunsAndEndsInAThreadOfItsOwn()
    {
        QThread thread;
        QObject worker;
        worker.moveToThread(&thread);
        thread.start();
        std::unique_ptr<Server> server;
        std::atomic<quint16> port = 0;
        QMetaObject::invokeMethod(&worker, [&] {
            server = std::move(*open(m_folder.path()));
            port = server->port();
        });
        QTRY_VERIFY(port != 0);
        std::atomic<bool> ended = false;
        QMetaObject::invokeMethod(&worker, [&] {
            QObject::connect(server.get(), &Server::closed, &worker, [&] {
                QMetaObject::invokeMethod(
                    &worker,
                    [&] {
                        server.reset();
                        worker.moveToThread(nullptr);
                        ended = true;
                    },
                    Qt::QueuedConnection);
            });
            server->close({u"stop"_s, {}});
        });
        QTRY_VERIFY(ended);
        thread.quit();
        QVERIFY(thread.wait());
    }

    void aSecondServerOnTheSameDataIsRefused()
    {
        const Result<std::unique_ptr<Server>> first = open(m_folder.path());
        QVERIFY(first.ok());
        const Result<std::unique_ptr<Server>> second = open(m_folder.path());
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, u"locked"_s);
        QVERIFY(second.error().text.contains(QString::number(QCoreApplication::applicationPid())));
    }

    void aTakenPortIsToldSo()
    {
        const Result<std::unique_ptr<Server>> first = open(m_folder.path());
        QVERIFY(first.ok());
        const QTemporaryDir other;
        const Result<std::unique_ptr<Server>> second = Server::open(
            {.dataDirectory = other.path(), .address = QHostAddress::LocalHost, .port = (*first)->port()});
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, u"port_taken"_s);
    }

    void linksStartWithThePublicUrlWhereThereIsOne()
    {
        const QTemporaryDir folder;
        const Result<std::unique_ptr<Server>> server = Server::open(
            {.dataDirectory = folder.path(), .port = 0, .publicUrl = QUrl(u"https://chat.example.org"_s)});
        QVERIFY(server.ok());
        QCOMPARE((*server)->linkTo(u"lounge-7k2m"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s).toString(),
                 u"https://chat.example.org/r/lounge-7k2m#i=AAAAAAAAAAAAAAAAAAAAAA"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Server)
#include "tst_server.moc"
