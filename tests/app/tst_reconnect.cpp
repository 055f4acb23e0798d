// SPDX-License-Identifier: MIT
#include "app/session/systemnetworkwatch.h"
#include "tests/support/sessionworld.h"

#include <QSignalSpy>
#include <QThread>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Phase = RoomSession::Phase;

//! Bad days: what a session does and says while its host is not there.
class TestReconnect : public QObject
{
    Q_OBJECT

private:
    //! A session joined to a host, whose next wait is long enough to be looked at.
    struct World : SessionWorld {
        FakeHost host;
        std::unique_ptr<RoomSession> session;

        explicit World(bool patient = true, const QString &hostName = u"127.0.0.1"_s)
        {
            if (patient)
                context.timing.firstRetry = context.timing.lastRetry = 60s;
            RoomLink link = host.link();
            link.host = hostName;
            session = std::make_unique<RoomSession>(context, room(link));
        }
        void join()
        {
            session->start();
            answerJoin();
        }
        void answerJoin()
        {
            host.take<frame::Join>();
            host.send(joined());
            QTRY_COMPARE(session->phase(), Phase::Joined);
        }
        //! The status without the seconds of the countdown.
        QString status() const
        {
            QString text = session->statusText();
            static const QRegularExpression seconds(u" Trying again in \\d+ s\\."_s);
            return text.replace(seconds, u" N."_s);
        }
    };

private slots:
    void aGoodbyeIsRememberedUntilTheRoomIsBack_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("text");
        QTest::newRow("stop") << u"stop"_s << u"Bo closed the room at 14:02."_s;
        QTest::newRow("restart") << u"restart"_s << u"The room is starting again."_s;
        QTest::newRow("sleep") << u"sleep"_s << u"Bo's computer went to sleep at 14:02."_s;
        QTest::newRow("moved") << u"moved"_s
                               << u"The room moved to another place at 14:02. Ask for its new link."_s;
    }
    void aGoodbyeIsRememberedUntilTheRoomIsBack()
    {
        QFETCH(QString, reason);
        QFETCH(QString, text);
        World world;
        world.join();
        world.host.send(frame::Bye{reason, {}});
        world.host.closeWith(1001);
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        QCOMPARE(world.status(), text + u" N."_s);
        QVERIFY(world.session->canTryNow());

        const quint16 port = world.host.port();
        world.host.close();
        world.now = world.now.addSecs(3600);
        world.session->tryNow();
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        QCOMPARE(world.status(), text + u" N."_s);
        QCOMPARE(world.session->statusDetails(), u"bye | "_s + reason);
        QVERIFY(world.session->send(u"a"_s));
        QCOMPARE(world.status(), text + u" N. 1 message(s) wait."_s);
        QVERIFY(world.session->send(u"b"_s));
        QCOMPARE(world.status(), text + u" N. 2 message(s) wait."_s);

        world.host.open(port);
        world.session->tryNow();
        QCOMPARE(world.session->phase(), Phase::Connecting);
        QCOMPARE(world.session->statusText(), text + u" I'll keep trying. 2 message(s) wait."_s);
        world.answerJoin();
        QCOMPARE(world.session->statusText(), QString());
    }

    void aHostThatBreaksOffIsSaidToBeSilentSinceThen()
    {
        World world;
        world.join();
        world.host.cut();
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        QCOMPARE(world.status(), u"Bo's computer stopped answering 0 s ago. N."_s);
        world.host.close();
        world.now = world.now.addSecs(20);
        world.session->tryNow();
        QTRY_COMPARE(world.status(), u"Bo's computer stopped answering 20 s ago. N."_s);
        QVERIFY(world.session->statusDetails().contains(u"refused"_s));
    }

    void theSecondsOfSilenceAreCounted()
    {
        World world;
        world.join();
        world.host.cut();
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        world.now = world.now.addSecs(7);
        QTRY_COMPARE(world.status(), u"Bo's computer stopped answering 7 s ago. N."_s);
    }

    void aHostThatClosedTheRoomAndIsOffSinceHasClosedTheRoom()
    {
        World world;
        world.join();
        world.host.closeWith(1001);
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        world.host.close();
        world.now = world.now.addSecs(60);
        world.session->tryNow();
        QCOMPARE(world.session->phase(), Phase::Connecting);
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        QCOMPARE(world.status(), u"Bo closed the room at 14:02. N."_s);
    }

    void afterARestartItIsSaidWhenTheHostWasLastReached()
    {
        World world;
        world.join();
        world.session->close();
        world.host.close();
        world.now = world.now.addSecs(600);
        RoomSession again(world.context, world.store.rooms()[0]);
        again.start();
        QTRY_COMPARE(again.phase(), Phase::Waiting);
        QVERIFY2(again.statusText().startsWith(
                     u"Bo's computer isn't taking connections. It was last reachable at 14:02."_s),
                 qPrintable(again.statusText()));
        QVERIFY(again.everJoined());
    }

    void aHostNeverReachedIsSaidToBeSo()
    {
        World world;
        world.host.close();
        world.session->start();
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        QCOMPARE(world.status(),
                 u"127.0.0.1 isn't taking connections. It was never reachable from here. N."_s);
        QVERIFY(!world.session->everJoined());
    }

    void aNetworkThatWantsASignInSaysSo()
    {
        SessionWorld world;
        world.network.setSignInNeeded(true);
        RoomSession session(world.context, world.room({.host = u"192.0.2.1"_s, .port = 9, .room = u"r"_s}));
        session.start();
        QCOMPARE(session.statusText(), u"This network wants you to sign in first."_s);
        world.network.setSignInNeeded(false);
        QCOMPARE(session.statusText(), u"Connecting to 192.0.2.1…"_s);
    }

    void nobodyIsSaidToBeHereWhileTheHostIsAway()
    {
        World world;
        world.join();
        MemberModel &members = *world.session->members();
        const auto here = [&members](int row) {
            return members.index(row).data(MemberModel::OnlineRole).toBool();
        };
        QCOMPARE(members.onlineCount(), 2);
        QVERIFY(here(0));
        world.host.cut();
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        QCOMPARE(members.onlineCount(), 0);
        QVERIFY(!here(0) && !here(1));
        world.session->tryNow();
        world.answerJoin();
        QCOMPARE(members.onlineCount(), 2);
    }

    void theSecondsAreCountedDown()
    {
        World world;
        world.context.timing.firstRetry = world.context.timing.lastRetry = 3s;
        world.session = std::make_unique<RoomSession>(world.context, world.session->room());
        world.host.close();
        QStringList told;
        connect(world.session.get(), &RoomSession::statusTextChanged, this,
                [&] { told += world.session->statusText().section(u"Trying again"_s, 1); });
        world.session->start();
        QTRY_VERIFY(told.contains(u" in 1 s."_s));
    }

    void itComesBackByItself()
    {
        World world(false);
        world.join();
        for (int i = 0; i < 5; ++i) {
            world.host.cut();
            world.answerJoin();
        }
        const quint16 port = world.host.port();
        int inVain = 0;
        connect(world.session.get(), &RoomSession::phaseChanged, this,
                [&] { inVain += world.session->phase() == Phase::Waiting ? 1 : 0; });
        world.host.close();
        QTRY_VERIFY(inVain > 3);
        world.host.open(port);
        world.answerJoin();
    }

    void aWaitTheHostAskedForIsKept_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("too many") << 4429 << u"127.0.0.1 takes no more connections from you right now."_s;
        QTest::newRow("full") << 4503 << u"The room is full right now."_s;
    }
    void aWaitTheHostAskedForIsKept()
    {
        QFETCH(int, code);
        QFETCH(QString, text);
        World world(false);
        world.session->start();
        world.host.take<frame::Join>();
        world.host.send(frame::Refused{.re = {}, .error = {u"full"_s, u"?"_s}, .retryAfter = 30});
        world.host.closeWith(static_cast<quint16>(code));
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        QCOMPARE(world.status(), text + u" N."_s);
        world.network.setOnline(true); // returning is no reason to be early
        QCOMPARE(world.session->phase(), Phase::Waiting);
        world.session->tryNow();
        world.answerJoin();
    }

    void whatWasSaidOfOneMessageDelaysNoReconnect()
    {
        World world(false);
        world.join();
        QVERIFY(world.session->send(u"hi"_s));
        const auto send = world.host.take<frame::Send>();
        world.host.send(
            frame::Refused{.re = send.id, .error = {u"rate_limited"_s, u"?"_s}, .retryAfter = 600});
        QTRY_VERIFY(!world.session->statusText().isEmpty());
        world.host.closeWith(1001);
        world.answerJoin();
    }

    void itComesBackAtOnceWhenTheNetworkReturns()
    {
        World world;
        world.context.timing.probe = 10s;
        world.join();
        world.host.cut();
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        world.network.setOnline(false);
        QCOMPARE(world.session->phase(), Phase::Waiting);
        world.network.setOnline(true);
        QCOMPARE(world.session->phase(), Phase::Connecting);
        world.answerJoin();
    }

    void aHostThatTakesNoMessageIsAskedForASignOfLife()
    {
        World world;
        world.context.timing.answer = 1ms;
        world.context.timing.probe = 0ms; // nobody is that quick
        RoomSession session(world.context, world.session->room());
        session.start();
        world.host.take<frame::Join>();
        world.host.send(joined());
        QTRY_COMPARE(session.phase(), Phase::Joined);
        QVERIFY(session.send(u"hi"_s));
        QTRY_COMPARE(session.phase(), Phase::Waiting);
        QVERIFY2(session.statusDetails().contains(u"silent"_s), qPrintable(session.statusDetails()));
    }

    void aLongMessageHasTheTimeThatASlowLineTakesForIt()
    {
        World world;
        world.context.timing.answer = 1ms;
        world.context.timing.probe = 0ms;
        world.context.timing.slowestLine = 100;
        RoomSession session(world.context, world.session->room());
        session.start();
        world.host.take<frame::Join>();
        world.host.send(joined());
        QTRY_COMPARE(session.phase(), Phase::Joined);
        QVERIFY(session.send(QString(10'000, u'x')));
        QVERIFY(!QTest::qWaitFor([&] { return session.phase() != Phase::Joined; }, 300));
    }

    void noNetworkIsOnlySaidOfHostsThatNeedOne()
    {
        World here;
        here.join();
        here.network.setOnline(false);
        QCOMPARE(here.session->statusText(), QString());

        SessionWorld world;
        world.network.setOnline(false);
        RoomSession session(world.context, world.room({.host = u"192.0.2.1"_s, .port = 9, .room = u"r"_s}));
        session.start();
        QCOMPARE(session.statusText(), u"No network."_s);
        QVERIFY(session.send(u"a"_s));
        QVERIFY(session.send(u"b"_s));
        QCOMPARE(session.statusText(), u"No network. 2 message(s) wait."_s);
    }

    void aHostThatDoesNotAnswerAJoinIsLeft()
    {
        World world;
        QVERIFY(world.context.timing.join >= 30s); // the answer may take a while to arrive
        world.context.timing.join = 50ms;
        RoomSession session(world.context, world.session->room());
        session.start();
        QTRY_COMPARE(session.phase(), Phase::Waiting);
        QVERIFY(session.statusText().startsWith(u"127.0.0.1 isn't answering."_s));
    }

    void aHostWhoseFramesNeverFitIsNotRunAgainst()
    {
        World world;
        world.join();
        world.host.send(live(5, {message(6, u"m2"_s, u"x"_s)}));
        world.answerJoin();
        QCOMPARE(world.host.connections, 2);
        world.host.send(live(5, {message(6, u"m2"_s, u"x"_s)}));
        QTRY_COMPARE(world.session->phase(), Phase::Waiting);
        QCOMPARE(world.session->timeline()->rowCount(), 0);
    }

    void tryingNowIsHarmlessAtAnyTime()
    {
        World world(false);
        world.session->tryNow();
        world.session->start();
        world.session->tryNow();
        world.answerJoin();
        world.session->tryNow();
        QCOMPARE(world.session->phase(), Phase::Joined);
        QCOMPARE(world.host.connections, 1);
    }

    void aProgramThatStoodStillDoubtsItsConnections()
    {
        const SystemNetworkWatch watch(20ms);
        if (!watch.online())
            QSKIP("this computer is in no network");
        const QSignalSpy changed(&watch, &NetworkWatch::onlineChanged);
        QThread::msleep(200);
        QTRY_VERIFY(!changed.isEmpty());
    }

    void closingEndsIt()
    {
        World world(false);
        world.join();
        World other(false);
        other.join();
        world.session->close();
        world.host.cut();
        for (int i = 0; i < 5; ++i) { // longer than any wait of the first would be
            other.host.cut();
            other.answerJoin();
        }
        QCOMPARE(world.host.connections, 1);
    }
};

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
