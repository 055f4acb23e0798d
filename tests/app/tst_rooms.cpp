// SPDX-License-Identifier: MIT
#include "app/models/roomswitchmodel.h"
#include "app/session/rooms.h"
#include "shared/text/plaintext.h"
#include "tests/support/owncertificate.h"
#include "tests/support/sessionworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace Qt::StringLiterals;

using Phase = RoomSession::Phase;

class TestRooms : public QObject
{
    Q_OBJECT

private:
    struct World : SessionWorld {
        Rooms rooms{context};
        QAbstractItemModelTester tester{rooms.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        World() { rooms.setName(u"Ada"_s); }

        QVariant data(int row, int role) { return rooms.model()->index(row).data(role); }
    };

    static QString pasted(const FakeHost &host, const QString &room = u"film-night-7k2m"_s)
    {
        return u"come: <"_s + host.link(u"AAAAAAAAAAAAAAAAAAAAAA"_s, room).toString() + u">!"_s;
    }

    static QString encrypted(const FakeHost &host) { return pasted(host).replace("http:"_L1, "https:"_L1); }

    //! Joins by the open way and gets a token.
    static void enter(World &world, FakeHost &host)
    {
        QVERIFY(world.rooms.join(pasted(host)));
        host.take<frame::Join>();
        frame::Joined answer = joined();
        answer.token = u"token"_s;
        host.send(answer);
        QTRY_COMPARE(world.rooms.current()->phase(), Phase::Joined);
    }

private slots:
    void aPastedLinkLeadsIntoItsRoom()
    {
        World world;
        FakeHost host;
        QSignalSpy current(&world.rooms, &Rooms::currentChanged);
        QVERIFY(world.rooms.join(pasted(host)));
        const auto join = host.take<frame::Join>();
        QCOMPARE(join.name, u"Ada"_s);
        QCOMPARE(join.invite, u"AAAAAAAAAAAAAAAAAAAAAA"_s);
        host.send(joined());
        QTRY_COMPARE(world.rooms.current()->phase(), Phase::Joined);
        QCOMPARE(current.size(), 1);
        QCOMPARE(world.data(0, RoomListModel::TitleRole), u"Film night"_s);
        QCOMPARE(world.data(0, RoomListModel::SessionRole).value<RoomSession *>(), world.rooms.current());
        QVERIFY(world.data(0, RoomListModel::CurrentRole).toBool());
        QVERIFY(!world.rooms.hasHosted());

        QVERIFY(world.rooms.join(pasted(host))); // a member already
        QCOMPARE(world.rooms.model()->rowCount(), 1);
        QCOMPARE(host.connections, 1);
    }

    void anEncryptedWayThatLeadsThereIsKept()
    {
        World world;
        quint16 port = 0;
        {
            FakeHost open;
            port = open.port();
            enter(world, open);
        }
        FakeHost host(port, ownCertificate());
        QVERIFY(world.rooms.join(encrypted(host)));
        QVERIFY(!world.store.rooms().front().link.secure);
        QCOMPARE(host.take<frame::Join>().token, u"token"_s);
        host.send(joined());
        QTRY_VERIFY(world.store.rooms().front().link.secure);
        QCOMPARE(world.rooms.model()->rowCount(), 1);
        QCOMPARE(world.rooms.current()->title(), u"Film night"_s);

        host.cut();
        QTRY_COMPARE(world.rooms.current()->phase(), Phase::Waiting);
        QVERIFY(world.rooms.join(pasted(host))); // nothing leads back to the open way
        QVERIFY(world.rooms.current()->room().link.secure);
        QVERIFY(world.store.rooms().front().link.secure);
    }

