// SPDX-License-Identifier: MIT
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

//! What a session works out from the seqs it has.
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

    void whoLooksBeforeTheRoomIsThereFindsTheLineAllTheSame()
    {
        ReadMark mark(3, 3);
        mark.beginVisit({}, self);
        const Timeline messages = timeline(1, 6);
        mark.see(messages, self);
        mark.startOver(messages, self);
        QCOMPARE(mark.line(messages, self), 4);
        QCOMPARE(mark.belowLine(messages, self), 3);
    }

    void aRoomThatWentBackToAnEarlierCopyCountsFromThere()
    {
        ReadMark mark(100, 120);
        const Timeline messages = timeline(1, 40);
        mark.see(messages, self);
        mark.startOver(messages, self);
        QCOMPARE(mark.unread(messages, self), 0);
        QCOMPARE(mark.lastRead(), 40);
        QCOMPARE(mark.line(messages, self), 0);
    }

    void whatIsBelowTheLineIsCountedReadOrNot()
    {
        ReadMark mark(3, 3);
        Timeline messages = timeline(1, 8, {5});
        mark.see(messages, self);
        mark.beginVisit(messages, self);
        QCOMPARE(mark.belowLine(messages, self), 4);
        mark.read(8);
        QCOMPARE(mark.unread(messages, self), 0);
        QCOMPARE(mark.belowLine(messages, self), 4);
    }

    void theNewestCountsWhereItIsNotLoaded()
    {
        ReadMark mark(3, 3);
        const Timeline messages = timeline(1, 8);
        mark.see(messages, self, 20);
        QCOMPARE(mark.lastKnown(), 20);
        QCOMPARE(mark.unread(messages, self), 17);
    }
};

QTEST_GUILESS_MAIN(TestReadMark)
#include "tst_readmark.moc"
