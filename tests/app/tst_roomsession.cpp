// SPDX-License-Identifier: MIT
#include "app/desktop/languages.h"
#include "tests/support/sessionworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Phase = RoomSession::Phase;

namespace {

const QString invite = u"AAAAAAAAAAAAAAAAAAAAAA"_s;

std::vector<Message> run(qint64 first, qint64 last, const QString &from = u"m2"_s)
{
    std::vector<Message> messages;
    for (qint64 seq = first; seq <= last; ++seq)
        messages.push_back(message(seq, from, u"text %1"_s.arg(seq)));
    return messages;
}

} // namespace

//! Getting into a room, staying whole, and what is said where that fails.
class TestRoomSession : public QObject
{
    Q_OBJECT

private:
    struct World : SessionWorld {
        FakeHost host;
        RoomSession session{context, room(host.link())};
        QAbstractItemModelTester tester{session.timeline(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        QString key(const QString &kind) const { return kind + session.address(); }
        void join(std::vector<Message> messages = {}, bool more = false)
        {
            session.start();
            host.take<frame::Join>();
            frame::Joined frame = joined(std::move(messages));
            frame.more = more;
            host.send(frame);
            QTRY_COMPARE(session.phase(), Phase::Joined);
        }
        int rows() const { return const_cast<RoomSession &>(session).timeline()->rowCount(); }
    };

private slots:
    void aFirstJoinUsesTheInviteAndKeepsTheToken()
    {
        World world;
        QCOMPARE(world.session.title(), u"Film night"_s);
        QCOMPARE(world.session.statusText(), u"Connecting to 127.0.0.1…"_s);
        world.session.start(invite);
        const auto join = world.host.take<frame::Join>();
        QCOMPARE(join.name, u"Ada"_s);
        QCOMPARE(join.invite, invite);
        QVERIFY(join.token.isEmpty() && !join.since && join.epoch.isEmpty());
        frame::Joined answer = joined(run(1, 3));
        answer.room.title = u"<img src=x>"_s;
        answer.self.name = u"Ada 2"_s;
        answer.token = u"the token"_s;
        world.host.send(answer);
        QTRY_COMPARE(world.session.phase(), Phase::Joined);
        QCOMPARE(world.session.statusText(), QString());
        QCOMPARE(world.session.title(), u"<img src=x>"_s);
        QCOMPARE(world.session.selfName(), u"Ada 2"_s);
        QCOMPARE(world.session.members()->self(), u"m1"_s);
        QCOMPARE(world.session.unread(), 0);
        QCOMPARE(world.rows(), 3);
        QCOMPARE(world.session.members()->rowCount(), 2);
        QCOMPARE(world.secrets.kept[world.key(u"token:"_s)], u"the token"_s);
        QCOMPARE(world.secrets.kept[world.key(u"invite:"_s)], invite);
        const RememberedRoom kept = world.store.rooms()[0];
        QCOMPARE(kept.title, u"<img src=x>"_s);
        QCOMPARE(kept.selfName, u"Ada 2"_s);
        QCOMPARE(kept.joinedAt, world.now);
        QCOMPARE(kept.lastRead, 3);
    }

    void aTokenComesBeforeAnInvite()
    {
        World world;
        world.secrets.kept[world.key(u"token:"_s)] = u"the token"_s;
        world.session.start(invite);
        const auto join = world.host.take<frame::Join>();
        QCOMPARE(join.token, u"the token"_s);
        QVERIFY(join.invite.isEmpty());
    }

    void aTokenThatIsNotFoundAgainIsNotForgotten()
    {
        World world;
        world.session.start(invite);
        world.host.take<frame::Join>();
        frame::Joined answer = joined();
        answer.token = u"the token"_s;
        world.host.send(answer);
        QTRY_COMPARE(world.session.phase(), Phase::Joined);
        world.secrets.kept.clear(); // as where a keyring was locked meanwhile
        world.host.closeWith(4403);
        QTRY_COMPARE(world.session.phase(), Phase::Stopped);
        world.session.start();
        QCOMPARE(world.host.take<frame::Join>().token, u"the token"_s);
    }

    void whatHoldsTheSecretsUpIsSaidAndTheRoomWaits()
    {
        World world;
        world.secrets.kept[world.key(u"token:"_s)] = u"the token"_s;
        world.secrets.hold(u"Your keyring is locked."_s);
        world.session.start();
        QCOMPARE(world.session.phase(), Phase::Connecting);
        QCOMPARE(world.session.statusText(), u"Your keyring is locked."_s);
        world.secrets.letGo();
        QCOMPARE(world.session.statusText(), u"Connecting to 127.0.0.1…"_s);
        QCOMPARE(world.host.take<frame::Join>().token, u"the token"_s);
    }

    void theHostWasLastReachedWhenItWasLostOrTheProgramEnded()
    {
        SessionWorld world;
        FakeHost host;
        auto session = std::make_unique<RoomSession>(world.context, world.room(host.link()));
        const auto join = [&host, &session] {
            host.take<frame::Join>();
            host.send(joined());
            QTRY_COMPARE(session->phase(), Phase::Joined);
        };
        session->start();
        join();
        const QDateTime lostAt = world.now = world.now.addSecs(8 * 60 * 60);
        host.cut();
        QTRY_COMPARE(world.store.rooms()[0].usedAt, lostAt);
        join();
        const QDateTime endedAt = world.now = world.now.addSecs(60 * 60);
        session.reset();
        QCOMPARE(world.store.rooms()[0].usedAt, endedAt);
    }

    void aLostTokenIsHealedByTheInviteOnce()
    {
        World world;
        world.secrets.kept[world.key(u"token:"_s)] = u"old"_s;
        world.secrets.kept[world.key(u"invite:"_s)] = invite;
        world.session.start();
        QCOMPARE(world.host.take<frame::Join>().token, u"old"_s);
        world.host.send(frame::Refused{.re = {}, .error = {u"token_invalid"_s, u"?"_s}});
        world.host.closeWith(4401);
        const auto again = world.host.take<frame::Join>();
        QCOMPARE(again.invite, invite);
        QVERIFY(again.token.isEmpty());
        world.host.send(frame::Refused{.re = {}, .error = {u"invite_revoked"_s, u"?"_s}});
        world.host.closeWith(4401);
        QTRY_COMPARE(world.session.phase(), Phase::Stopped);
        QCOMPARE(world.session.problemCode(), u"invite_revoked"_s);
        QCOMPARE(world.host.connections, 2);
    }

    void aNameThatIsTakenIsSaidOnce()
    {
        SessionWorld world;
        FakeHost host;
        RoomSession session(world.context, world.room(host.link()));
        session.start();
        host.take<frame::Join>();
        frame::Joined answer = joined({message(1, u"m2"_s, u"before"_s)});
        answer.self.name = u"Ada 2"_s;
        host.send(answer);
        QTRY_COMPARE(session.notice(), u"Somebody here is called Ada already, so you are “Ada 2”."_s);
        QCOMPARE(session.selfName(), u"Ada 2"_s);
        QCOMPARE(session.joinedAfterSeq(), qint64(1));
        session.dismissNotice();
        QCOMPARE(session.notice(), QString());

        host.cut();
        QCOMPARE(host.take<frame::Join>().name, u"Ada 2"_s);
        host.send(answer);
        QTRY_COMPARE(session.phase(), Phase::Joined);
        QCOMPARE(session.notice(), QString());

        RoomSession later(world.context, world.store.rooms()[0]);
        later.start();
        host.take<frame::Join>();
        host.send(answer);
        QTRY_COMPARE(later.phase(), Phase::Joined);
        QCOMPARE(later.joinedAfterSeq(), qint64(0));
        QCOMPARE(later.notice(), QString());
    }

    void aHostThatWillNotHaveAPersonEndsTheSession_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("closeCode");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no such room")
            << u"no_such_room"_s << 4404 << u"There is no such room on 127.0.0.1. Ask for a new link."_s;
        QTest::newRow("invite needed")
            << u"invite_needed"_s << 4401
            << u"This room needs an invite, and this link has none. Ask for the whole link."_s;
        QTest::newRow("invite invalid")
            << u"invite_invalid"_s << 4401
            << u"This room doesn't know the invite in this link. Ask for a new link."_s;
        QTest::newRow("invite revoked")
            << u"invite_revoked"_s << 4401 << u"The host turned this link off. Ask for a new one."_s;
        QTest::newRow("invite expired")
            << u"invite_expired"_s << 4401 << u"The time of this link has run out. Ask for a new one."_s;
        QTest::newRow("invite used up")
            << u"invite_used_up"_s << 4401
            << u"This link has let in as many people as it may. Ask for a new one."_s;
        QTest::newRow("removed") << u"removed"_s << 4403 << u"You were removed from this room."_s;
        QTest::newRow("banned") << u"banned"_s << 4403 << u"You can't join this room."_s;
        QTest::newRow("malformed")
            << u"malformed"_s << 4400
            << u"127.0.0.1 didn't understand what this Snug sent. Update Snug, or ask the host to."_s;
        QTest::newRow("version")
            << u"unsupported_version"_s << 4400
            << u"Your Snug and the host's are too far apart. One of them needs an update."_s;
        QTest::newRow("name, without a close")
            << u"bad_name"_s << 0 << u"The room doesn't take the name “Ada”. Choose another one."_s;
    }
    void aHostThatWillNotHaveAPersonEndsTheSession()
    {
        QFETCH(QString, code);
        QFETCH(int, closeCode);
        QFETCH(QString, problem);
        World world;
        world.session.start(invite);
        world.host.take<frame::Join>();
        world.host.send(frame::Refused{.re = {}, .error = {code, u"Update your Snug."_s}});
        if (closeCode > 0)
            world.host.closeWith(static_cast<quint16>(closeCode));
        QTRY_COMPARE(world.session.phase(), Phase::Stopped);
        QCOMPARE(world.session.problem(), problem);
        QCOMPARE(world.session.problemCode(), code);
        QVERIFY(world.session.problemDetails().contains(code));
        QCOMPARE(world.session.statusText(), problem);
        QCOMPARE(world.host.connections, 1);
        QSignalSpy refused(&world.session, &RoomSession::sendProblem);
        QVERIFY(!world.session.send(u"into the void"_s));
        QCOMPARE(refused[0][0].toString(), problem);

        world.session.tryNow();
        world.host.take<frame::Join>();
        world.host.send(joined());
        QTRY_COMPARE(world.session.phase(), Phase::Joined);
        QCOMPARE(world.session.problem(), QString());
    }