    void anEncryptedWayThatLeadsNowhereCostsNothing()
    {
        World world;
        FakeHost host;
        enter(world, host);
        const quint16 port = host.port();
        const QString link = encrypted(host);
        host.close();
        QVERIFY(world.rooms.join(link));
        QVERIFY(world.rooms.current()->room().link.secure);
        QTRY_VERIFY(!world.rooms.current()->room().link.secure);

        host.open(port);
        QCOMPARE(host.take<frame::Join>().token, u"token"_s);
        host.send(joined());
        QTRY_COMPARE(world.rooms.current()->phase(), Phase::Joined);
        QVERIFY(!world.rooms.current()->room().link.secure);
        QVERIFY(!world.store.rooms().front().link.secure);
        QCOMPARE(world.rooms.model()->rowCount(), 1);
    }

    void aLinkInAMessageChangesNoWayThatWorks()
    {
        World world;
        FakeHost host;
        enter(world, host);
        RoomSession *session = world.rooms.current();
        world.rooms.setCurrent(nullptr);
        world.rooms.follow(encrypted(host));
        QCOMPARE(world.rooms.current(), session);
        QCOMPARE(session->phase(), Phase::Joined);
        QVERIFY(!session->room().link.secure);
    }

    void theSwitchListBeginsWithTheLikeliestRoom()
    {
        World world;
        FakeHost host;
        RoomSwitchModel likely;
        const QAbstractItemModelTester tester(&likely,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        likely.setSourceModel(world.rooms.model());
        QList<RoomSession *> sessions;
        for (const QString &room : {u"film-night-7k2m"_s, u"cafe-7k2m"_s, u"garden-7k2m"_s}) {
            QVERIFY(world.rooms.join(pasted(host, room)));
            sessions += world.rooms.current();
        }
        const auto order = [&likely, &sessions] {
            QList<qsizetype> found;
            for (int row = 0; row < likely.rowCount(); ++row)
                found += sessions.indexOf(
                    likely.index(row, 0).data(RoomListModel::SessionRole).value<RoomSession *>());
            return found;
        };
        QCOMPARE(order(), (QList<qsizetype>{1, 0, 2})); // the last one visited; where one is comes at the end
        world.rooms.setCurrent(sessions[0]);
        QCOMPARE(order(), (QList<qsizetype>{2, 1, 0}));
        world.rooms.setCurrent(nullptr);
        QCOMPARE(order(), (QList<qsizetype>{0, 2, 1}));
        QCOMPARE(likely.addressAt(0), sessions[0]->address());
        QCOMPARE(likely.addressAt(7), QString());
        world.rooms.leave(sessions[0]->address());
        QCOMPARE(likely.rowCount(), 2);
    }

    void aRoomIsFoundByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << u"Café"_s << u""_s << true;
        QTest::newRow("only spaces") << u"Café"_s << u"  "_s << true;
        QTest::newRow("without its accent") << u"Café"_s << u"cafe"_s << true;
        QTest::newRow("with an accent it lacks") << u"Cafe"_s << u"café"_s << true;
        QTest::newRow("in capitals") << u"Straße"_s << u"STRASSE"_s << true;
        QTest::newRow("in the middle") << u"Film night"_s << u"m ni"_s << true;
        QTest::newRow("by initials") << u"Film night, late"_s << u"fnl"_s << true;
        QTest::newRow("by initials that are not its first") << u"Film night, late"_s << u"nl"_s << false;
        QTest::newRow("in full width") << u"Ｆｉｌｍ"_s << u"film"_s << true;
        QTest::newRow("Japanese") << u"暑い夏"_s << u"い夏"_s << true;
        QTest::newRow("something else") << u"Film night"_s << u"garden"_s << false;
        QTest::newRow("like a pattern") << u"Film night"_s << u".*"_s << false;
    }
    void aRoomIsFoundByWhatIsTyped()
    {
        QFETCH(QString, title);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(hasWords(title, text::folded(typed)), found);
    }

