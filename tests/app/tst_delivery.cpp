// SPDX-License-Identifier: MIT
#include "tests/support/sessionworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Phase = RoomSession::Phase;
using Delivery = TimelineModel::Delivery;

//! One message from key to pixel, and all that may come in between.
class TestDelivery : public QObject
{
    Q_OBJECT

private:
    static Message echo(qint64 seq, const frame::Send &send)
    {
        return message(seq, u"m1"_s, send.text, send.id);
    }

    //! A world with a host and a session that joined it.
    struct Joined : SessionWorld {
        FakeHost host;
        RoomSession session{context, room(host.link())};
        QAbstractItemModelTester tester{session.timeline(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        explicit Joined(std::vector<Message> messages = {}, bool join = true)
        {
            session.start();
            if (!join)
                return;
            host.take<frame::Join>();
            host.send(joined(std::move(messages)));
            [this] { QTRY_COMPARE(session.phase(), Phase::Joined); }();
        }

        //! Takes the next message that arrives, which has to be the only one, into the room; gives its text.
        QString takeAndStore()
        {
            const auto send = host.take<frame::Send>();
            if (host.count<frame::Send>() > 0)
                QTest::qFail("more than one is under way", __FILE__, __LINE__);
            ++head;
            host.send(live(head - 1, {echo(head, send)}));
            return send.text;
        }
        qint64 head = 0;

        QVariant data(int row, int role) { return session.timeline()->index(row).data(role); }
        Delivery delivery(int row) { return data(row, TimelineModel::DeliveryRole).value<Delivery>(); }
        QStringList bodies()
        {
            QStringList bodies;
            for (int row = 0; row < session.timeline()->rowCount(); ++row)
                bodies.prepend(data(row, TimelineModel::BodyRole).toString());
            return bodies;
        }
    };

private slots:
    void anEchoConfirmsThePendingRowInPlace()
    {
        Joined world({message(1, u"m2"_s, u"hello"_s)});
        QVERIFY(world.session.send(u"hi\r\nthere"_s));
        QCOMPARE(world.delivery(0), Delivery::Waiting);
        QCOMPARE(world.store.outbox(world.session.address()).size(), size_t(1));
        const auto send = world.host.take<frame::Send>();
        QCOMPARE(send.text, u"hi\nthere"_s);
        QVERIFY(send.id.size() >= limits::messageIdLeast);
        QSignalSpy inserted(world.session.timeline(), &TimelineModel::rowsInserted);
        world.host.send(live(1, {echo(2, send)}));
        QTRY_COMPARE(world.delivery(0), Delivery::Stored);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(world.session.timeline()->rowCount(), 2);
        QVERIFY(world.store.outbox(world.session.address()).empty());
        QCOMPARE(world.session.waitingMessages(), 0);
    }

    void whatIsNoMessageStaysWithThePerson_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u"   "_s;
        QTest::newRow("white space of all kinds") << u" \t\n\r\n\u00a0\u2003"_s;
        QTest::newRow("control characters") << u"\u0001\u0002"_s;
        QTest::newRow("too long") << QString(16 * 1024 + 1, u'x');
        QTest::newRow("too long in bytes") << QString(6000, u'\u6691');
    }
    void whatIsNoMessageStaysWithThePerson()
    {
        QFETCH(QString, text);
        Joined world;
        QSignalSpy problem(&world.session, &RoomSession::sendProblem);
        QVERIFY(!world.session.send(text));
        QCOMPARE(problem.size(), 1);
        QVERIFY(!problem[0][0].toString().isEmpty());
        QCOMPARE(world.session.timeline()->rowCount(), 0);
        QVERIFY(world.session.send(QString(16 * 1024, u'x')));
    }

