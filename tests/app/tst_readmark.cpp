// SPDX-License-Identifier: MIT
#include "app/session/historypager.h"
#include "app/session/readmark.h"
#include "shared/model/timeline.h"

#include <QTest>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

//! Seqs from `first` to `last`; those in `own` are this person's.
Timeline timeline(qint64 first, qint64 last, const QList<qint64> &own = {})
{
    Timeline messages;
    for (qint64 seq = first; seq <= last; ++seq)
        messages.upsert({.seq = seq, .rev = seq, .id = {}, .from = own.contains(seq) ? u"me"_s : u"you"_s});
    return messages;
}

void add(Timeline &messages, qint64 first, qint64 last)
{
    for (qint64 seq = first; seq <= last; ++seq)
        messages.upsert({.seq = seq, .rev = seq, .id = {}, .from = u"you"_s});
}

const QString self = u"me"_s;

} // namespace

//! ReadMark and HistoryPager: what a session works out from the seqs it has.
class TestReadMark : public QObject
{
    Q_OBJECT

private slots:
    void allThatIsThereAtFirstCountsAsRead()
    {
        ReadMark mark({}, 0);
        Timeline messages = timeline(51, 100);
        mark.see(messages, self);
        QCOMPARE(mark.unread(messages, self), 0);
        QCOMPARE(mark.line(messages, self), 0);
        add(messages, 101, 103);
        mark.see(messages, self);
        QCOMPARE(mark.unread(messages, self), 3);
        QCOMPARE(mark.line(messages, self), 101);
    }

    void whatIsNotLoadedCountsToo()
    {
        ReadMark mark(10, 12);
        QCOMPARE(mark.unread({}, self), 2);
        const Timeline messages = timeline(51, 100, {60, 100});
        mark.see(messages, self);
        QCOMPARE(mark.unread(messages, self), 88);
        QCOMPARE(mark.line(messages, self), 11);
    }

    void ownMessagesAreNeverUnreadNorBelowTheLine()
    {
        ReadMark mark(3, 3);
        const Timeline messages = timeline(1, 8, {4, 5, 7});
        mark.see(messages, self);
        QCOMPARE(mark.unread(messages, self), 2);
        QCOMPARE(mark.line(messages, self), 6);
    }

    void readingOnlyMovesForwardAndNoFurtherThanTheEnd()
    {
        ReadMark mark(3, 3);
        const Timeline messages = timeline(1, 8);
        mark.see(messages, self);
        QVERIFY(mark.read(5));
        QVERIFY(!mark.read(5));
        QVERIFY(!mark.read(2));
        QVERIFY(!mark.read(-1));
        QCOMPARE(mark.unread(messages, self), 3);
        QVERIFY(mark.read(1'000'000));
        QCOMPARE(mark.lastRead(), 8);
        QCOMPARE(mark.unread(messages, self), 0);
    }

    void theLineStaysDuringAVisitAndMovesWithTheNext()
    {
        ReadMark mark(3, 3);
        Timeline messages = timeline(1, 8);
        mark.see(messages, self);
        mark.beginVisit(messages, self);
        QCOMPARE(mark.line(messages, self), 4);
        mark.read(8);
        QCOMPARE(mark.line(messages, self), 4);
        add(messages, 9, 9);
        mark.see(messages, self);
        QCOMPARE(mark.line(messages, self), 4);
        mark.read(9);
        mark.endVisit(messages, self);
        QCOMPARE(mark.line(messages, self), 4);
        add(messages, 10, 11);
        mark.see(messages, self);
        QCOMPARE(mark.line(messages, self), 10);
        mark.beginVisit(messages, self);
        QCOMPARE(mark.line(messages, self), 10);
        mark.read(11);
        mark.endVisit(messages, self);
        mark.beginVisit(messages, self);
        QCOMPARE(mark.line(messages, self), 0);
    }

