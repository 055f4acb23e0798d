// SPDX-License-Identifier: MIT
#include "app/session/roomhistory.h"
#include "tests/support/seed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;
using Direction = frame::History::Direction;

namespace {

constexpr qint64 start = 1'763'600'000'000;
constexpr qint64 minute = 60'000;

//! A room of so many messages, one a minute, as its host would page it.
class Room
{
public:
    explicit Room(qint64 count)
        : newest(count)
    {
        model.setSelf(u"me"_s, u"Me"_s);
        QObject::connect(&history, &RoomHistory::requested, &history,
                         [this](const frame::Request &request) { asked.push_back(request); });
    }

    qint64 newest;
    std::vector<frame::Request> asked;
    TimelineModel model{[] { return QDateTime::fromMSecsSinceEpoch(start); }};
    RoomHistory history{model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    static Message message(qint64 seq)
    {
        return {.seq = seq,
                .rev = seq,
                .id = u"id-%1"_s.arg(seq),
                .from = u"m2"_s,
                .name = u"Bo"_s,
                .at = start + seq * minute,
                .text = u"text %1"_s.arg(seq)};
    }
    static std::vector<Message> run(qint64 first, qint64 last)
    {
        std::vector<Message> messages;
        for (qint64 seq = std::max<qint64>(first, 1); seq <= last; ++seq)
            messages.push_back(message(seq));
        return messages;
    }

    void join() { history.join(run(newest - 49, newest), false, newest > 50); }
    void say(int count)
    {
        history.take(run(newest + 1, newest + count), {}, false);
        newest += count;
    }
    //! Answers what was asked for; false where nothing was.
    bool answer()
    {
        if (asked.empty())
            return false;
        const frame::Request request = std::exchange(asked, {}).back();
        const auto page = std::get<frame::History>(request.frame);
        qint64 first = page.seq - page.limit;
        qint64 last = page.seq - 1;
        if (page.direction == Direction::After) {
            first = page.seq + 1;
            last = page.seq + page.limit;
        } else if (page.direction == Direction::Around) {
            first = std::max<qint64>(1, page.seq - page.limit / 2);
            last = first + page.limit - 1;
        }
        history.take(run(first, std::min(last, newest)), request.re, first > 1 || last < newest);
        return true;
    }
    qint64 first() const { return model.messages().first().seq; }
    qint64 last() const { return model.messages().last().seq; }
    //! What is loaded has no holes, and knows whether it ends at the newest.
    bool isWhole() const
    {
        for (int index = 1; index < model.messages().size(); ++index) {
            if (model.messages().gapBefore(index))
                return false;
        }
        return history.edge() == (last() < newest ? last() : 0) && history.newest() == newest;
    }
};

} // namespace

//! Which messages of a room are loaded, and the way to any other.
class TestRoomHistory : public QObject
{
    Q_OBJECT

private slots:
    void readingUpAndDownNeverHoldsMoreThanItMay()
    {
        Room room(100'000);
        room.join();
        qint64 at = room.newest;
        for (int page = 0; page < 60; ++page) {
            room.history.look(room.first(), room.first() + 20);
            room.history.loadOlder();
            QVERIFY(room.answer());
            QVERIFY(room.model.rowCount() <= room.history.most());
            QVERIFY(room.isWhole());
            QVERIFY(room.first() < at);
            at = room.first();
        }
        QVERIFY(room.history.edge() > 0);
        while (room.history.edge() > 0) {
            room.history.look(room.last() - 20, room.last());
            room.history.loadNewer();
            QVERIFY(room.answer());
            QVERIFY(room.model.rowCount() <= room.history.most());
            QVERIFY(room.isWhole());
        }
        QCOMPARE(room.last(), room.newest);
        room.history.loadNewer();
        QVERIFY(!room.answer());
    }

    void whatIsSaidWhileOneReadsFarUpIsCountedAndComesWhenOneGetsThere()
    {
        Room room(1000);
        room.join();
        room.history.jumpTo(200);
        QVERIFY(room.history.jumping());
        QVERIFY(room.answer());
        QVERIFY(!room.history.jumping());
        QCOMPARE(room.first(), 150);
        const int rows = room.model.rowCount();
        room.say(30);
        QCOMPARE(room.model.rowCount(), rows);
        QVERIFY(room.isWhole());
        QSignalSpy arrived(&room.history, &RoomHistory::arrived);
        room.history.jumpToNewest();
        QVERIFY(room.answer());
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived[0][0].toLongLong(), 1030);
        QCOMPARE(room.last(), 1030);
        QVERIFY(room.isWhole());
    }

    void aBusyRoomThatIsFollowedLetsGoOfItsOldest()
    {
        Room room(60);
        room.history.setMost(200);
        room.join();
        for (int i = 0; i < 100; ++i)
            room.say(7);
        QVERIFY(room.model.rowCount() <= 200);
        QVERIFY(room.isWhole());
        QCOMPARE(room.last(), room.newest);
        QVERIFY(room.history.canLoadOlder());
    }