    //! A stranger is not told whose link it was: it may have been turned off because it got too far.
    void whoWasAMemberReadsWhoTurnedTheLinkOff()
    {
        World world;
        world.session.start(invite);
        world.host.take<frame::Join>();
        world.host.send(joined());
        QTRY_COMPARE(world.session.phase(), Phase::Joined);
        world.session.close();

        world.secrets.remove(world.key(u"token:"_s));
        RoomSession later(world.context, world.store.rooms()[0]);
        later.start();
        QCOMPARE(world.host.take<frame::Join>().invite, invite);
        world.host.send(frame::Refused{.re = {}, .error = {u"invite_revoked"_s, u"?"_s}});
        world.host.closeWith(4401);
        QTRY_COMPARE(later.phase(), Phase::Stopped);
        QCOMPARE(later.problem(), u"Bo turned this link off. Ask for a new one."_s);
    }

    void aNameTheRoomDoesNotTakeCanBeChanged()
    {
        World world;
        world.session.start();
        world.host.take<frame::Join>();
        world.host.send(frame::Refused{.re = {}, .error = {u"bad_name"_s, u"?"_s}});
        QTRY_COMPARE(world.session.phase(), Phase::Stopped);
        world.session.rename(u"Grace"_s);
        QCOMPARE(world.host.take<frame::Join>().name, u"Grace"_s);
    }

