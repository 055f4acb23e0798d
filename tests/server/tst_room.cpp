// SPDX-License-Identifier: MIT
#include "server/bounds.h"
#include "server/metrics.h"
#include "server/room/roomdirectory.h"
#include "server/room/secret.h"
#include "server/rooms.h"
#include "tests/support/fakeclient.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;
using test::FakeClient;

namespace {

constexpr Rate noLimit{.burst = 0, .perSecond = 0};

//! A client's own account of a room, kept by the rules of docs/protocol.md alone.
struct Follower {
    std::map<qint64, Message> bySeq;
    qint64 head = 0;
    QString fault;

    void follow(const FakeClient &client)
    {
        for (; read < client.frames().size(); ++read) {
            if (const auto *joined = std::get_if<frame::Joined>(&client.frames()[read])) {
                if (joined->reset)
                    bySeq.clear();
                take(joined->messages);
                head = joined->room.head;
            } else if (const auto *live = std::get_if<frame::Messages>(&client.frames()[read]);
                       live && live->span) {
                if (live->span->base != head)
                    fault = u"a frame begins at %1 where %2 was told"_s.arg(live->span->base).arg(head);
                take(live->messages);
                head = live->span->head;
            }
        }
    }
    void take(const std::vector<Message> &messages)
    {
        for (const Message &message : messages)
            bySeq[message.seq] = message;
    }
    size_t read = 0;
};

} // namespace