    void aBusyRoomThatIsReadFurtherUpLetsGoOfItsNewest()
    {
        Room room(60);
        room.history.setMost(200);
        room.join();
        room.history.look(20, 30);
        for (int i = 0; i < 100; ++i)
            room.say(7);
        QVERIFY(room.model.rowCount() <= 200);
        QVERIFY(room.isWhole());
        QVERIFY(room.model.indexOfSeq(20) >= 0 && room.model.indexOfSeq(30) >= 0);
        QVERIFY(room.history.edge() > 0);
    }

    void aPlaceThatIsLoadedIsArrivedAtWithoutAQuestion()
    {
        Room room(500);
        room.join();
        QSignalSpy arrived(&room.history, &RoomHistory::arrived);
        room.history.jumpTo(470);
        QVERIFY(room.asked.empty());
        QCOMPARE(arrived[0][0].toLongLong(), 470);
        room.history.jumpToNewest();
        QCOMPARE(arrived[1][0].toLongLong(), 500);
        // One beside what is loaded is joined to it.
        room.history.jumpTo(440);
        QVERIFY(room.answer());
        QCOMPARE(room.last(), 500);
        QVERIFY(room.isWhole());
    }

    void whatIsSaidDuringAJumpToTheNewestIsThereWhenOneArrives()
    {
        Room room(1000);
        room.join();
        room.history.jumpTo(200);
        QVERIFY(room.answer());
        QSignalSpy arrived(&room.history, &RoomHistory::arrived);
        room.history.jumpToNewest();
        const QString re = room.asked.back().re;
        room.say(150);
        room.history.take(Room::run(901, 1000), re, true); // it had been on its way already
        QVERIFY(arrived.isEmpty());
        QVERIFY(room.history.jumping());
        QVERIFY(room.answer());
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived[0][0].toLongLong(), 1150);
        QCOMPARE(room.history.edge(), 0);
        QVERIFY(!room.history.jumping());
        QVERIFY(room.isWhole());
    }

    void aHostThatHidesTheNewestDoesNotKeepOneWaiting()
    {
        Room room(1000);
        room.join();
        room.history.jumpTo(200);
        QVERIFY(room.answer());
        QSignalSpy arrived(&room.history, &RoomHistory::arrived);
        room.history.jumpToNewest();
        room.history.take(Room::run(801, 900), room.asked.back().re, true);
        QCOMPARE(arrived.size(), 1);
        QVERIFY(!room.history.jumping());
    }

    void whoeverGoesElsewhereIsNotLedToWhereTheyWantedToGoBefore()
    {
        Room room(1000);
        room.join();
        QSignalSpy arrived(&room.history, &RoomHistory::arrived);
        room.history.jumpTo(200);
        const QString late = room.asked.back().re;
        room.history.jumpTo(980);
        QVERIFY(!room.history.jumping());
        room.history.jumpToDay(2000, 1, 1);
        const QString later = room.asked.empty() ? QString() : room.asked.back().re;
        room.history.jumpToNewest();
        QVERIFY(!room.history.jumping());
        QCOMPARE(arrived.size(), 2);
        room.history.take(Room::run(150, 249), late, true);
        room.history.take(Room::run(1, 1), later, true);
        QCOMPARE(arrived.size(), 2);
        QCOMPARE(room.last(), 1000);
        QVERIFY(room.isWhole());
    }

    void aJumpDoesNotWaitForAPage()
    {
        Room room(5000);
        room.join();
        room.history.loadOlder();
        const QString page = room.asked.back().re;
        room.history.jumpTo(100);
        QCOMPARE(room.asked.size(), 2U);
        QVERIFY(room.answer());
        QCOMPARE(room.first(), 50);
        room.history.take(Room::run(4851, 4950), page, true); // late, and of no use any more
        QVERIFY(room.isWhole());
        QCOMPARE(room.last(), 149);
    }

    void aPlaceThatCannotBeAskedForIsSaidToBeOutOfReach()
    {
        Room room(500);
        QSignalSpy unreachable(&room.history, &RoomHistory::unreachable);
        room.join();
        room.history.jumpTo(1);
        QVERIFY(!room.history.refuse(u"another"_s));
        QVERIFY(room.history.refuse(room.asked.back().re));
        QCOMPARE(unreachable.size(), 1);
        room.history.jumpTo(1);
        room.history.pause();
        QCOMPARE(unreachable.size(), 2);
        room.history.jumpTo(1);
        room.history.jumpToDay(2000, 1, 1);
        QCOMPARE(unreachable.size(), 4);
        QVERIFY(!room.history.jumping());
        QVERIFY(!room.history.canLoadOlder());
        room.history.join({}, true, false);
        QVERIFY(room.history.canLoadOlder());
        room.history.jumpTo(1);
        room.history.take({}, room.asked.back().re, false);
        QCOMPARE(unreachable.size(), 5);
    }

    void aHoleIsFilledFromItsNewerSide()
    {
        Room room(500);
        room.join();
        room.model.apply(Room::run(400, 410));
        room.history.loadGap(451);
        const auto page = std::get<frame::History>(room.asked.back().frame);
        QCOMPARE(page.seq, 451);
        QCOMPARE(page.limit, 40);
        QVERIFY(room.answer());
        QVERIFY(room.isWhole());
        room.history.loadGap(451);
        QVERIFY(room.asked.empty());
    }