    void theRoomBesideEndsWithTheList()
    {
        World world;
        FakeHost host;
        RoomListModel &model = *world.rooms.model();
        QCOMPARE(model.addressBeside(1), QString());
        QVERIFY(world.rooms.join(pasted(host, u"one-7k2m"_s)));
        QVERIFY(world.rooms.join(pasted(host, u"two-7k2m"_s)));
        QCOMPARE(model.addressBeside(1), model.addressAt(1));
        QCOMPARE(model.addressBeside(-1), model.addressAt(0));
        world.rooms.setCurrent(nullptr);
        QCOMPARE(model.addressBeside(1), model.addressAt(0));
        QCOMPARE(model.addressBeside(-1), model.addressAt(1));
        QCOMPARE(model.nextUnread(), QString());
        QCOMPARE(model.addressAt(-1), QString());
        QCOMPARE(model.addressAt(2), QString());
    }

    void whatIsNoLinkStaysWithThePerson_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QString() << u"That's not a room link."_s;
        QTest::newRow("words") << u"hello there"_s << u"That's not a room link."_s;
        QTest::newRow("another link")
            << u"https://example.org/watch"_s << u"That's a link, but not to a Snug room."_s;
        QTest::newRow("cut off") << u"http://192.168.1.5:8787/r/film#i=AAAA"_s
                                 << u"This link is cut off: its last part is missing. Ask for it again."_s;
        QTest::newRow("pinned") << u"https://a.example/r/film#f="_s + QString(43, u'A')
                                << u"This link asks for a key to be checked, and this Snug can't do that yet."
                                   " Update Snug."_s;
    }
    void whatIsNoLinkStaysWithThePerson()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        World world;
        QSignalSpy told(&world.rooms, &Rooms::joinProblem);
        QVERIFY(!world.rooms.join(text));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), problem);
        QCOMPARE(world.rooms.model()->rowCount(), 0);
        QVERIFY(!world.rooms.current());
    }

    void aPersonWithoutANameIsAskedForOne()
    {
        World world;
        const FakeHost host;
        world.rooms.setName(u"  "_s);
        QSignalSpy told(&world.rooms, &Rooms::joinProblem);
        QVERIFY(!world.rooms.join(pasted(host)));
        QCOMPARE(told.size(), 1);
    }

    void roomsAreThereAgainAfterARestartAndOnlyGoneOnceLeft()
    {
        FakeHost one;
        FakeHost two;
        World world;
        QVERIFY(world.rooms.join(pasted(one)));
        one.take<frame::Join>();
        frame::Joined answer = joined();
        answer.token = u"token one"_s;
        one.send(answer);
        QVERIFY(world.rooms.join(pasted(two)));
        two.take<frame::Join>();
        QTRY_COMPARE(world.rooms.find(one.link().address())->phase(), Phase::Joined);
        QVERIFY(world.rooms.find(two.link().address())->send(u"waits"_s));

        Rooms after(world.context);
        after.restore();
        QCOMPARE(after.model()->rowCount(), 2);
        QCOMPARE(one.take<frame::Join>().token, u"token one"_s);
        QCOMPARE(two.take<frame::Join>().invite, u"AAAAAAAAAAAAAAAAAAAAAA"_s);
        QCOMPARE(after.find(two.link().address())->waitingMessages(), 1);

        after.open(two.link().address());
        after.open(u"nowhere"_s);
        after.leave(two.link().address());
        after.leave(u"nowhere"_s);
        QVERIFY(!after.current());
        QCOMPARE(after.model()->rowCount(), 1);
        QVERIFY(world.store.outbox(two.link().address()).empty());
        QCOMPARE(world.store.rooms().size(), size_t(1));
        QVERIFY(!world.secrets.kept.contains(u"invite:"_s + two.link().address()));
        QVERIFY(world.secrets.kept.contains(u"token:"_s + one.link().address()));
    }

    void unreadIsCountedWhereNobodyLooks()
    {
        FakeHost one;
        FakeHost two;
        World world;
        for (FakeHost *host : {&one, &two}) {
            QVERIFY(world.rooms.join(pasted(*host)));
            host->take<frame::Join>();
            host->send(joined({message(1, u"m2"_s, u"first"_s)}));
            QTRY_COMPARE(world.rooms.current()->phase(), Phase::Joined);
        }
        RoomSession *first = world.rooms.find(one.link().address());
        one.send(live(1, {message(2, u"m2"_s, u"a"_s), message(3, u"m2"_s, u"b"_s)}));
        QTRY_COMPARE(world.data(0, RoomListModel::UnreadRole).toInt(), 2);
        QCOMPARE(first->firstUnreadSeq(), 2);
        QCOMPARE(world.data(1, RoomListModel::UnreadRole).toInt(), 0);
        world.rooms.open(first->address());
        first->markRead(3);
        QCOMPARE(first->unread(), 0);
        QCOMPARE(first->firstUnreadSeq(), 2);

        world.rooms.setActive(false);
        one.send(live(3, {message(4, u"m2"_s, u"c"_s)}));
        QTRY_COMPARE(first->firstUnreadSeq(), 4);
        world.rooms.setActive(true);
        QCOMPARE(first->firstUnreadSeq(), 4);
        world.rooms.setCurrent(nullptr);
        first->markRead(4);
        world.rooms.setCurrent(first);
        QCOMPARE(first->firstUnreadSeq(), 0);
    }

    void whoHasALongerNameIsMeantByIt()
    {
        World world;
        FakeHost host;
        QVERIFY(world.rooms.join(pasted(host)));
        host.take<frame::Join>();
        frame::Joined answer =
            joined({message(1, u"m2"_s, u"@Ada 2 look"_s), message(2, u"m2"_s, u"@Ada look"_s)});
        answer.members.push_back({.id = u"m9"_s, .name = u"Ada 2"_s});
        host.send(answer);
        RoomSession *session = world.rooms.current();
        QTRY_COMPARE(session->phase(), Phase::Joined);
        QVERIFY(session->isSpokenTo(u"@Ada look"_s));
        QVERIFY(!session->isSpokenTo(u"@Ada 2 look"_s));
    }

    void sleepLetsGoOfTheHostAndWakingComesBack()
    {
        FakeHost host;
        World world;
        QVERIFY(world.rooms.join(pasted(host)));
        host.take<frame::Join>();
        host.send(joined({message(1, u"m2"_s, u"first"_s)}));
        RoomSession *session = world.rooms.current();
        QTRY_COMPARE(session->phase(), Phase::Joined);
        world.rooms.pause();
        QCOMPARE(session->phase(), Phase::Connecting);
        QVERIFY(session->send(u"written meanwhile"_s));
        world.rooms.resume();
        QCOMPARE(host.take<frame::Join>().since, 1);
        host.send(joined({message(2, u"m2"_s, u"second"_s)}));
        QTRY_COMPARE(session->phase(), Phase::Joined);
        QCOMPARE(host.take<frame::Send>().text, u"written meanwhile"_s);
        QCOMPARE(host.connections, 2);
    }

    void sleepWhileTheKeyringIsLockedOpensNoRoomWithoutItsSecrets()
    {
        FakeHost host;
        World world;
        const RememberedRoom room = world.room(host.link());
        world.secrets.kept["token:"_L1 + room.address()] = u"token"_s;
        world.secrets.hold(u"Your keyring is locked."_s);
        world.rooms.restore();
        RoomSession *session = world.rooms.find(room.address());
        world.rooms.pause();
        world.rooms.resume();
        QCOMPARE(session->statusText(), u"Your keyring is locked."_s); // and nothing is tried

        world.rooms.pause();
        world.secrets.letGo();
        world.secrets.hold(u"Your keyring is locked."_s);
        QCOMPARE(session->statusText(), u"Your keyring is locked."_s);
        world.rooms.resume();
        QCOMPARE(host.take<frame::Join>().token, u"token"_s);
        host.send(joined());
        QTRY_COMPARE(session->phase(), Phase::Joined);
        QCOMPARE(host.connections, 1);
    }

    void aRoomAskedForTwiceBeforeTheKeyringAnswersIsEnteredOnce()
    {
        FakeHost host;
        World world;
        const RememberedRoom room = world.room(host.link());
        world.secrets.kept["token:"_L1 + room.address()] = u"token"_s;
        world.secrets.hold();
        world.rooms.restore();
        world.rooms.follow(pasted(host));
        RoomSession *session = world.rooms.current();
        for (int answers = 0; answers < 4; ++answers) // to the first, but for one to the second
            world.secrets.answerOne();
        QCOMPARE(host.take<frame::Join>().token, u"token"_s);
        host.send(joined());
        QTRY_COMPARE(session->phase(), Phase::Joined);
        QVERIFY(world.secrets.isAsked());
        world.secrets.letGo();
        QVERIFY(session->send(u"still there"_s));
        QCOMPARE(host.take<frame::Send>().text, u"still there"_s);
        QCOMPARE(host.connections, 1);
    }

    void aHostedRoomWaitsForItsServerAndFollowsItToAnotherPort()
    {
        FakeHost here;
        World world;
        world.rooms.join(here.link(u"AAAAAAAAAAAAAAAAAAAAAA"_s), true);
        here.take<frame::Join>();
        frame::Joined answer = joined();
        answer.token = u"the host's"_s;
        here.send(answer);
        RoomSession *session = world.rooms.find(here.link().address());
        QTRY_COMPARE(session->phase(), Phase::Joined);
        QVERIFY(session->hosted());
        QVERIFY(session->send(u"waits"_s));
        here.take<frame::Send>();

        FakeHost there;
        Rooms after(world.context);
        const QAbstractItemModelTester tester(after.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        after.restore();
        QVERIFY(after.hasHosted());
        after.open(here.link().address());
        QCOMPARE(after.current()->phase(), Phase::Connecting);
        QCOMPARE(after.current()->statusText(), u"Opening the room… 1 message(s) wait."_s);
        after.hostedAt(there.port());
        QCOMPARE(there.take<frame::Join>().token, u"the host's"_s);
        QCOMPARE(after.current(), after.find(there.link().address()));
        QCOMPARE(after.model()->rowCount(), 1);
        there.send(joined());
        QCOMPARE(there.take<frame::Send>().text, u"waits"_s);
        QVERIFY(!world.secrets.kept.contains(u"token:"_s + here.link().address()));
        after.hostedAt(there.port());
        QCOMPARE(there.connections, 1);
        QCOMPARE(here.connections, 1);
    }

    void aKillWhileAHostedRoomMovesLeavesItsHostTheWayIn()
    {
        const FakeHost here;
        FakeHost there;
        World world;
        RememberedRoom own = world.room(here.link());
        own.hosted = true;
        world.store.save(own);
        world.secrets.kept["token:"_L1 + own.address()] = u"the host's"_s;
        {
            Rooms killed(world.context);
            killed.restore();
            world.secrets.hold();
            killed.hostedAt(there.port());
            QCOMPARE(world.store.rooms()[0].link, own.link);
        }
        world.secrets.letGo();
        Rooms after(world.context);
        after.restore();
        after.hostedAt(there.port());
        QCOMPARE(there.take<frame::Join>().token, u"the host's"_s);
    }

    void aHostedRoomThatMovesTwiceIsWhereItWentLast()
    {
        const FakeHost here;
        const FakeHost between;
        FakeHost there;
        World world;
        world.rooms.join(here.link(), true);
        world.secrets.kept["token:"_L1 + here.link().address()] = u"the host's"_s;
        world.secrets.hold();
        world.rooms.hostedAt(between.port());
        world.rooms.hostedAt(there.port());
        world.secrets.letGo();
        QCOMPARE(there.take<frame::Join>().token, u"the host's"_s);
        QCOMPARE(world.rooms.model()->rowCount(), 1);
        QCOMPARE(between.connections, 0);
    }

    void aHostWhomTheirOwnRoomDoesNotLetInAsksForThatOnce()
    {
        FakeHost here;
        World world;
        QSignalSpy lockedOut(&world.rooms, &Rooms::hostLockedOut);
        const auto refuse = [&here](const QString &code) {
            here.send(frame::Refused{.re = {}, .error = {code, u"?"_s}});
            here.closeWith(4401);
        };
        RoomSession *session = world.rooms.join(here.link(), true);
        here.take<frame::Join>();
        refuse(u"invite_needed"_s);
        QTRY_COMPARE(session->phase(), Phase::Stopped);
        QCOMPARE(lockedOut.size(), 1);
        QCOMPARE(lockedOut[0][0].toString(), session->address());

        world.rooms.join(here.link(u"AAAAAAAAAAAAAAAAAAAAAA"_s), true);
        QCOMPARE(here.take<frame::Join>().invite, u"AAAAAAAAAAAAAAAAAAAAAA"_s);
        refuse(u"invite_used_up"_s);
        QTRY_COMPARE(session->phase(), Phase::Stopped);
        QCOMPARE(lockedOut.size(), 1);
    }

    void theRoomLookedAtLastIsKnownWhicheverWasReachedLast()
    {
        FakeHost one;
        FakeHost two;
        World world;
        QVERIFY(world.rooms.join(pasted(one)));
        world.now = world.now.addSecs(60);
        QVERIFY(world.rooms.join(pasted(two)));
        const QDateTime lookedAt = world.now;
        world.now = world.now.addSecs(60);
        one.take<frame::Join>();
        one.send(joined());
        QTRY_COMPARE(world.rooms.find(one.link().address())->phase(), Phase::Joined);
        QTRY_COMPARE(world.store.rooms()[1].visitedAt, lookedAt);
        QVERIFY(world.store.rooms()[0].visitedAt < lookedAt);
    }

    void onesOwnRoomIsRecognisedUnderAnyAddress()
    {
        FakeHost here;
        World world;
        world.rooms.setRecognise([&here](const RoomLink &link) -> std::optional<RoomLink> {
            if (link.host != "192.168.1.5"_L1)
                return std::nullopt;
            return here.link({}, link.room);
        });
        world.rooms.join(here.link(), true);
        QVERIFY(world.rooms.join(u"http://192.168.1.5:8787/r/film-night-7k2m#i=AAAAAAAAAAAAAAAAAAAAAA"_s));
        QCOMPARE(world.rooms.model()->rowCount(), 1);
        QCOMPARE(world.rooms.current()->address(), here.link().address());
    }

    void manyRoomsDoNotMix()
    {
        FakeHost host;
        World world;
        for (int i = 0; i < 8; ++i) {
            const QString room = u"room-%1"_s.arg(i);
            QVERIFY(world.rooms.join(pasted(host, room)));
            host.take<frame::Join>();
            frame::Joined answer = joined();
            answer.room.id = room;
            answer.room.title = room;
            host.send(answer);
            QTRY_COMPARE(world.rooms.current()->phase(), Phase::Joined);
            QVERIFY(world.rooms.current()->send(u"in "_s + room));
            QCOMPARE(host.take<frame::Send>().text, u"in "_s + room);
        }
        for (int i = 0; i < 8; ++i) {
            RoomSession *session = world.data(i, RoomListModel::SessionRole).value<RoomSession *>();
            QCOMPARE(session->timeline()->rowCount(), 1);
            QCOMPARE(session->timeline()->index(0).data(TimelineModel::BodyRole), u"in room-%1"_s.arg(i));
        }
    }
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