    void whatWaitsIsSentAgainAfterEachJoinInOrderUnderTheSameIds()
    {
        Joined world;
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            QVERIFY(world.session.send(text));
        const QString first = world.host.take<frame::Send>().id;
        for (int round = 0; round < 3; ++round) {
            world.host.cut();
            world.host.take<frame::Join>();
            QVERIFY(round > 0 || world.session.send(u"four"_s));
            QCOMPARE(world.host.count<frame::Send>(), 0);
            world.host.send(joined());
            const auto send = world.host.take<frame::Send>();
            QCOMPARE(send.text, u"one"_s);
            QCOMPARE(send.id, first);
            if (round == 2)
                world.host.send(live(world.head++, {echo(1, send)}));
        }
        for (const QString &text : {u"two"_s, u"three"_s, u"four"_s})
            QCOMPARE(world.takeAndStore(), text);
        QTRY_COMPARE(world.session.waitingMessages(), 0);
        QCOMPARE(world.bodies(), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
    }

    void noMessageOvertakesOneThatMayBeRefused()
    {
        Joined world({}, false);
        for (int i = 1; i <= 20; ++i)
            QVERIFY(world.session.send(QString::number(i)));
        world.host.take<frame::Join>();
        world.host.send(joined());
        for (int i = 1; i <= 20; ++i) {
            if (i % 3 == 0) { // the room allows the next one again by the time it arrives
                const auto refused = world.host.take<frame::Send>();
                world.host.send(frame::Refused{.re = refused.id, .error = {u"rate_limited"_s, u"Slower."_s}});
            }
            QCOMPARE(world.takeAndStore(), QString::number(i));
        }
        QTRY_COMPARE(world.session.waitingMessages(), 0);
        QCOMPARE(world.session.statusText(), QString());
    }

    void aRepeatConfirmsToo()
    {
        Joined world({message(1, u"m2"_s, u"hello"_s)});
        QVERIFY(world.session.send(u"hi"_s));
        const auto send = world.host.take<frame::Send>();
        world.host.send(frame::Messages{.re = send.id, .messages = {echo(1, send)}});
        QTRY_COMPARE(world.session.waitingMessages(), 0);
        QVERIFY(world.store.outbox(world.session.address()).empty());
    }

    void catchingUpConfirmsWhatWasStoredUnheard()
    {
        Joined world({message(1, u"m2"_s, u"hello"_s)});
        QVERIFY(world.session.send(u"hi"_s));
        const auto send = world.host.take<frame::Send>();
        world.host.cut();
        const auto join = world.host.take<frame::Join>();
        QCOMPARE(join.since, 1);
        QCOMPARE(join.epoch, u"one"_s);
        world.host.send(joined({message(2, u"m2"_s, u"meanwhile"_s), echo(3, send)}));
        QTRY_COMPARE(world.session.phase(), Phase::Joined);
        QCOMPARE(world.bodies(), (QStringList{u"hello"_s, u"meanwhile"_s, u"hi"_s}));
        QCOMPARE(world.session.waitingMessages(), 0);
        QVERIFY(world.session.send(u"next"_s));
        QCOMPARE(world.host.take<frame::Send>().text, u"next"_s);
    }

    void theOutboxSurvivesARestart()
    {
        QTemporaryDir directory;
        FakeHost host;
        QString id;
        {
            SessionWorld world;
            world.secrets.kept[u"token:"_s + host.link().address()] = u"t"_s;
            ClientStore store(directory.path());
            store.save({.link = host.link(), .selfName = u"Ada"_s});
            SessionContext context = world.context;
            const SessionContext kept{store, context.secrets, context.network, context.timing, context.clock};
            RoomSession session(kept, store.rooms()[0]);
            session.start();
            host.take<frame::Join>();
            QVERIFY(session.send(u"before the end"_s)); // not joined yet: it waits
            session.draft()->setText(u"half a thou"_s);
            id = session.timeline()->index(0).data(TimelineModel::MessageIdRole).toString();
        }
        SessionWorld world;
        ClientStore store(directory.path());
        const SessionContext kept{store, world.secrets, world.network, world.context.timing,
                                  world.context.clock};
        RoomSession session(kept, store.rooms()[0]);
        QCOMPARE(session.draft()->text(), u"half a thou"_s);
        QCOMPARE(session.waitingMessages(), 1);
        QCOMPARE(session.timeline()->index(0).data(TimelineModel::BodyRole), u"before the end"_s);
        session.start();
        host.take<frame::Join>();
        host.send(joined());
        const auto send = host.take<frame::Send>();
        QCOMPARE(send.text, u"before the end"_s);
        QCOMPARE(send.id, id);
    }

    void aRefusedMessageSaysWhyAndCanBeRetriedOrTakenBack()
    {
        Joined world;
        QVERIFY(world.session.send(u"hi"_s));
        auto send = world.host.take<frame::Send>();
        world.host.send(frame::Refused{
            .re = send.id, .error = {u"not_allowed"_s, u"You can read in this room, but not write."_s}});
        QTRY_COMPARE(world.delivery(0), Delivery::Refused);
        QCOMPARE(world.data(0, TimelineModel::RefusalRole), u"You can read in this room, but not write."_s);
        QCOMPARE(world.session.waitingMessages(), 0);

        world.host.cut(); // what was refused is not sent again by itself
        world.host.take<frame::Join>();
        world.host.send(joined());
        QTRY_COMPARE(world.session.phase(), Phase::Joined);
        world.session.retry(send.id);
        QCOMPARE(world.delivery(0), Delivery::Waiting);
        QCOMPARE(world.host.take<frame::Send>().id, send.id);
        QCOMPARE(world.host.count<frame::Send>(), 0);

        world.host.send(frame::Refused{.re = send.id, .error = {u"not_allowed"_s, u"No."_s}});
        QTRY_COMPARE(world.delivery(0), Delivery::Refused);
        world.session.retry(send.id);
        QCOMPARE(world.host.take<frame::Send>().id, send.id);

        world.session.cancel(send.id);
        QCOMPARE(world.session.timeline()->rowCount(), 0);
        QVERIFY(world.store.outbox(world.session.address()).empty());
        world.session.cancel(send.id);
        world.session.retry(send.id);
    }

    void anAnswerSaysWhatItAnswers()
    {
        Joined world({message(1, u"m2"_s, u"hello"_s)});
        QVERIFY(world.session.send(u"hi"_s, 1));
        const auto send = world.host.take<frame::Send>();
        QCOMPARE(send.replyTo, std::optional<qint64>(1));
        QCOMPARE(world.store.outbox(world.session.address())[0].replyTo, std::optional<qint64>(1));
        world.host.send(live(1, {echo(2, send)}));
        QVERIFY(world.session.send(u"by itself"_s));
        QCOMPARE(world.host.take<frame::Send>().replyTo, std::nullopt);
    }

    void theDraftIsEmptyOnceItsMessageIsTaken()
    {
        Joined world;
        Draft &draft = *world.session.draft();
        QSignalSpy changed(&draft, &Draft::textChanged);
        draft.setText(u"hi"_s);
        draft.reply(1, u"Bo"_s, u"hello\nthere"_s);
        QCOMPARE(draft.quoted(), u"hello there"_s);
        QTRY_COMPARE(world.store.draft(world.session.address()), draft.writing());
        QVERIFY(world.session.send(u"hi"_s, draft.replyTo()));
        QCOMPARE(draft.writing(), Writing());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(world.store.draft(world.session.address()), Writing());

        draft.setText(u"still thinking"_s);
        QVERIFY(world.session.send(u"something else"_s));
        QCOMPARE(draft.text(), u"still thinking"_s);
    }

    void theFirstChangeAfterAPauseAndALargeOneAreOnDiskAtOnce()
    {
        FakeHost host;
        SessionWorld world;
        const QString address = world.room(host.link()).address();
        Draft draft(world.store, address, std::chrono::hours(1)); // which is one long pause
        const auto kept = [&] { return world.store.draft(address).text; };
        draft.setText(u"a"_s);
        QCOMPARE(kept(), u"a"_s);
        draft.setText(u"ab"_s);
        QCOMPARE(kept(), u"a"_s);
        draft.setText(u"ab, and what is pasted"_s);
        QCOMPARE(kept(), u"ab, and what is pasted"_s);
        draft.setText(u"ab, and what is pasted."_s);
        draft.close();
        QCOMPARE(kept(), u"ab, and what is pasted."_s);
        draft.setText(u"too late"_s);
        QCOMPARE(kept(), u"ab, and what is pasted."_s);
    }

    void whatIsRefusedStaysInTheDraft()
    {
        Joined world;
        const QString tooLong(16 * 1024 + 1, u'x');
        world.session.draft()->setText(tooLong);
        QVERIFY(!world.session.send(tooLong));
        QCOMPARE(world.session.draft()->text(), tooLong);
        QTRY_COMPARE(world.store.draft(world.session.address()).text, tooLong);
    }

    void anAnswerToNothingSaysSoAndIsEditedWithoutIt()
    {
        Joined world({message(1, u"m2"_s, u"hello"_s)});
        QVERIFY(world.session.send(u"hi"_s, 77));
        const auto send = world.host.take<frame::Send>();
        world.host.send(frame::Refused{.re = send.id, .error = {u"no_such_message"_s, u"No."_s}});
        QTRY_COMPARE(world.delivery(0), Delivery::Refused);
        QCOMPARE(world.data(0, TimelineModel::RefusalRole),
                 u"The message this answers is not in this room. Edit yours to send it on its own."_s);
        world.session.draft()->setText(u"next thought"_s);
        world.session.edit(send.id);
        QCOMPARE(world.session.draft()->writing(), Writing{.text = u"hi\nnext thought"_s});
        QCOMPARE(world.store.draft(world.session.address()), world.session.draft()->writing());
        QVERIFY(world.store.outbox(world.session.address()).empty());
        QCOMPARE(world.session.timeline()->rowCount(), 1);
    }

    void aRefusedAnswerIsEditedAsAnAnswer()
    {
        Joined world({message(1, u"m2"_s, u"hello"_s)});
        QVERIFY(world.session.send(u"hi"_s, 1));
        const auto send = world.host.take<frame::Send>();
        world.session.edit(send.id); // waits still: not to be edited
        QCOMPARE(world.session.waitingMessages(), 1);
        world.host.send(frame::Refused{.re = send.id, .error = {u"muted"_s, u"You are muted."_s}});
        QTRY_COMPARE(world.delivery(0), Delivery::Refused);
        QCOMPARE(world.data(0, TimelineModel::RefusalRole), u"The room didn't take this message."_s);
        world.session.edit(send.id);
        const Writing expected{.text = u"hi"_s, .replyTo = 1, .author = u"Bo"_s, .quoted = u"hello"_s};
        QCOMPARE(world.session.draft()->writing(), expected);
    }

    void othersHearOfTypingOnlyWherePersonsWantThat()
    {
        Joined world;
        world.tellsTyping = false;
        world.session.setTyping(true);
        world.tellsTyping = true;
        world.session.setTyping(true);
        QVERIFY(world.host.take<frame::Typing>().on);
        QCOMPARE(world.host.count<frame::Typing>(), 0);
        world.tellsTyping = false;
        world.session.setTyping(false); // what was told is taken back
        QVERIFY(!world.host.take<frame::Typing>().on);
    }

    void aCancelledMessageMayStillArrive()
    {
        Joined world;
        QVERIFY(world.session.send(u"hi"_s));
        const auto send = world.host.take<frame::Send>();
        world.session.cancel(send.id);
        world.host.send(live(0, {echo(1, send)}));
        QTRY_COMPARE(world.session.timeline()->rowCount(), 1);
        QCOMPARE(world.delivery(0), Delivery::Stored);
        QVERIFY(world.data(0, TimelineModel::OwnRole).toBool());
    }

    void sendingSlowsDownWhereTheHostAsksForItAndKeepsTheOrder()
    {
        Joined world;
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(world.session.send(text));
        const QString id = world.host.take<frame::Send>().id;
        world.host.send(frame::Refused{.re = id, .error = {u"rate_limited"_s, u"Slower."_s}});
        QTRY_COMPARE(world.session.statusText(), u"Sending slowed down; 3 waiting."_s);
        QVERIFY(world.session.send(u"d"_s));
        QTRY_COMPARE(world.session.statusText(), u"Sending slowed down; 4 waiting."_s);
        QCOMPARE(world.session.phase(), Phase::Joined);
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            QCOMPARE(world.takeAndStore(), text);
        QTRY_COMPARE(world.session.statusText(), QString());
        QCOMPARE(world.bodies(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void theTimeTheHostNamesIsWaitedFor()
    {
        Joined world;
        QVERIFY(world.session.send(u"a"_s));
        const auto send = world.host.take<frame::Send>();
        const Error slower{u"rate_limited"_s, u"Slower."_s};
        world.host.send(frame::Refused{.re = send.id, .error = slower, .retryAfter = 1});
        QCOMPARE(world.host.take<frame::Send>().id, send.id);

        world.host.send(frame::Refused{.re = send.id, .error = slower, .retryAfter = 3600});
        Joined other; // whose host names none, so that it is sent again soon
        QVERIFY(other.session.send(u"a"_s));
        for (int i = 0; i < 5; ++i)
            other.host.send(frame::Refused{.re = other.host.take<frame::Send>().id, .error = slower});
        QCOMPARE(world.host.count<frame::Send>(), 0);
    }

    void aHostWithoutSpaceKeepsTheMessageWaiting_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<bool>("here");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &cause, bool here, const QString &sentence) {
            QTest::newRow(name) << cause << here << sentence;
        };
        row("full", u"no_space"_s, false, u"Bo's computer has no space left."_s);
        row("full, here", u"no_space"_s, true, u"This computer has no space left."_s);
        row("unknown", {}, false, u"Bo's computer can't store anything right now."_s);
        row("unknown, here", {}, true, u"Snug on this computer can't store anything right now."_s);
        row("of a newer host", u"worn_out"_s, false, u"Bo's computer can't store anything right now."_s);
    }
    void aHostWithoutSpaceKeepsTheMessageWaiting()
    {
        QFETCH(QString, cause);
        QFETCH(bool, here);
        QFETCH(QString, sentence);
        Joined world;
        world.session.setHosted(here);
        QVERIFY(world.session.send(u"a"_s));
        const auto send = world.host.take<frame::Send>();
        world.host.send(frame::Refused{
            .re = send.id,
            .error = {.code = u"storage"_s, .text = u"Das lässt sich nicht speichern."_s, .cause = cause},
            .retryAfter = 0});
        QTRY_COMPARE(world.session.statusText(), sentence + u" 1 message(s) are kept here and sent later."_s);
        QCOMPARE(world.delivery(0), Delivery::Waiting);
        QCOMPARE(world.host.take<frame::Send>().id, send.id);
        world.host.send(live(0, {echo(1, send)}));
        QTRY_COMPARE(world.session.statusText(), QString());
    }

    void nothingIsSaidToBeKeptWhereNothingIs()
    {
        QTemporaryFile taken; // no folder
        QVERIFY(taken.open());
        ClientStore store(taken.fileName());
        QVERIFY(!store.persistent());
        Outbox outbox(store, u"127.0.0.1/r/film"_s);
        outbox.append({.id = u"1"_s, .text = u"a"_s});
        Courier courier(outbox, {});
        courier.delay(
            {.re = {}, .error = {.code = u"storage"_s, .text = {}, .cause = u"no_space"_s}, .retryAfter = 0});
        QCOMPARE(courier.statusText({.address = u"127.0.0.1"_s, .here = true}),
                 u"This computer has no space left. 1 message(s) wait here; closing Snug loses them."_s);
    }

    void cancellingTheLastOneEndsTheSlowness()
    {
        Joined world;
        QVERIFY(world.session.send(u"a"_s));
        const auto send = world.host.take<frame::Send>();
        world.host.send(
            frame::Refused{.re = send.id, .error = {u"rate_limited"_s, u"Slower."_s}, .retryAfter = 60});
        QTRY_COMPARE(world.session.statusText(), u"Sending slowed down; 1 waiting."_s);
        world.session.cancel(send.id);
        QCOMPARE(world.session.statusText(), QString());
        QVERIFY(world.session.send(u"b"_s));
        QCOMPARE(world.host.take<frame::Send>().text, u"b"_s);
    }

    void tooMuchWaitingStaysInTheComposer()
    {
        Joined world({}, false);
        for (int i = 0; i < Outbox::most; ++i)
            world.store.append(world.session.address(),
                               {.id = u"id-%1"_s.arg(i), .text = u"x"_s, .madeAt = i});
        RoomSession session(world.context, world.session.room());
        QSignalSpy problem(&session, &RoomSession::sendProblem);
        QVERIFY(!session.send(u"one more"_s));
        QCOMPARE(problem[0][0].toString(),
                 u"1000 messages wait already. Send this one when they are gone."_s);
    }

    void anErrorForNothingThatWaitsIsPassedOver()
    {
        Joined world;
        world.host.send(frame::Refused{.re = u"unknown"_s, .error = {u"too_long"_s, u"Too long."_s}});
        world.host.send(frame::Refused{.re = {}, .error = {u"unknown_type"_s, u"What?"_s}});
        world.host.send(live(0, {message(1, u"m2"_s, u"after"_s)}));
        QTRY_COMPARE(world.bodies(), QStringList{u"after"_s});
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