    void aLinkWithAPinIsRefused()
    {
        SessionWorld world;
        RoomLink link = FakeHost().link();
        link.pin = QString(43, u'A');
        RoomSession session(world.context, world.room(link));
        session.start();
        QCOMPARE(session.phase(), Phase::Stopped);
        QCOMPARE(session.problemCode(), u"pinned"_s);
    }

    void aHoleBetweenRevisionsIsClosedByJoiningAgain()
    {
        World world;
        world.join(run(1, 3));
        world.host.send(live(3, run(4, 5)));
        QTRY_COMPARE(world.rows(), 5);
        world.host.send(live(6, run(7, 7)));
        const auto join = world.host.take<frame::Join>();
        QCOMPARE(join.since, 5);
        QCOMPARE(join.epoch, u"one"_s);
        QCOMPARE(world.rows(), 5);
        world.host.send(joined(run(6, 7)));
        QTRY_COMPARE(world.rows(), 7);
        QCOMPARE(world.host.connections, 2);
        world.host.send(live(7, run(8, 8)));
        QTRY_COMPARE(world.rows(), 8);
    }

    void aResetForgetsWhatWasHeldButNotWhatWaits()
    {
        World world;
        world.join(run(1, 3));
        QVERIFY(world.session.send(u"waiting"_s));
        world.host.cut();
        world.host.take<frame::Join>();
        frame::Joined reset = joined(run(700, 749));
        reset.reset = true;
        reset.more = true;
        world.host.send(reset);
        QTRY_COMPARE(world.rows(), 51);
        QCOMPARE(world.session.timeline()->indexOfSeq(3), -1);
        QCOMPARE(world.session.waitingMessages(), 1);
        QVERIFY(world.session.history()->canLoadOlder());
        QCOMPARE(world.session.unread(), 746);
        QCOMPARE(world.session.firstUnreadSeq(), 4);
    }