class tst_Room : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Metrics m_metrics;
    std::unique_ptr<Rooms> m_hostsRooms;
    std::unique_ptr<RoomDirectory> m_rooms;
    QString m_room;
    QString m_invite;
    int m_sent = 0;

    void open(const Options &options)
    {
        m_rooms.reset();
        m_store.reset();
        Result<std::unique_ptr<Store>> store = Store::open(m_folder->path());
        QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().detail));
        m_store = std::move(*store);
        m_hostsRooms = std::make_unique<Rooms>(*m_store);
        m_rooms = std::make_unique<RoomDirectory>(*m_store, options, m_metrics);
    }

    QString makeRoom(Access access)
    {
        QString id;
        m_hostsRooms->make(u"Film night"_s, access, this,
                           [&](const Result<RoomInfo> &room) { id = room->id; });
        [&] { QTRY_VERIFY(!id.isEmpty()); }();
        return id;
    }

    QString makeInvite(const InviteTerms &terms = {})
    {
        QString secret;
        m_hostsRooms->makeInvite(m_room, terms, this,
                                 [&](const Result<NewInvite> &made) { secret = made->secret; });
        [&] { QTRY_VERIFY(!secret.isEmpty()); }();
        return secret;
    }

    void receive(FakeClient &client, const frame::Client &frame, const QString &re = {})
    {
        m_rooms->receive(client, m_room, {re, frame});
    }
    frame::Joined join(FakeClient &client, frame::Join join)
    {
        if (join.invite.isEmpty() && join.token.isEmpty())
            join.invite = m_invite;
        const size_t before = client.all<frame::Joined>().size();
        receive(client, join);
        [&] { QTRY_COMPARE(client.all<frame::Joined>().size(), before + 1); }();
        return client.last<frame::Joined>().value_or(frame::Joined());
    }
    QString send(FakeClient &client, const QString &text)
    {
        const QString id = u"id-%1"_s.arg(++m_sent, 6, 10, QChar(u'0'));
        receive(client, frame::Send{id, text}, id);
        return id;
    }
    void fill(int count)
    {
        FakeClient client;
        const frame::Joined joined = join(client, {.name = u"Filler"_s});
        for (int i = 0; i < count; ++i)
            send(client, u"message %1"_s.arg(i));
        Follower follower;
        follower.head = joined.room.head;
        QTRY_VERIFY((follower.follow(client), follower.head == joined.room.head + count));
        m_rooms->leave(client, m_room);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open({.rate = noLimit});
        m_room = makeRoom(Access::Invite);
        m_invite = makeInvite();
    }
    void cleanup()
    {
        m_rooms.reset();
        m_store.reset();
    }

    void aStrangerHasToJoinFirst()
    {
        FakeClient client;
        receive(client, frame::Send{u"abcd"_s, u"hello"_s}, u"abcd"_s);
        QCOMPARE(client.lastErrorCode(), u"not_joined"_s);
        QCOMPARE(client.last<frame::Refused>()->re, u"abcd"_s);
        QVERIFY(!client.closed());
    }

    void whoHasNoValidInviteIsTurnedAway_data()
    {
        QTest::addColumn<QString>("invite");
        QTest::addColumn<QString>("code");
        QTest::addRow("none") << QString() << u"invite_needed"_s;
        QTest::addRow("wrong") << u"AAAAAAAAAAAAAAAAAAAAAA"_s << u"invite_invalid"_s;
        QTest::addRow("rubbish") << u"\u0000<img>"_s << u"invite_invalid"_s;
    }
    void whoHasNoValidInviteIsTurnedAway()
    {
        QFETCH(QString, invite);
        QFETCH(QString, code);
        FakeClient client;
        receive(client, frame::Join{.name = u"Ada"_s, .invite = invite});
        QTRY_COMPARE(client.lastErrorCode(), code);
        QCOMPARE(client.closed(), CloseCode::NotAdmitted);
    }

    void anInviteEndsByItsTerms()
    {
        const QString once = makeInvite({.uses = 1});
        FakeClient first;
        join(first, {.name = u"Ada"_s, .invite = once});
        FakeClient second;
        receive(second, frame::Join{.name = u"Bo"_s, .invite = once});
        QTRY_COMPARE(second.lastErrorCode(), u"invite_used_up"_s);

        const QString expired = makeInvite({.expiresAt = 1});
        FakeClient third;
        receive(third, frame::Join{.name = u"Cy"_s, .invite = expired});
        QTRY_COMPARE(third.lastErrorCode(), u"invite_expired"_s);
    }

    void anUnknownRoomIsNoRoom()
    {
        FakeClient client;
        m_rooms->receive(client, u"nowhere"_s, {{}, frame::Join{.name = u"Ada"_s}});
        QTRY_COMPARE(client.lastErrorCode(), u"no_such_room"_s);
        QCOMPARE(client.closed(), CloseCode::NoSuchRoom);
        QTRY_COMPARE(m_metrics.rooms.Value(), 0);
    }

    void whereRoomsAreOpenARoomComesIntoBeing()
    {
        open({.openRooms = true, .rate = noLimit});
        FakeClient client;
        m_rooms->receive(client, u"anywhere"_s, {{}, frame::Join{.name = u"Ada"_s}});
        QTRY_VERIFY(client.last<frame::Joined>());
        QCOMPARE(client.last<frame::Joined>()->room.access, Access::Open);
        QCOMPARE(client.last<frame::Joined>()->room.id, u"anywhere"_s);
    }

    void aNewMemberGetsATokenThatMakesThemTheSameAgain()
    {
        FakeClient client;
        const frame::Joined first = join(client, {.name = u"Ada"_s});
        QCOMPARE(first.token.size(), limits::tokenChars);
        FakeClient again;
        const frame::Joined second = join(again, {.name = u"Somebody"_s, .token = first.token});
        QCOMPARE(second.self.id, first.self.id);
        QCOMPARE(second.self.name, u"Ada"_s);
        QVERIFY(second.token.isEmpty());
    }

    void aTakenNameGetsANumber()
    {
        FakeClient one;
        FakeClient two;
        FakeClient three;
        join(one, {.name = u"Ada"_s});
        QCOMPARE(join(two, {.name = u"ADA"_s}).self.name, u"ADA 2"_s);
        QCOMPARE_NE(join(three, {.name = u"А\u0064а"_s}).self.name, u"А\u0064а"_s); // Cyrillic А and а
    }

    void aBadNameMayBeMendedOnTheSameConnection()
    {
        FakeClient client;
        receive(client, frame::Join{.name = u" \u202e\u0007 "_s, .invite = m_invite}, u"j"_s);
        QCOMPARE(client.lastErrorCode(), u"bad_name"_s);
        QVERIFY(!client.closed());
        QCOMPARE(join(client, {.name = u"Ada"_s}).self.name, u"Ada"_s);
    }

    void anotherVersionIsToldSo()
    {
        FakeClient client;
        receive(client, frame::Join{.version = 2, .name = u"Ada"_s, .invite = m_invite});
        QCOMPARE(client.lastErrorCode(), u"unsupported_version"_s);
        QCOMPARE(client.closed(), CloseCode::Malformed);
    }

    void aSecondJoinIsRefusedAndChangesNothing()
    {
        FakeClient client;
        join(client, {.name = u"Ada"_s});
        receive(client, frame::Join{.name = u"Bo"_s, .invite = m_invite});
        QCOMPARE(client.lastErrorCode(), u"already_joined"_s);
        QVERIFY(!client.closed());
    }

    void whoJoinsIsHeldUntilTheyAreIn()
    {
        FakeClient client;
        receive(client, frame::Join{.name = u"Ada"_s, .invite = m_invite});
        QVERIFY(client.isHeld());
        QTRY_VERIFY(client.last<frame::Joined>().has_value());
        QTRY_VERIFY(!client.isHeld());
    }

    void whoHasTooMuchUnderWayIsHeldUntilItIsStored()
    {
        FakeClient client;
        join(client, {.name = u"Ada"_s});
        for (int i = 0; i < bounds::underWay; ++i) {
            QVERIFY(!client.isHeld());
            send(client, u"one more"_s);
        }
        QVERIFY(client.isHeld());
        QTRY_VERIFY(!client.isHeld());
    }

    void theSenderGetsTheSameBytesAsEveryoneElse()
    {
        FakeClient ada;
        FakeClient bo;
        join(ada, {.name = u"Ada"_s});
        join(bo, {.name = u"Bo"_s});
        const QString id = send(ada, u"a\r\nb\u0000c"_s);
        QTRY_VERIFY(ada.last<frame::Messages>() && bo.last<frame::Messages>());
        const frame::Messages echo = *ada.last<frame::Messages>();
        QVERIFY(echo.re.isEmpty());
        QCOMPARE(echo.span, (frame::Span{0, 1}));
        QCOMPARE(echo.messages.front().id, id);
        QCOMPARE(echo.messages.front().text, u"a\nbc"_s);
        const auto isEcho = [](const QByteArray &bytes) { return bytes.contains("\"base\""); };
        const auto adas = std::ranges::find_if(ada.bytes(), isEcho);
        const auto bos = std::ranges::find_if(bo.bytes(), isEcho);
        QCOMPARE(*adas, *bos);
        QCOMPARE(adas->constData(), bos->constData()); // shared, not encoded twice
    }

    void aRepeatStoresNothingAndComesBackToItsSenderAlone()
    {
        FakeClient ada;
        FakeClient bo;
        join(ada, {.name = u"Ada"_s});
        join(bo, {.name = u"Bo"_s});
        const QString id = send(ada, u"hello"_s);
        QTRY_COMPARE(bo.all<frame::Messages>().size(), 1u);
        const Message stored = bo.last<frame::Messages>()->messages.front();
        receive(ada, frame::Send{id, u"something else"_s}, id);
        QTRY_COMPARE(ada.all<frame::Messages>().size(), 2u);
        const frame::Messages repeat = *ada.last<frame::Messages>();
        QCOMPARE(repeat.re, id);
        QVERIFY(!repeat.span);
        QCOMPARE(repeat.messages.front(), stored);
        QCOMPARE(bo.all<frame::Messages>().size(), 1u);

        receive(bo, frame::Send{id, u"bo's own"_s}, id); // ids are a member's own
        QTRY_COMPARE(ada.all<frame::Messages>().size(), 3u);
        QCOMPARE(ada.last<frame::Messages>()->messages.front().text, u"bo's own"_s);
    }

    void aBadMessageIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("replyTo");
        QTest::addColumn<QString>("code");
        QTest::addRow("short id") << u"abc"_s << u"x"_s << qint64(-1) << u"bad_id"_s;
        QTest::addRow("long id") << u"a"_s.repeated(65) << u"x"_s << qint64(-1) << u"bad_id"_s;
        QTest::addRow("strange id") << u"ab/cd"_s << u"x"_s << qint64(-1) << u"bad_id"_s;
        QTest::addRow("letters of other scripts") << u"абвг"_s << u"x"_s << qint64(-1) << u"bad_id"_s;
        QTest::addRow("empty") << u"abcd"_s << QString() << qint64(-1) << u"empty"_s;
        QTest::addRow("only controls") << u"abcd"_s << u"\u0001\u007f\u0085"_s << qint64(-1) << u"empty"_s;
        QTest::addRow("too long") << u"abcd"_s << u"x"_s.repeated(16385) << qint64(-1) << u"too_long"_s;
        QTest::addRow("too long in UTF-8")
            << u"abcd"_s << u"é"_s.repeated(8193) << qint64(-1) << u"too_long"_s;
        QTest::addRow("reply to nothing") << u"abcd"_s << u"x"_s << qint64(7) << u"no_such_message"_s;
        QTest::addRow("reply to zero") << u"abcd"_s << u"x"_s << qint64(0) << u"no_such_message"_s;
    }
    void aBadMessageIsRefusedWithItsReason()
    {
        QFETCH(QString, id);
        QFETCH(QString, text);
        QFETCH(qint64, replyTo);
        QFETCH(QString, code);
        FakeClient client;
        join(client, {.name = u"Ada"_s});
        frame::Send bad{id, text};
        if (replyTo >= 0)
            bad.replyTo = replyTo;
        receive(client, bad, id);
        QTRY_COMPARE(client.lastErrorCode(), code);
        QCOMPARE(client.last<frame::Refused>()->re, id);
        QVERIFY(!client.closed());
    }

    void aTextOfExactlyTheLimitIsTaken()
    {
        FakeClient client;
        join(client, {.name = u"Ada"_s});
        send(client, u"x"_s.repeated(limits::text));
        QTRY_VERIFY(client.last<frame::Messages>());
    }

    void sinceBringsWhatChanged()
    {
        fill(30);
        FakeClient client;
        frame::Joined joined = join(client, {.name = u"Ada"_s, .since = 25});
        QCOMPARE(joined.messages.size(), 5u);
        QCOMPARE(joined.messages.front().rev, 26);
        QVERIFY(!joined.reset);

        FakeClient whole;
        joined = join(whole, {.name = u"Bo"_s, .since = 30, .epoch = joined.room.epoch});
        QVERIFY(joined.messages.empty());
        QVERIFY(!joined.reset);
    }

    void aClientThatMissedTooMuchStartsAfresh_data()
    {
        QTest::addColumn<qint64>("since");
        QTest::addColumn<QString>("epoch");
        QTest::addColumn<int>("filled");
        QTest::addRow("above head") << qint64(31) << QString() << 30;
        QTest::addRow("another epoch") << qint64(5) << u"other"_s << 30;
        QTest::addRow("more than 500 changed") << qint64(0) << QString() << 501;
    }
    void aClientThatMissedTooMuchStartsAfresh()
    {
        QFETCH(qint64, since);
        QFETCH(QString, epoch);
        QFETCH(int, filled);
        fill(filled);
        FakeClient client;
        const frame::Joined joined =
            join(client, {.name = u"Ada"_s, .since = since, .epoch = epoch, .limit = 20});
        QVERIFY(joined.reset);
        QCOMPARE(joined.messages.size(), 20u);
        QCOMPARE(joined.messages.back().seq, filled);
        QVERIFY(joined.more);
    }

    void fiveHundredChangesStillArriveAfterTheRoomWasReloaded()
    {
        fill(500);
        QTRY_COMPARE(m_metrics.rooms.Value(), 0);
        FakeClient client;
        const frame::Joined joined = join(client, {.name = u"Ada"_s, .since = 0});
        QVERIFY(!joined.reset);
        QCOMPARE(joined.messages.size(), 500u);
        for (size_t i = 0; i < 500; ++i)
            QCOMPARE(joined.messages[i].rev, qint64(i + 1));
    }

    void theNewestPageSaysWhetherOlderMessagesExist()
    {
        fill(50);
        FakeClient client;
        QVERIFY(!join(client, {.name = u"Ada"_s, .limit = 50}).more);
        FakeClient other;
        const frame::Joined joined = join(other, {.name = u"Bo"_s, .limit = 49});
        QVERIFY(joined.more);
        QCOMPARE(joined.messages.front().seq, 2);
        QCOMPARE(joined.room.count, 50);
    }

    void pagesAreTheSameFromMemoryAndFromDisk()
    {
        constexpr int total = 700;
        fill(total);
        FakeClient client;
        join(client, {.name = u"Ada"_s});
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        using Direction = frame::History::Direction;
        for (int i = 0; i < 200; ++i) {
            const auto direction = static_cast<Direction>(random.bounded(3));
            const qint64 seq = random.bounded(0, total + 50);
            const int limit = random.bounded(1, 201);
            client.forget();
            receive(client, frame::History{direction, seq, limit}, u"h"_s);
            QTRY_VERIFY(client.last<frame::Messages>());
            const frame::Messages page = *client.last<frame::Messages>();
            QCOMPARE(page.re, u"h"_s);
            QVERIFY(!page.span);
            qint64 from = direction == Direction::Before  ? seq - limit
                          : direction == Direction::After ? seq + 1
                                                          : std::min<qint64>(seq, total + 1) - limit / 2;
            if (direction == Direction::Before)
                from = std::min<qint64>(seq, total + 1) - limit;
            const qint64 to = direction == Direction::Before ? std::min<qint64>(seq, total + 1)
                                                             : std::max<qint64>(from, 1) + limit;
            std::vector<qint64> expected;
            for (qint64 s = std::max<qint64>(from, 1); s < to && s <= total; ++s)
                expected.push_back(s);
            std::vector<qint64> got;
            for (const Message &message : page.messages)
                got.push_back(message.seq);
            QVERIFY2(got == expected,
                     qPrintable(u"direction %1 seq %2 limit %3: %4 messages from %5, expected %6 from %7"_s
                                    .arg(int(direction))
                                    .arg(seq)
                                    .arg(limit)
                                    .arg(got.size())
                                    .arg(got.empty() ? 0 : got.front())
                                    .arg(expected.size())
                                    .arg(expected.empty() ? 0 : expected.front())));
        }
    }

    void whoeverJoinsInABusyRoomIsWhole()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        FakeClient writer;
        join(writer, {.name = u"Writer"_s});
        Follower all;
        std::vector<std::unique_ptr<FakeClient>> clients;
        std::vector<Follower> followers;
        int written = 0;
        for (int i = 0; i < 300; ++i) {
            for (int n = random.bounded(8); n > 0; --n, ++written)
                send(writer, QString::number(written));
            if (random.bounded(4) == 0) {
                clients.push_back(std::make_unique<FakeClient>());
                followers.emplace_back();
                frame::Join join{.name = u"Reader"_s, .invite = m_invite};
                if (random.bounded(2))
                    join.since = random.bounded(written + 1);
                receive(*clients.back(), join);
            }
            if (random.bounded(3) == 0)
                QCoreApplication::sendPostedEvents();
        }
        QTRY_VERIFY((all.follow(writer), all.head == written));
        for (size_t i = 0; i < clients.size(); ++i) {
            QTRY_VERIFY((followers[i].follow(*clients[i]), followers[i].head == written));
            QVERIFY2(followers[i].fault.isEmpty(), qPrintable(followers[i].fault));
            qint64 expected = followers[i].bySeq.empty() ? written + 1 : followers[i].bySeq.begin()->first;
            for (const auto &[seq, message] : followers[i].bySeq) {
                QCOMPARE(seq, expected++);
                QCOMPARE(message, all.bySeq[seq]);
            }
            QCOMPARE(expected, written + 1);
        }
    }

    void presenceIsByMemberNotByConnection()
    {
        FakeClient watcher;
        join(watcher, {.name = u"Watcher"_s});
        FakeClient one;
        const frame::Joined joined = join(one, {.name = u"Ada"_s});
        const auto lastOfAda = [&] {
            std::optional<Member> ada;
            for (const frame::Presence &presence : watcher.all<frame::Presence>()) {
                for (const Member &member : presence.members) {
                    if (member.id == joined.self.id)
                        ada = member;
                }
            }
            return ada;
        };
        QTRY_VERIFY(lastOfAda() && lastOfAda()->online);
        FakeClient two;
        join(two, {.name = u"Ada"_s, .token = joined.token});
        m_rooms->leave(one, m_room);
        FakeClient later;
        QCOMPARE(join(later, {.name = u"Later"_s}).members.size(), 3u);
        QVERIFY(lastOfAda()->online);
        m_rooms->leave(two, m_room);
        QTRY_VERIFY(!lastOfAda()->online);
    }

    void whoWasHereLastIsStillListed()
    {
        FakeClient one;
        join(one, {.name = u"Ada"_s});
        m_rooms->leave(one, m_room);
        QTRY_COMPARE(m_metrics.rooms.Value(), 0);
        FakeClient two;
        const frame::Joined joined = join(two, {.name = u"Bo"_s});
        QCOMPARE(joined.members.size(), 2u);
        QCOMPARE(joined.members[0].name, u"Bo"_s);
        QVERIFY(joined.members[0].online);
        QCOMPARE(joined.members[1].name, u"Ada"_s);
        QVERIFY(!joined.members[1].online);
    }

    void typingIsToldToTheOthers()
    {
        FakeClient ada;
        FakeClient bo;
        const frame::Joined joined = join(ada, {.name = u"Ada"_s});
        join(bo, {.name = u"Bo"_s});
        receive(ada, frame::Typing{true});
        QCOMPARE(bo.last<frame::MemberTyping>()->member, joined.self.id);
        QVERIFY(bo.last<frame::MemberTyping>()->on);
        QVERIFY(!ada.last<frame::MemberTyping>());
        m_rooms->leave(ada, m_room);
        QVERIFY(!bo.last<frame::MemberTyping>()->on);
    }

    void aNewNameIsToldToAllAndEarlierMessagesKeepTheirs()
    {
        FakeClient ada;
        const frame::Joined joined = join(ada, {.name = u"Ada"_s});
        send(ada, u"before"_s);
        QTRY_VERIFY(ada.last<frame::Messages>());
        receive(ada, frame::Rename{u"Ada L."_s});
        QTRY_VERIFY(ada.last<frame::Presence>()
                    && ada.last<frame::Presence>()->members.front().name == u"Ada L."_s);
        send(ada, u"after"_s);
        QTRY_COMPARE(ada.last<frame::Messages>()->messages.front().name, u"Ada L."_s);
        FakeClient bo;
        QCOMPARE(join(bo, {.name = u"Bo"_s}).messages.front().name, u"Ada"_s);
        receive(ada, frame::Rename{QString()}, u"r"_s);
        QCOMPARE(ada.lastErrorCode(), u"bad_name"_s);
    }

    void whoSendsTooFastIsToldWhenToGoOn()
    {
        open({.rate = {.burst = 3, .perSecond = 2}});
        FakeClient client;
        join(client, {.name = u"Ada"_s});
        for (int i = 0; i < 3; ++i)
            send(client, u"x"_s);
        QVERIFY(client.lastErrorCode().isEmpty());
        const QString refused = send(client, u"x"_s);
        QCOMPARE(client.lastErrorCode(), u"rate_limited"_s);
        QCOMPARE(client.last<frame::Refused>()->re, refused);
        QCOMPARE(client.last<frame::Refused>()->retryAfter, 1);
    }

    void aReaderMayNotWrite()
    {
        FakeClient client;
        join(client, {.name = u"Ada"_s, .invite = makeInvite({.role = Role::Reader})});
        send(client, u"hello"_s);
        QCOMPARE(client.lastErrorCode(), u"not_allowed"_s);
    }

    void whoeverIsInADeletedRoomIsToldAndSentAway()
    {
        FakeClient client;
        join(client, {.name = u"Ada"_s});
        bool deleted = false;
        m_hostsRooms->remove(m_room, this, [&](const Result<Done> &result) { deleted = result.ok(); });
        QTRY_VERIFY(deleted);
        m_rooms->closeDeleted(m_room);
        QCOMPARE(client.closed(), CloseCode::NoSuchRoom);
        QCOMPARE(client.lastErrorCode(), u"no_such_room"_s);
    }

    void aNewTitleIsToldToEveryoneBehindItsNotice()
    {
        FakeClient ada;
        join(ada, {.name = u"Ada"_s});
        QString title;
        m_rooms->setTitle(m_room, u"Late night"_s,
                          [&](const Result<RoomInfo> &room) { title = room->title; });
        QTRY_COMPARE(title, u"Late night"_s);
        const auto isNotice = [](const frame::Server &frame) {
            const auto *messages = std::get_if<frame::Messages>(&frame);
            return messages && messages->messages.front().kind == MessageKind::Notice;
        };
        const auto isChange = [](const frame::Server &frame) {
            return std::holds_alternative<frame::RoomChanged>(frame);
        };
        const auto notice = std::ranges::find_if(ada.frames(), isNotice);
        QVERIFY(notice != ada.frames().end());
        QCOMPARE(std::get<frame::Messages>(*notice).span, (frame::Span{0, 1}));
        const auto behind = std::find_if(notice, ada.frames().end(), isChange);
        QVERIFY(behind != ada.frames().end());
        const auto changed = std::get<frame::RoomChanged>(*behind);
        QCOMPARE(changed.room.title, title);
        QCOMPARE(changed.room.head, 1);

        send(ada, u"hello"_s);
        QTRY_COMPARE(ada.last<frame::Messages>()->span, (frame::Span{1, 2}));
        FakeClient bo;
        QCOMPARE(join(bo, {.name = u"Bo"_s}).room.title, title);
    }

    void aRoomThatNobodyIsInCanBeRetitledAndIsLetGoOf()
    {
        QString title;
        m_rooms->setTitle(m_room, u"Late night"_s,
                          [&](const Result<RoomInfo> &room) { title = room->title; });
        QTRY_COMPARE(title, u"Late night"_s);
        QTRY_COMPARE(m_metrics.rooms.Value(), 0);
        QString code;
        m_rooms->setTitle(u"nowhere"_s, u"x"_s,
                          [&](const Result<RoomInfo> &room) { code = room.error().code; });
        QTRY_COMPARE(code, u"no_such_room"_s);
    }

    void aPausedRoomLetsItsHostInAndNobodyElse()
    {
        FakeClient host;
        const frame::Joined hosting =
            join(host, {.name = u"Sam"_s, .invite = makeInvite({.role = Role::Host, .uses = 1})});
        FakeClient ada;
        const QString token = join(ada, {.name = u"Ada"_s}).token;
        bool isPaused = false;
        const auto keep = [&](const Result<RoomInfo> &room) { isPaused = room->paused; };
        m_rooms->setPaused(m_room, true, keep);
        QTRY_VERIFY(isPaused);
        QCOMPARE(ada.last<frame::Bye>()->reason, u"stop"_s);
        QCOMPARE(ada.closed(), CloseCode::GoingAway);
        QVERIFY(!host.closed());
        m_rooms->leave(ada, m_room);

        const QString once = makeInvite({.uses = 1});
        for (const frame::Join &asked :
             {frame::Join{.name = u"Ada"_s, .token = token}, frame::Join{.name = u"Bo"_s, .invite = once}}) {
            FakeClient guest;
            receive(guest, asked);
            QTRY_COMPARE(guest.closed(), CloseCode::Full);
            QCOMPARE(guest.lastErrorCode(), u"room_paused"_s);
            QVERIFY(guest.last<frame::Refused>()->retryAfter.value_or(0) > 0);
        }
        FakeClient again;
        QCOMPARE(join(again, {.name = u"Sam"_s, .token = hosting.token}).self.id, hosting.self.id);

        m_rooms->setPaused(m_room, false, keep);
        QTRY_VERIFY(!isPaused);
        FakeClient bo;
        join(bo, {.name = u"Bo"_s, .invite = once}); // nobody used it up
    }

    void everyoneIsToldGoodbye()
    {
        FakeClient ada;
        join(ada, {.name = u"Ada"_s});
        m_rooms->close({u"stop"_s, u"The host stopped this room."_s}, CloseCode::GoingAway);
        QCOMPARE(ada.last<frame::Bye>()->reason, u"stop"_s);
        QCOMPARE(ada.closed(), CloseCode::GoingAway);
    }

    void aClientThatLeavesWhileItJoinsIsForgotten()
    {
        {
            FakeClient client;
            receive(client, frame::Join{.name = u"Ada"_s, .invite = m_invite});
            m_rooms->leave(client, m_room);
        }
        QTRY_COMPARE(m_metrics.rooms.Value(), 0);
    }

    void roomsNeverMix()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        open({.openRooms = true, .rate = noLimit});
        struct Person {
            FakeClient client;
            QString room;
        };
        std::vector<std::unique_ptr<Person>> people;
        const auto settle = [this] {
            bool idle = false;
            m_store->whenIdle(this, [&] { idle = true; });
            QTRY_VERIFY(idle);
        };
        for (int i = 0; i < 1500; ++i) {
            if (i % 50 == 0) // or a slow store would let nobody in before all is over
                settle();
            const QString room = u"room-%1"_s.arg(random.bounded(5));
            const int what = random.bounded(10);
            if (people.size() < 4 || what == 0) {
                people.push_back(std::make_unique<Person>());
                people.back()->room = room;
                m_rooms->receive(people.back()->client, room, {{}, frame::Join{.name = room, .since = 0}});
                continue;
            }
            Person &person = *people[size_t(random.bounded(int(people.size())))];
            if (what == 1) {
                m_rooms->leave(person.client, person.room);
                std::erase_if(people, [&](const auto &p) { return p.get() == &person; });
            } else if (what < 8) {
                const QString id = u"id-%1"_s.arg(i, 5, 10, QChar(u'0'));
                m_rooms->receive(person.client, person.room, {id, frame::Send{id, person.room}});
            } else {
                m_rooms->receive(person.client, person.room, {{}, frame::Typing{what == 8}});
                QCoreApplication::sendPostedEvents();
            }
        }
        std::map<QString, qint64> heads;
        qint64 stored = 0;
        // A room is loaded, then joined, then sent to: what was asked for needs three turns of the store.
        for (int turn = 0; turn < 3; ++turn)
            settle();
        for (int i = 0; i < 5; ++i) {
            const QString room = u"room-%1"_s.arg(i);
            people.push_back(std::make_unique<Person>());
            people.back()->room = room;
            m_rooms->receive(people.back()->client, room, {{}, frame::Join{.name = room}});
            QTRY_VERIFY(people.back()->client.last<frame::Joined>());
            heads[room] = people.back()->client.last<frame::Joined>()->room.head;
            stored += heads[room];
        }
        QVERIFY(stored > 0);
        for (const auto &person : people) {
            Follower follower;
            follower.follow(person->client);
            QCOMPARE(follower.head, heads[person->room]);
            QVERIFY2(follower.fault.isEmpty(), qPrintable(follower.fault));
            for (const auto &[seq, message] : follower.bySeq) {
                QCOMPARE(message.text, person->room);
                QVERIFY(message.name.startsWith(person->room));
            }
            for (const frame::Presence &presence : person->client.all<frame::Presence>()) {
                for (const Member &member : presence.members)
                    QVERIFY(member.name.startsWith(person->room));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Room)
#include "tst_room.moc"
