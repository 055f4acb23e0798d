// SPDX-License-Identifier: MIT
#include "app/session/rooms.h"
#include "server/server.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/faultydisk.h"
#include "tests/support/freeport.h"
#include "tests/support/seed.h"
#include "tests/support/sessionworld.h"

#include <QSignalSpy>
#include <QTestEventLoop>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Phase = RoomSession::Phase;

namespace {

//! A server as it is, on a free port of this computer.
class RealServer
{
public:
    explicit RealServer(const QString &directory, quint16 port = 0)
    {
        server::Options options;
        options.dataDirectory = directory;
        options.address = QHostAddress::LocalHost;
        options.port = port;
        options.maxPerAddress = 0;
        options.rate.burst = 0;
        auto opened = server::Server::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_server = std::move(*opened);
    }

    quint16 port() const { return m_server->port(); }

    //! A new room's link, with an invite.
    RoomLink room(const QString &title)
    {
        std::optional<RoomLink> link;
        m_server->rooms().make(title, Access::Invite, &m_context, [&](const Result<RoomInfo> &room) {
            const QString id = room->id;
            m_server->rooms().makeInvite(id, {}, &m_context,
                                         [&, id](const Result<server::NewInvite> &invite) {
                                             link = m_server->linkTo(id, invite->secret);
                                         });
        });
        if (!QTest::qWaitFor([&] { return link.has_value(); }, test::patience))
            qFatal("no room");
        return *link;
    }
    void revoke(const RoomLink &link)
    {
        bool done = false;
        m_server->rooms().listInvites(
            link.room, &m_context, [&](const Result<std::vector<server::Invite>> &invites) {
                m_server->rooms().revokeInvite(invites->front().id, &m_context,
                                               [&](const Result<server::Invite> &) { done = true; });
            });
        QVERIFY(QTest::qWaitFor([&] { return done; }, test::patience));
    }
    void close(const QString &reason)
    {
        QSignalSpy closed(m_server.get(), &server::Server::closed);
        m_server->close({reason, {}});
        QVERIFY(closed.wait(test::patience));
    }

private:
    std::unique_ptr<server::Server> m_server;
    QObject m_context;
};

//! Bodies and authors of all that the room holds for a session, oldest first; pending ones last.
QStringList history(RoomSession &session)
{
    QStringList lines;
    for (int row = 0; row < session.timeline()->rowCount(); ++row) {
        const QModelIndex index = session.timeline()->index(row);
        lines.prepend(index.data(TimelineModel::AuthorRole).toString() + u": "_s
                      + index.data(TimelineModel::BodyRole).toString());
    }
    return lines;
}

void loadAll(RoomSession &session)
{
    QVERIFY(QTest::qWaitFor(
        [&] {
            session.history()->loadOlder();
            return session.phase() == Phase::Joined && !session.history()->canLoadOlder();
        },
        20'000));
}

} // namespace

//! Sessions and a server as they are, over sockets.
class TestRealServer : public QObject
{
    Q_OBJECT

private:
    struct Person : SessionWorld {
        Rooms rooms{context};
        RoomSession *session = nullptr;

        Person(const QString &name, const RoomLink &link)
        {
            rooms.setName(name);
            session = rooms.join(link, false);
        }
        void wait() const { QTRY_COMPARE(session->phase(), Phase::Joined); }
    };

private slots:
    void twoPeopleTalk()
    {
        QTemporaryDir directory;
        RealServer server(directory.path());
        const RoomLink link = server.room(u"Film night"_s);
        Person ada(u"Ada"_s, link);
        ada.wait();
        QCOMPARE(ada.session->title(), u"Film night"_s);
        Person bo(u"Bo"_s, link);
        bo.wait();
        QTRY_COMPARE(ada.session->members()->onlineCount(), 2);
        QVERIFY(ada.session->send(u"hello"_s));
        QTRY_COMPARE(bo.session->unread(), 1);
        QVERIFY(bo.session->send(u"<b>hi</b>"_s));
        const QStringList expected{u"Ada: hello"_s, u"Bo: <b>hi</b>"_s};
        QTRY_COMPARE(history(*ada.session), expected);
        QTRY_COMPARE(history(*bo.session), expected);
        QTRY_COMPARE(bo.session->waitingMessages(), 0);

        bo.session->setTyping(true);
        QTRY_COMPARE(ada.session->typingText(), u"Bo is typing"_s);
        bo.session->rename(u"Ada"_s);
        QTRY_COMPARE(bo.session->selfName(), u"Ada 2"_s);

        Person third(u"ada"_s, link);
        third.wait();
        QCOMPARE(third.session->selfName(), u"ada 3"_s);
        QCOMPARE(third.session->unread(), 0);
        QCOMPARE(history(*third.session), expected);
    }

    //! One disk, as the host's own app has.
    void whatAFullDiskRefusesGoesOnceThereIsSpace()
    {
        QTemporaryDir directory;
        FaultyDisk &disk = FaultyDisk::install();
        RealServer server(directory.path());
        const RoomLink link = server.room(u"Film night"_s);
        Person bo(u"Bo"_s, link);
        bo.wait();
        disk.writeError = SQLITE_FULL;
        QVERIFY(bo.session->send(u"hello"_s));
        QTRY_COMPARE(bo.session->statusText(),
                     u"127.0.0.1 has no space left. 1 message(s) wait here; closing Snug loses them."_s);
        bo.session->setHosted(true);
        QVERIFY(bo.session->send(u"again"_s));
        QTRY_COMPARE(bo.session->statusText(),
                     u"This computer has no space left. 2 message(s) wait here; closing Snug loses them."_s);
        disk.heal();
        QTRY_COMPARE(history(*bo.session), (QStringList{u"Bo: hello"_s, u"Bo: again"_s}));
        QTRY_COMPARE(bo.session->statusText(), QString());
    }

    void aRestartLosesAndDoublesNothing()
    {
        QTemporaryDir directory;
        const quint16 port = freePort();
        auto server = std::make_unique<RealServer>(directory.path(), port);
        const RoomLink link = server->room(u"Film night"_s);
        Person ada(u"Ada"_s, link);
        Person bo(u"Bo"_s, link);
        ada.wait();
        bo.wait();
        QVERIFY(ada.session->send(u"before"_s));
        QTRY_COMPARE(bo.session->timeline()->rowCount(), 1);
        server->close(u"sleep"_s);
        server.reset();
        QTRY_VERIFY(ada.session->phase() != Phase::Joined);
        QVERIFY(ada.session->statusText().startsWith(u"The host's computer went to sleep at 14:02."_s));
        QVERIFY(ada.session->send(u"meanwhile"_s));
        server = std::make_unique<RealServer>(directory.path(), port);
        QTRY_COMPARE(ada.session->waitingMessages(), 0);
        QTRY_COMPARE(history(*bo.session), (QStringList{u"Ada: before"_s, u"Ada: meanwhile"_s}));
        QCOMPARE(history(*ada.session), history(*bo.session));
        QCOMPARE(ada.session->selfName(), u"Ada"_s);
    }

    void whoIsNotLetInIsToldWhy()
    {
        QTemporaryDir directory;
        RealServer server(directory.path());
        const RoomLink link = server.room(u"Film night"_s);
        RoomLink wrong = link;
        wrong.invite = u"AAAAAAAAAAAAAAAAAAAAAA"_s;
        RoomLink none = link;
        none.invite.clear();
        RoomLink elsewhere = link;
        elsewhere.room = u"no-such-room"_s;
        server.revoke(link);
        const QList<std::pair<RoomLink, QString>> people{{wrong, u"invite_invalid"_s},
                                                         {none, u"invite_needed"_s},
                                                         {elsewhere, u"no_such_room"_s},
                                                         {link, u"invite_revoked"_s}};
        for (const auto &[way, code] : people) {
            Person person(u"Ada"_s, way);
            QTRY_COMPARE(person.session->phase(), Phase::Stopped);
            QCOMPARE(person.session->problemCode(), code);
        }
    }

    void pagesGoBackToTheBeginning()
    {
        QTemporaryDir directory;
        RealServer server(directory.path());
        const RoomLink link = server.room(u"Film night"_s);
        Person ada(u"Ada"_s, link);
        ada.wait();
        for (int i = 0; i < 300; ++i)
            QVERIFY(ada.session->send(u"message %1"_s.arg(i)));
        QTRY_COMPARE(ada.session->waitingMessages(), 0);
        Person bo(u"Bo"_s, link);
        bo.wait();
        QCOMPARE(bo.session->timeline()->rowCount(), limits::page);
        loadAll(*bo.session);
        QCOMPARE(history(*bo.session), history(*ada.session));
        QCOMPARE(bo.session->timeline()->rowCount(), 300);
    }

    void aSessionCutHundredsOfTimesEndsWithExactlyTheRoom()
    {
        QRandomGenerator random = seeded();
        QTemporaryDir directory;
        RealServer server(directory.path());
        const RoomLink link = server.room(u"Busy"_s);
        CuttingProxy proxy(server.port(), random);
        RoomLink badWay = link;
        badWay.port = proxy.port();

        Person bo(u"Bo"_s, link);
        bo.wait();
        Person ada(u"Ada"_s, link); // first met on a good day, so that the token is kept
        ada.wait();
        SessionWorld badDay;
        badDay.secrets.kept[u"token:"_s + badWay.address()] = ada.secrets.kept[u"token:"_s + link.address()];
        badDay.context.timing.firstRetry = 1ms;
        badDay.context.timing.lastRetry = 5ms;
        RoomSession session(badDay.context, badDay.room(badWay));
        session.start();

        int said = 0;
        int heard = 0;
        QTimer busy;
        connect(&busy, &QTimer::timeout, this, [&] {
            if (session.waitingMessages() < 40 && random.bounded(2) == 0)
                (void)session.send(u"of Ada %1"_s.arg(++said));
            if (bo.session->waitingMessages() < 40)
                (void)bo.session->send(u"of Bo %1"_s.arg(++heard));
        });
        busy.start(10ms);
        proxy.onCut = [&] {
            if (proxy.cuts >= 200)
                QTestEventLoop::instance().exitLoop();
        };
        QTestEventLoop::instance().enterLoop(
            90); // a loop that never sleeps, or each step of a join would wait for it
        proxy.onCut = {};
        busy.stop();
        QVERIFY2(proxy.cuts >= 200, qPrintable(u"only %1 cuts of %2+%3 messages, then: %4"_s.arg(proxy.cuts)
                                                   .arg(said)
                                                   .arg(heard)
                                                   .arg(session.statusText())));
        proxy.cutting = false;
        QTRY_COMPARE(session.waitingMessages(), 0);
        QTRY_COMPARE(bo.session->waitingMessages(), 0);

        Person witness(u"Witness"_s, link);
        witness.wait();
        loadAll(*witness.session);
        loadAll(*bo.session);
        loadAll(session);
        const QStringList truth = history(*witness.session);
        QCOMPARE(history(session), truth);
        QCOMPARE(history(*bo.session), truth);
        QStringList expected;
        for (int i = 1; i <= said; ++i)
            expected += u"Ada: of Ada %1"_s.arg(i);
        QCOMPARE(truth.filter(u"of Ada"_s), expected);
        QCOMPARE(truth.size(), said + heard);
        qInfo("%d cuts, %d messages of the one cut, %d of another", proxy.cuts, said, heard);
    }
};

QTEST_GUILESS_MAIN(TestRealServer)
#include "tst_realserver.moc"