    void anotherEpochForgetsWhatWasHeld()
    {
        World world;
        world.join(run(1, 30));
        world.host.cut();
        world.host.take<frame::Join>();
        frame::Joined other = joined(run(1, 10));
        other.room.epoch = u"two"_s;
        other.reset = true;
        world.host.send(other);
        QTRY_COMPARE(world.rows(), 10);
        QCOMPARE(world.session.unread(), 0);
        world.host.send(live(10, run(11, 12)));
        QTRY_COMPARE(world.rows(), 12);
        QCOMPARE(world.session.unread(), 2);
        world.host.cut();
        const auto join = world.host.take<frame::Join>();
        QCOMPARE(join.epoch, u"two"_s);
        QCOMPARE(join.since, 12);
    }

    void olderPagesAreLoadedOneAtATime()
    {
        World world;
        world.join(run(101, 150), true);
        QVERIFY(world.session.history()->canLoadOlder());
        world.session.history()->loadOlder();
        world.session.history()->loadOlder();
        QString re;
        const auto history = world.host.take<frame::History>(&re);
        QCOMPARE(history.seq, 101);
        QCOMPARE(history.limit, HistoryPager::page);
        world.host.send(frame::Messages{.re = re, .messages = run(51, 100), .more = true});
        QTRY_COMPARE(world.rows(), 100);
        QCOMPARE(world.host.count<frame::History>(), 0);
        world.session.history()->loadOlder();
        QCOMPARE(world.host.take<frame::History>(&re).seq, 51);
        world.host.send(frame::Refused{.re = re, .error = {u"rate_limited"_s, u"Wait."_s}});
        world.host.send(live(150, run(151, 151)));
        QTRY_COMPARE(world.rows(), 101);
        world.session.history()->loadOlder();
        QCOMPARE(world.host.take<frame::History>(&re).seq, 51);
        world.host.send(frame::Messages{.re = re, .messages = run(1, 50), .more = false});
        QTRY_COMPARE(world.rows(), 151);
        QVERIFY(!world.session.history()->canLoadOlder());
        QCOMPARE(world.session.unread(), 1);
    }

