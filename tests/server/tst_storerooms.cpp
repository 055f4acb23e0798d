// SPDX-License-Identifier: MIT
// Rooms and what is said in them, as the store keeps them.
#include "tests/support/openstore.h"
#include "tests/support/seed.h"

#include <QRegularExpression>

#include <limits>
#include <map>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;
using test::OpenStore;
using Direction = frame::History::Direction;

namespace {

constexpr qint64 lastSeq = std::numeric_limits<qint64>::max();

std::vector<qint64> seqs(const std::vector<Message> &messages)
{
    std::vector<qint64> seqs;
    for (const Message &message : messages)
        seqs.push_back(message.seq);
    return seqs;
}

std::vector<qint64> range(qint64 first, qint64 last)
{
    std::vector<qint64> seqs;
    for (qint64 seq = first; seq <= last; ++seq)
        seqs.push_back(seq);
    return seqs;
}

} // namespace

class tst_StoreRooms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenStore> m_open;
    QString m_room;

    op::AddMessage message(const QString &id, const QString &text = u"hello"_s) const
    {
        return {.room = m_room, .member = u"m1"_s, .name = u"Ada"_s, .id = id, .text = text};
    }
    Message add(const QString &id, const QString &text = u"hello"_s)
    {
        return m_open->ask(message(id, text))->message;
    }
    void fill(const QString &room, int count, const QString &text = u"hello"_s)
    {
        int answered = 0;
        for (int i = 0; i < count; ++i)
            m_open->store().submit(op::AddMessage{.room = room,
                                                  .member = u"m1"_s,
                                                  .name = u"Ada"_s,
                                                  .id = u"fill-%1"_s.arg(i),
                                                  .text = text},
                                   this, [&](const auto &) { ++answered; });
        QTRY_COMPARE_WITH_TIMEOUT(answered, count, 30'000);
    }
    Page page(Direction direction, qint64 seq, int limit)
    {
        return *m_open->read({.room = m_room, .direction = direction, .seq = seq, .limit = limit});
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenStore>();
        m_room = m_open->makeRoom(u"Film night"_s);
    }
    void cleanup() { m_open.reset(); }

    void aNewTitleIsKeptAndNoticedInTheHistory()
    {
        add(u"m-0001"_s);
        const auto retitled = *m_open->ask(op::RetitleRoom{m_room, u"Late night"_s});
        QCOMPARE(retitled.room.title, u"Late night"_s);
        QCOMPARE(retitled.room.head, 2);
        QVERIFY(retitled.notice);
        QCOMPARE(retitled.notice->kind, MessageKind::Notice);
        QCOMPARE(retitled.notice->from, QString());
        QVERIFY(retitled.notice->text.contains(u"Late night"_s));
        QCOMPARE(m_open->ask(op::OpenRoom{m_room})->info.title, u"Late night"_s);
        QCOMPARE(m_open->ask(op::OpenRoom{m_room})->newest.back(), *retitled.notice);
    }

    void theSameTitleIsNoNews()
    {
        const auto retitled = *m_open->ask(op::RetitleRoom{m_room, u"Film night"_s});
        QVERIFY(!retitled.notice);
        QCOMPARE(m_open->ask(op::OpenRoom{m_room})->info.head, 0);
    }

    void aRoomStaysPausedUntilItIsOpenedAgain()
    {
        QVERIFY(!m_open->ask(op::OpenRoom{m_room})->info.paused);
        QVERIFY(m_open->ask(op::PauseRoom{m_room, true})->paused);
        QVERIFY(m_open->ask(op::ListRooms{})->front().paused);
        QVERIFY(!m_open->ask(op::PauseRoom{m_room, false})->paused);
        QVERIFY(!m_open->ask(op::OpenRoom{m_room})->info.paused);
    }

    void whatIsNoRoomIsNeitherRetitledNorPaused()
    {
        QCOMPARE(m_open->ask(op::RetitleRoom{u"nowhere"_s, u"x"_s}).error().code, u"no_such_room"_s);
        QCOMPARE(m_open->ask(op::PauseRoom{u"nowhere"_s, true}).error().code, u"no_such_room"_s);
    }

    void aNewRoomIsEmpty()
    {
        const Result<RoomInfo> made = m_open->ask(op::MakeRoom{u"Book club"_s, Access::Invite});
        QVERIFY(made.ok());
        QVERIFY(QRegularExpression(u"^book-club-[a-z2-7]{4}$"_s).match(made->id).hasMatch());
        QVERIFY(QRegularExpression(u"^[a-z2-7]{6}$"_s).match(made->epoch).hasMatch());
        QCOMPARE(made->title, u"Book club"_s);
        QCOMPARE(made->access, Access::Invite);
        QCOMPARE(made->head, 0);
        QCOMPARE(made->count, 0);
        const Result<RoomState> state = m_open->ask(op::OpenRoom{made->id});
        QCOMPARE(state->info, *made);
        QVERIFY(state->newest.empty());
        QVERIFY(state->members.empty());
    }

    void aRoomWithoutATitleIsGivenOne()
    {
        const Result<RoomInfo> made = m_open->ask(op::MakeRoom{});
        QVERIFY(QRegularExpression(u"^[A-Z][a-z]+ [a-z]+$"_s).match(made->title).hasMatch());
        QVERIFY(made->id.startsWith(made->title.toLower().replace(u' ', u'-')));
    }

    void aTitleThatGivesNoIdIsKept()
    {
        const Result<RoomInfo> made = m_open->ask(op::MakeRoom{u"夜"_s});
        QCOMPARE(made->title, u"夜"_s);
        QVERIFY(QRegularExpression(u"^[a-z]+-[a-z]+-[a-z2-7]{4}$"_s).match(made->id).hasMatch());
    }

    void roomsOfOneTitleAreTwoRooms()
    {
        const QString other = m_open->makeRoom(u"Film night"_s);
        QCOMPARE_NE(other, m_room);
        add(u"id-1"_s);
        QCOMPARE(m_open->ask(op::OpenRoom{other})->info.count, 0);
    }

    void aRoomThatIsNotThereIsOnlyMadeWhereThatIsAsked()
    {
        QCOMPARE(m_open->ask(op::OpenRoom{u"nowhere"_s}).error().code, u"no_such_room"_s);
        const Result<RoomState> made = m_open->ask(op::OpenRoom{u"nowhere"_s, true});
        QCOMPARE(made->info.id, u"nowhere"_s);
        QCOMPARE(made->info.title, u"nowhere"_s);
        QCOMPARE(made->info.access, Access::Open);
        const Result<RoomState> again = m_open->ask(op::OpenRoom{u"nowhere"_s, true});
        QCOMPARE(again->info, made->info);
        QVERIFY(m_open->ask(op::OpenRoom{u"Nowhere"_s}).error().code == "no_such_room"_L1); // case counts
    }

    void roomsAreListedByTitle()
    {
        for (const QString &title : {u"Zebras"_s, u"Apples"_s, u"lounge"_s})
            m_open->makeRoom(title);
        add(u"id-1"_s);
        QStringList titles;
        const std::vector<RoomInfo> rooms = *m_open->ask(op::ListRooms{});
        for (const RoomInfo &room : rooms) {
            titles += room.title;
            QCOMPARE(room.head, room.id == m_room ? 1 : 0);
            QCOMPARE(room.count, room.id == m_room ? 1 : 0);
        }
        QCOMPARE(titles, (QStringList{u"Apples"_s, u"Film night"_s, u"lounge"_s, u"Zebras"_s}));
    }

    void aMessageGetsTheNextPlaceAndKeepsWhatItIs()
    {
        op::AddMessage said = message(u"id-2"_s, u"one\n<b>two</b> 'three' 🎬 %1"_s);
        said.kind = MessageKind::Bot;
        said.replyTo = 1;
        add(u"id-1"_s);
        m_open->now += 5;
        const Result<op::AddMessage::Stored> stored = m_open->ask(said);
        QVERIFY(!stored->repeated);
        const Message expected{.seq = 2,
                               .rev = 2,
                               .id = said.id,
                               .from = said.member,
                               .name = said.name,
                               .at = OpenStore::start + 5,
                               .text = said.text,
                               .kind = said.kind,
                               .replyTo = 1};
        QCOMPARE(stored->message, expected);
        QCOMPARE(page(Direction::After, 1, 10).messages.front(), expected);
    }

    void anIdUsedAgainGivesTheStoredMessageBack()
    {
        const Message first = add(u"id-1"_s, u"first"_s);
        add(u"id-2"_s);
        const Result<op::AddMessage::Stored> again = m_open->ask(message(u"id-1"_s, u"second"_s));
        QVERIFY(again->repeated);
        QCOMPARE(again->message, first);
        op::AddMessage toNothing = message(u"id-1"_s);
        toNothing.replyTo = 99;
        QVERIFY(m_open->ask(toNothing)->repeated);
        QCOMPARE(m_open->ask(op::OpenRoom{m_room})->info.head, 2);
    }

    void whatTheRoomItselfSaysIsNobodys()
    {
        op::AddMessage notice = message(u"id-1"_s);
        notice.member.clear();
        notice.name.clear();
        notice.kind = MessageKind::Notice;
        const Result<op::AddMessage::Stored> stored = m_open->ask(notice);
        QVERIFY(stored.ok());
        QCOMPARE(stored->message.from, QString());
        QCOMPARE(page(Direction::After, 0, 1).messages.front(), stored->message);
    }

    void anIdIsOnlyTakenForItsMemberAndRoom()
    {
        const QString other = m_open->makeRoom(u"Other"_s);
        add(u"id-1"_s);
        op::AddMessage fromAnother = message(u"id-1"_s);
        fromAnother.member = u"m2"_s;
        op::AddMessage elsewhere = message(u"id-1"_s);
        elsewhere.room = other;
        QVERIFY(!m_open->ask(fromAnother)->repeated);
        QVERIFY(!m_open->ask(elsewhere)->repeated);
    }

    void aMessageIsRefused_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<qint64>("replyTo");
        QTest::addColumn<QString>("code");

        QTest::newRow("no such room") << u"nowhere"_s << qint64(0) << u"no_such_room"_s;
        QTest::newRow("empty room") << QString() << qint64(0) << u"no_such_room"_s;
        QTest::newRow("answers the next") << QString() + u"*"_s << qint64(2) << u"no_such_message"_s;
        QTest::newRow("answers the far future") << u"*"_s << lastSeq << u"no_such_message"_s;
        QTest::newRow("answers nothing") << u"*"_s << qint64(-1) << u"no_such_message"_s;
        QTest::newRow("answers the least number")
            << u"*"_s << std::numeric_limits<qint64>::min() << u"no_such_message"_s;
    }

    void aMessageIsRefused()
    {
        QFETCH(const QString, room);
        QFETCH(const qint64, replyTo);
        QFETCH(const QString, code);
        add(u"id-1"_s);
        op::AddMessage refused = message(u"id-2"_s);
        refused.room = room == "*"_L1 ? m_room : room;
        refused.replyTo = replyTo;
        QCOMPARE(m_open->ask(refused).error().code, code);
        QCOMPARE(add(u"id-3"_s).seq, 2); // and has used up no place
    }

    void timeNeverRunsBackwardsInARoom()
    {
        QCOMPARE(add(u"id-1"_s).at, OpenStore::start);
        m_open->now = OpenStore::start - 60'000;
        QCOMPARE(add(u"id-2"_s).at, OpenStore::start);
        m_open->reopen();
        QCOMPARE(add(u"id-3"_s).at, OpenStore::start);
        m_open->now = OpenStore::start + 7;
        QCOMPARE(add(u"id-4"_s).at, OpenStore::start + 7);
    }

    void everythingIsThereAfterReopening()
    {
        const QString text =
            u"NFC é, tab\t, newline\n, 🎬, \u05e9\u05dc\u05d5\u05dd, "_s + QString(16'000, u'x');
        const Message first = add(u"id-1"_s, text);
        const Message second = add(u"id-2"_s);
        m_open->tell(op::Admit{.room = m_room, .name = u"Ada"_s, .newTokenHash = QByteArray(32, 't')});
        m_open->tell(op::AddInvite{m_room, QByteArray(32, 'i')});
        m_open->tell(op::SetNote{u"url"_s, u"https://example.org"_s});
        const RoomState before = *m_open->ask(op::OpenRoom{m_room});
        m_open->reopen();
        const RoomState after = *m_open->ask(op::OpenRoom{m_room});
        QCOMPARE(after.info, before.info);
        QVERIFY(after.newest == (std::vector{first, second}));
        QCOMPARE(after.members.size(), size_t(1));
        QCOMPARE(after.members.front().member, before.members.front().member);
        QCOMPARE(after.members.front().seenAt, before.members.front().seenAt);
        QCOMPARE(m_open->ask(op::ListInvites{m_room})->size(), size_t(1));
        QCOMPARE(*m_open->ask(op::GetNote{u"url"_s}), u"https://example.org"_s);
        QCOMPARE(add(u"id-3"_s).seq, 3);
    }

    void aNoteIsWhatWasSetLast()
    {
        QCOMPARE(*m_open->ask(op::GetNote{u"url"_s}), QString());
        m_open->tell(op::SetNote{u"url"_s, u"one"_s});
        m_open->tell(op::SetNote{u"url"_s, u"two"_s});
        m_open->tell(op::SetNote{u"other"_s, {}});
        QCOMPARE(*m_open->ask(op::GetNote{u"url"_s}), u"two"_s);
        QCOMPARE(*m_open->ask(op::GetNote{u"other"_s}), QString());
    }

    void anOpenedRoomHoldsItsNewestPage()
    {
        fill(m_room, limits::pageMost + 50);
        const Result<RoomState> state = m_open->ask(op::OpenRoom{m_room});
        QCOMPARE(seqs(state->newest), range(51, limits::pageMost + 50));
        QCOMPARE(state->info.head, limits::pageMost + 50);
    }

    void aPageHoldsWhatWasAskedFor_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<int>("limit");
        QTest::addColumn<qint64>("first"); // of 100 messages
        QTest::addColumn<qint64>("last");
        QTest::addColumn<bool>("more");

        const auto row = [](const char *name, Direction direction, qint64 seq, int limit, qint64 first,
                            qint64 last, bool more) {
            QTest::newRow(name) << direction << seq << limit << first << last << more;
        };
        row("before", Direction::Before, 50, 10, 40, 49, true);
        row("before the oldest ten", Direction::Before, 11, 10, 1, 10, false);
        row("before, one left out", Direction::Before, 12, 10, 2, 11, true);
        row("before the first", Direction::Before, 1, 10, 1, 0, false);
        row("before nothing", Direction::Before, 0, 10, 1, 0, false);
        row("before a negative place", Direction::Before, -5, 10, 1, 0, false);
        row("before the end", Direction::Before, lastSeq, 10, 91, 100, true);
        row("before, all", Direction::Before, lastSeq, 200, 1, 100, false);
        row("after", Direction::After, 50, 10, 51, 60, true);
        row("after the newest ten", Direction::After, 90, 10, 91, 100, false);
        row("after the last", Direction::After, 100, 10, 1, 0, false);
        row("after the end", Direction::After, lastSeq, 10, 1, 0, false);
        row("after nothing", Direction::After, 0, 10, 1, 10, true);
        row("after, all", Direction::After, 0, 100, 1, 100, false);
        row("around", Direction::Around, 50, 10, 45, 54, true);
        row("around, odd", Direction::Around, 50, 11, 45, 55, true);
        row("around, one", Direction::Around, 50, 1, 50, 50, true);
        row("around the first", Direction::Around, 1, 10, 1, 10, true);
        row("around the third", Direction::Around, 3, 10, 1, 10, true);
        row("around the last", Direction::Around, 100, 10, 95, 100, true);
        row("around nothing", Direction::Around, 0, 10, 1, 10, true);
        row("around the end", Direction::Around, lastSeq, 10, 96, 100, true);
        row("around, all", Direction::Around, 50, 200, 1, 100, false);
    }

    void aPageHoldsWhatWasAskedFor()
    {
        QFETCH(const Direction, direction);
        QFETCH(const qint64, seq);
        QFETCH(const int, limit);
        QFETCH(const qint64, first);
        QFETCH(const qint64, last);
        QFETCH(const bool, more);
        fill(m_room, 100);
        fill(m_open->makeRoom(u"Other"_s), 20);
        const Page found = page(direction, seq, limit);
        QCOMPARE(seqs(found.messages), range(first, last));
        QCOMPARE(found.more, more);
    }

    void aPageOfLongTextsEndsEarly()
    {
        fill(m_room, 12, QString(1024 * 1024, u'x'));
        const Page before = page(Direction::Before, 13, 12);
        QVERIFY(before.more);
        QVERIFY(before.messages.size() >= 3 && before.messages.size() < 7);
        QCOMPARE(before.messages.back().seq, 12); // next to what was asked for
        const Page after = page(Direction::After, 0, 12);
        QVERIFY(after.more);
        QCOMPARE(after.messages.front().seq, 1);
        const Page around = page(Direction::Around, 6, 12);
        QVERIFY(around.more);
        QCOMPARE(seqs(around.messages), range(around.messages.front().seq, around.messages.back().seq));
    }

    void aPageOfARoomThatIsNotThereIsEmptyOrRefused()
    {
        const Result<Page> page = m_open->read({.room = u"nowhere"_s, .seq = 5, .limit = 10});
        QVERIFY(!page || page->messages.empty());
    }

    void aDeletedRoomLeavesNothing()
    {
        const QString kept = m_open->makeRoom(u"Kept"_s);
        const QString secret = u"the text of a deleted room"_s;
        for (const QString &room : {m_room, kept}) {
            m_open->tell(op::AddMessage{.room = room,
                                        .member = u"m1"_s,
                                        .name = u"Ada"_s,
                                        .id = u"id-1"_s,
                                        .text = room == kept ? u"kept text"_s : secret});
            m_open->tell(op::Admit{.room = room, .name = u"Ada"_s, .newTokenHash = room.toUtf8()});
            m_open->tell(op::AddInvite{room, room.toUtf8()});
        }
        QVERIFY(m_open->ask(op::DeleteRoom{m_room}).ok());
        QCOMPARE(m_open->ask(op::DeleteRoom{m_room}).error().code, u"no_such_room"_s);
        QCOMPARE(m_open->ask(op::OpenRoom{m_room}).error().code, u"no_such_room"_s);
        QCOMPARE(m_open->ask(message(u"id-2"_s)).error().code, u"no_such_room"_s);
        QVERIFY(m_open->ask(op::ListInvites{m_room})->empty());
        QVERIFY(m_open->read({.room = m_room, .seq = 9, .limit = 9})->messages.empty());
        QCOMPARE(m_open->ask(op::OpenRoom{kept})->newest.front().text, u"kept text"_s);

        QFile log(m_open->file() + "-wal"_L1); // not only when the store closes
        QVERIFY(log.open(QFile::ReadOnly));
        QVERIFY(!log.readAll().contains(secret.toUtf8()));

        m_open->close();
        for (const QString &table : {u"room"_s, u"member"_s, u"message"_s, u"invite"_s})
            QCOMPARE(test::runSql(m_open->file(), {u"SELECT count(*) FROM %1"_s.arg(table)}), {u"1"_s});
        QFile file(m_open->file());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("kept text"));
        QVERIFY(!bytes.contains(secret.toUtf8()));
    }

    void aRoomMadeAgainUnderItsIdBeginsAfresh()
    {
        const RoomInfo first = m_open->ask(op::OpenRoom{u"here"_s, true})->info;
        m_room = u"here"_s;
        add(u"id-1"_s);
        m_open->tell(op::DeleteRoom{u"here"_s});
        const RoomInfo second = m_open->ask(op::OpenRoom{u"here"_s, true})->info;
        QCOMPARE(second.head, 0);
        QCOMPARE_NE(second.epoch, first.epoch);
        const Result<op::AddMessage::Stored> again = m_open->ask(message(u"id-1"_s));
        QVERIFY(!again->repeated);
        QCOMPARE(again->message.seq, 1);
    }

    void roomsNeverMix()
    {
        QRandomGenerator random = test::seeded();
        struct Kept {
            std::vector<Message> messages;
            std::map<QString, qint64> seqById;
        };
        std::map<QString, Kept> rooms;
        int made = 0;
        for (int step = 0; step < 1500; ++step) {
            const int what = static_cast<int>(random.bounded(100));
            if (rooms.empty() || (what < 3 && rooms.size() < 6)) {
                rooms[m_open->makeRoom(u"Room %1"_s.arg(++made))] = {};
                continue;
            }
            const auto chosen = std::next(rooms.begin(), random.bounded(static_cast<int>(rooms.size())));
            const QString room = chosen->first;
            Kept &kept = chosen->second;
            if (what < 5) {
                QVERIFY(m_open->ask(op::DeleteRoom{room}).ok());
                rooms.erase(chosen);
            } else if (what < 7) {
                m_open->reopen();
            } else if (what < 20) {
                const qint64 seq{random.bounded(static_cast<int>(kept.messages.size()) + 2)};
                const Result<Page> page =
                    m_open->read({.room = room, .direction = Direction::After, .seq = seq, .limit = 20});
                const size_t from = std::min(static_cast<size_t>(seq), kept.messages.size());
                const size_t to = std::min(from + 20, kept.messages.size());
                QVERIFY(page->messages
                        == std::vector(kept.messages.begin() + static_cast<std::ptrdiff_t>(from),
                                       kept.messages.begin() + static_cast<std::ptrdiff_t>(to)));
            } else {
                const op::AddMessage said{.room = room,
                                          .member = u"m%1"_s.arg(random.bounded(1, 3)),
                                          .name = u"Ada"_s,
                                          .id = u"id-%1"_s.arg(random.bounded(300)),
                                          .text = u"%1 in %2"_s.arg(step).arg(room)};
                const Result<op::AddMessage::Stored> stored = m_open->ask(said);
                const QString key = said.member + said.id;
                QCOMPARE(stored->repeated, kept.seqById.contains(key));
                if (stored->repeated) {
                    QCOMPARE(stored->message.seq, kept.seqById[key]);
                    continue;
                }
                kept.messages.push_back(stored->message);
                kept.seqById[key] = stored->message.seq;
                QCOMPARE(stored->message.seq, static_cast<qint64>(kept.messages.size()));
            }
        }
        for (const auto &[room, kept] : rooms) {
            const Result<RoomState> state = m_open->ask(op::OpenRoom{room});
            QCOMPARE(state->info.head, static_cast<qint64>(kept.messages.size()));
            const auto newest = static_cast<std::ptrdiff_t>(
                std::min(kept.messages.size(), static_cast<size_t>(limits::pageMost)));
            QVERIFY(state->newest == std::vector(kept.messages.end() - newest, kept.messages.end()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_StoreRooms)
#include "tst_storerooms.moc"