    void whatComesWhileItIsReadGetsNoLine()
    {
        ReadMark mark(3, 3);
        Timeline messages = timeline(1, 3);
        mark.see(messages, self);
        mark.beginVisit(messages, self);
        add(messages, 4, 6);
        mark.see(messages, self);
        QCOMPARE(mark.line(messages, self), 0);
        QCOMPARE(mark.unread(messages, self), 3);
    }

    void aRoomThatWentBackToAnEarlierCopyCountsFromThere()
    {
        ReadMark mark(100, 120);
        const Timeline messages = timeline(1, 40);
        mark.see(messages, self);
        mark.startOver(messages);
        QCOMPARE(mark.unread(messages, self), 0);
        QCOMPARE(mark.lastRead(), 40);
        QCOMPARE(mark.line(messages, self), 0);
    }

    void pagesAreAskedForOneAtATimeUntilTheBeginning()
    {
        HistoryPager pager;
        Timeline messages = timeline(100, 150);
        pager.joined(messages, true);
        QVERIFY(pager.canLoadOlder(messages));
        const auto first = pager.older(messages);
        QVERIFY(first);
        QCOMPARE(std::get<frame::History>(first->frame).seq, 100);
        QVERIFY(!pager.older(messages));
        QVERIFY(!pager.newer(messages));
        QVERIFY(pager.isAnswer(first->re));
        QVERIFY(!pager.isAnswer(u"another"_s));
        add(messages, 50, 99);
        pager.answered(messages, true);
        QVERIFY(!pager.isAnswer(first->re));
        QVERIFY(pager.older(messages)->re != first->re);
        add(messages, 1, 49);
        pager.answered(messages, false);
        QVERIFY(!pager.canLoadOlder(messages));
    }

    void holesAreClosedFromTheNewestEnd()
    {
        HistoryPager pager;
        Timeline messages = timeline(100, 110);
        add(messages, 50, 55);
        add(messages, 20, 20);
        pager.joined(messages, true);
        const auto older = pager.older(messages);
        QCOMPARE(std::get<frame::History>(older->frame).seq, 100);
        QCOMPARE(std::get<frame::History>(older->frame).direction, frame::History::Direction::Before);
        pager.refused();
        const auto newer = pager.newer(messages);
        QCOMPARE(std::get<frame::History>(newer->frame).seq, 20);
        QCOMPARE(std::get<frame::History>(newer->frame).direction, frame::History::Direction::After);
        add(messages, 21, 49);
        pager.answered(messages, true);
        QCOMPARE(std::get<frame::History>(pager.newer(messages)->frame).seq, 55);
        add(messages, 56, 99);
        pager.answered(messages, true);
        QVERIFY(!pager.newer(messages));
        QCOMPARE(std::get<frame::History>(pager.older(messages)->frame).seq, 20);
    }

    void nothingIsAskedForTwiceInVain()
    {
        HistoryPager pager;
        const Timeline messages = timeline(100, 110);
        pager.joined(messages, true);
        QVERIFY(pager.older(messages));
        pager.answered(messages, true); // and brought nothing
        QVERIFY(!pager.canLoadOlder(messages));
        pager.joined(messages, {});
        QVERIFY(!pager.canLoadOlder(messages));
        pager.joined(messages, true);
        QVERIFY(pager.canLoadOlder(messages));
    }

    void anEmptyRoomHasNoPages()
    {
        HistoryPager pager;
        pager.joined({}, false);
        QVERIFY(!pager.canLoadOlder({}));
        QVERIFY(!pager.older({}));
        QVERIFY(!pager.newer({}));
        pager.joined(timeline(1, 5), true);
        QVERIFY(!pager.canLoadOlder(timeline(1, 5)));
        pager.joined(timeline(7, 9), false);
        QVERIFY(!pager.canLoadOlder(timeline(7, 9)));
    }
};

QTEST_GUILESS_MAIN(TestReadMark)
#include "tst_readmark.moc"