    void aPageThatWasAskedForBeforeALossIsAskedForAgain()
    {
        World world;
        world.join(run(101, 150), true);
        world.session.history()->loadOlder();
        world.host.take<frame::History>();
        world.host.cut();
        QTRY_VERIFY(!world.session.history()->canLoadOlder());
        world.host.take<frame::Join>();
        frame::Joined again = joined();
        again.room.head = 150;
        world.host.send(again);
        QTRY_COMPARE(world.session.phase(), Phase::Joined);
        QVERIFY(world.session.history()->canLoadOlder());
        world.session.history()->loadOlder();
        QCOMPARE(world.host.take<frame::History>().seq, 101);
    }

    void itsMessagesAreToldAgainInAnotherLanguage()
    {
        World world;
        world.join(run(1, 3));
        const QSignalSpy told(world.session.timeline(), &TimelineModel::dataChanged);
        Languages::retell({&world.session});
        QCOMPARE(told.size(), 1);
    }

    void aRepeatFromLongAgoWaitsNoMoreAndIsFoundInItsPlace()
    {
        World world;
        world.join(run(451, 500), true);
        QVERIFY(world.session.send(u"sent before, unheard"_s));
        const auto send = world.host.take<frame::Send>();
        world.host.send(
            frame::Messages{.re = send.id, .messages = {message(400, u"m1"_s, send.text, send.id)}});
        QTRY_COMPARE(world.session.waitingMessages(), 0);
        QCOMPARE(world.rows(), 50);
        world.session.history()->loadOlder();
        QString re;
        world.host.take<frame::History>(&re);
        std::vector<Message> older = run(351, 450);
        older[49] = message(400, u"m1"_s, send.text, send.id);
        world.host.send(frame::Messages{.re = re, .messages = older, .more = true});
        QTRY_COMPARE(world.rows(), 150);
        QCOMPARE(world.session.timeline()->indexOfSeq(400), 100);
    }

    void unreadIsKeptOverARestart()
    {
        World world;
        world.join(run(1, 5));
        world.host.send(live(5, run(6, 9)));
        QTRY_COMPARE(world.session.unread(), 4);
        QCOMPARE(world.session.firstUnreadSeq(), 6);
        QVERIFY(world.session.timeline()->index(3).data(TimelineModel::StartsUnreadRole).toBool());
        world.session.setVisited(true);
        world.session.markRead(7);
        world.session.markRead(6);
        QCOMPARE(world.session.unread(), 2);
        QCOMPARE(world.session.firstUnreadSeq(), 6);
        QTRY_COMPARE(world.store.rooms()[0].lastRead, 7);
        QTRY_COMPARE(world.store.rooms()[0].lastKnown, 9);
        const RoomSession after(world.context, world.store.rooms()[0]);
        QCOMPARE(after.unread(), 2);
    }

    void typingIsToldSparingly()
    {
        World world;
        world.context.timing.typingEnds = 2s;
        world.context.timing.typingRepeat = 200ms;
        RoomSession session(world.context, world.session.room());
        session.setTyping(true); // nobody there to tell
        session.start();
        world.host.take<frame::Join>();
        world.host.send(joined());
        QTRY_COMPARE(session.phase(), Phase::Joined);
        for (int i = 0; i < 5; ++i)
            session.setTyping(true);
        QVERIFY(world.host.take<frame::Typing>().on);
        session.setTyping(false);
        session.setTyping(false);
        QVERIFY(!world.host.take<frame::Typing>().on);
        session.setTyping(true);
        QVERIFY(world.host.take<frame::Typing>().on);
        QTRY_VERIFY([&] {
            session.setTyping(true);
            return world.host.count<frame::Typing>() == 1;
        }());
        QVERIFY(world.host.take<frame::Typing>().on);
        QVERIFY(session.send(u"done"_s));
        QVERIFY(!world.host.take<frame::Typing>().on);
        QCOMPARE(world.host.take<frame::Send>().text, u"done"_s);
        QCOMPARE(world.host.count<frame::Typing>(), 0);
    }