    void aHoleDoesNotWaitForAPage()
    {
        Room room(500);
        room.join();
        room.model.apply(Room::run(400, 410));
        room.history.loadOlder();
        room.history.loadGap(451);
        QCOMPARE(room.asked.size(), 2U);
        room.history.loadGap(451);
        QCOMPARE(room.asked.size(), 2U);
        QVERIFY(room.answer());
        QVERIFY(room.isWhole());
    }

    void aPageOfAnEndThatWasLetGoOfMeanwhileIsPassedOver()
    {
        Room room(3000);
        room.history.setMost(400);
        room.join();
        while (room.model.rowCount() < 350) {
            room.history.loadOlder();
            QVERIFY(room.answer());
        }
        room.history.look(room.first(), room.first() + 10);
        room.history.loadOlder();
        room.history.jumpToNewest(); // it is loaded
        room.say(60);
        QVERIFY(room.model.rowCount() == 300);
        QVERIFY(room.answer());
        QVERIFY(room.isWhole());
        room.history.loadOlder();
        QVERIFY(room.answer());
        QVERIFY(room.isWhole());
    }

    void nothingIsAskedForTwiceInVain()
    {
        Room room(500);
        room.join();
        room.history.loadOlder();
        room.history.take({}, room.asked.back().re, true);
        QVERIFY(!room.history.canLoadOlder());
        room.history.jumpTo(100);
        QVERIFY(room.answer());
        room.asked.clear();
        room.history.loadNewer();
        room.history.take({}, room.asked.back().re, true);
        QCOMPARE(room.history.edge(), 0);
    }

    void theFirstMessageOfADayIsFoundInFewLooks_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<int>("days");
        QTest::newRow("days before all") << qint64(100'000) << -10;
        QTest::newRow("the day after the first") << qint64(100'000) << 1;
        QTest::newRow("in the middle") << qint64(100'000) << 30;
        QTest::newRow("the last day") << qint64(100'000) << 69;
        QTest::newRow("a day to come") << qint64(100'000) << 400;
        QTest::newRow("a small room") << qint64(3) << 1;
    }
    void theFirstMessageOfADayIsFoundInFewLooks()
    {
        QFETCH(qint64, count);
        QFETCH(int, days);
        Room room(count);
        room.join();
        const QDate day = QDateTime::fromMSecsSinceEpoch(start).date().addDays(days);
        const qint64 moment = day.startOfDay().toMSecsSinceEpoch();
        qint64 wanted = std::clamp<qint64>((moment - start + minute - 1) / minute, 1, count);
        QSignalSpy arrived(&room.history, &RoomHistory::arrived);
        room.history.jumpToDay(day.year(), day.month(), day.day());
        int looks = 0;
        while (arrived.isEmpty() && room.answer())
            ++looks;
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived[0][0].toLongLong(), wanted);
        QVERIFY2(looks <= 18, qPrintable(QString::number(looks)));
        QVERIFY(room.model.indexOfSeq(wanted) >= 0);
        QVERIFY(room.isWhole());
        QCOMPARE(room.history.timeOf(wanted), QDateTime::fromMSecsSinceEpoch(start + wanted * minute));
    }

    void aHostThatAnswersNonsenseEndsTheSearchForADay()
    {
        QRandomGenerator random = test::seeded();
        for (int round = 0; round < 50; ++round) {
            DayFinder finder(start + random.bounded(100'000) * minute, {}, 100'000);
            int looks = 0;
            while (finder.probe()) {
                QVERIFY(++looks <= 18);
                finder.look(random.bounded(5) == 0 ? std::nullopt
                                                   : std::optional(Room::message(random.bounded(200'000))));
            }
            QVERIFY(finder.found() >= 1 && finder.found() <= 100'000);
        }
    }

    void anyWayThroughARoomKeepsItWhole()
    {
        QRandomGenerator random = test::seeded();
        Room room(3000);
        room.history.setMost(400);
        room.join();
        for (int step = 0; step < 3000; ++step) {
            switch (random.bounded(9)) {
            case 0:
                room.history.jumpTo(random.bounded(1, static_cast<int>(room.newest) + 1));
                break;
            case 1:
                room.history.jumpToNewest();
                break;
            case 2:
                room.history.loadOlder();
                break;
            case 3:
                room.history.loadNewer();
                break;
            case 4:
                room.say(random.bounded(1, 10));
                break;
            case 5: {
                const qint64 seq = room.first() + random.bounded(room.model.messages().size());
                room.history.look(seq, std::min(room.last(), seq + random.bounded(30)));
                break;
            }
            case 6:
                room.history.jumpToDay(2025, 11, random.bounded(18, 25));
                break;
            default:
                room.answer();
            }
            QVERIFY2(room.isWhole(), qPrintable(u"step %1"_s.arg(step)));
            QVERIFY(room.model.rowCount() <= 400);
        }
    }
};

QTEST_GUILESS_MAIN(TestRoomHistory)
#include "tst_roomhistory.moc"