    void othersTypingIsShownUntilTheySpeakOrLeave()
    {
        World world;
        world.join();
        world.host.send(frame::MemberTyping{u"m2"_s, true});
        QTRY_COMPARE(world.session.typingText(), u"Bo is typing"_s);
        world.host.send(live(0, run(1, 1)));
        QTRY_COMPARE(world.session.typingText(), QString());
        world.host.send(frame::MemberTyping{u"m2"_s, true});
        QTRY_COMPARE(world.session.typingText(), u"Bo is typing"_s);
        world.host.send(frame::Presence{{{u"m2"_s, u"Bo"_s, Role::Host, false}}});
        QTRY_COMPARE(world.session.typingText(), QString());
        world.host.send(frame::MemberTyping{u"m1"_s, true});
        world.host.send(frame::MemberTyping{u"nobody"_s, true});
        world.host.send(frame::Presence{{{u"m2"_s, u"Bo"_s, Role::Host, true}}});
        QTRY_COMPARE(world.session.members()->onlineCount(), 2);
        QCOMPARE(world.session.typingText(), QString());
    }

    void aRenameIsSentAndAnsweredByPresence()
    {
        World world;
        world.join();
        QSignalSpy problem(&world.session, &RoomSession::nameProblem);
        QSignalSpy unsent(&world.session, &RoomSession::sendProblem);
        world.session.rename(u" "_s);
        QCOMPARE(problem.size(), 1);
        QString re;
        world.session.rename(u" Ada  L. "_s);
        QCOMPARE(world.host.take<frame::Rename>(&re).name, u"Ada L."_s);
        QCOMPARE(world.session.selfName(), u"Ada"_s);
        world.host.send(frame::Presence{{{u"m1"_s, u"Ada L. 2"_s, Role::Member, true}}});
        QTRY_COMPARE(world.session.selfName(), u"Ada L. 2"_s);
        QCOMPARE(world.session.notice(), u"Somebody here is called Ada L. already, so you are “Ada L. 2”."_s);
        world.host.send(frame::Refused{.re = re, .error = {u"bad_name"_s, u"No."_s}});
        QTRY_COMPARE(world.session.notice(),
                     u"The room didn't take your new name. Choose another one, or try again later."_s);
        QCOMPARE(problem.size(), 1);
        QCOMPARE(unsent.size(), 0);
        QCOMPARE(world.session.phase(), Phase::Joined);
    }

    void aRenameWhileAwayIsMadeUpForOnce()
    {
        World world;
        world.session.start();
        world.host.take<frame::Join>();
        world.session.rename(u"Grace"_s);
        QCOMPARE(world.session.selfName(), u"Grace"_s);
        world.host.send(joined());
        QCOMPARE(world.host.take<frame::Rename>().name, u"Grace"_s);
        world.host.cut();
        world.host.take<frame::Join>();
        world.host.send(joined());
        QTRY_COMPARE(world.session.phase(), Phase::Joined);
        QCOMPARE(world.host.count<frame::Rename>(), 0);
    }

    void framesOutOfPlaceChangeNothing()
    {
        World world;
        world.session.start();
        world.host.take<frame::Join>();
        world.host.send(live(0, run(1, 3)));
        world.host.send(frame::MemberTyping{u"m2"_s, true});
        world.host.sendText(uR"({"type":"joined"})"_s);
        world.host.sendText(uR"([1,2)"_s);
        world.host.send(joined(run(1, 2)));
        QTRY_COMPARE(world.session.phase(), Phase::Joined);
        QCOMPARE(world.rows(), 2);
        world.host.send(joined(run(1, 9)));
        world.host.send(live(2, run(3, 3)));
        QTRY_COMPARE(world.rows(), 3);
    }
};

QTEST_GUILESS_MAIN(TestRoomSession)
#include "tst_roomsession.moc"
