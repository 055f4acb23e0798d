// SPDX-License-Identifier: MIT
#include "app/models/timelinesearch.h"
#include "app/models/timelineselection.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0));

Message said(qint64 seq, const QString &text, int hours = 0)
{
    return {.seq = seq,
            .rev = seq,
            .id = u"id-%1"_s.arg(seq),
            .from = u"m2"_s,
            .name = seq % 2 ? u"Bo"_s : u"<b>%2 Cy"_s,
            .at = noon.addSecs(hours * 3600).toMSecsSinceEpoch() + seq * 60'000,
            .text = text};
}

struct Fixture {
    TimelineModel model{[] { return noon; }};
    TimelineSearch search;
    TimelineSelection selection;

    explicit Fixture(const QStringList &texts)
    {
        qint64 seq = 0;
        for (const QString &text : texts)
            model.apply({said(++seq, text)});
        search.setModel(&model);
        selection.setModel(&model);
    }
};

} // namespace

//! Finding and choosing among the messages that are loaded.
class TestTimelineSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void caseAndAccentsMakeNoDifference_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("part of a word") << u"Pizza at eight"_s << u"izz"_s << true;
        QTest::newRow("case") << u"Pizza"_s << u"PIZZA"_s << true;
        QTest::newRow("accent in the text") << u"Crème brûlée"_s << u"creme bru"_s << true;
        QTest::newRow("accent in the words") << u"naive"_s << u"Naïve"_s << true;
        QTest::newRow("decomposed") << u"cafe\u0301"_s << u"café"_s << true;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s << true;
        QTest::newRow("two characters of Japanese") << u"今日は暑いですね"_s << u"暑い"_s << true;
        QTest::newRow("wide letters") << u"Ｓｎｕｇ"_s << u"snug"_s << true;
        QTest::newRow("markup as it is") << u"a <b> c"_s << u"<b>"_s << true;
        QTest::newRow("spaces around") << u"Pizza"_s << u"  pizza "_s << true;
        QTest::newRow("other words") << u"Pizza"_s << u"pasta"_s << false;
        QTest::newRow("nothing") << u"Pizza"_s << u"  "_s << false;
    }
    void caseAndAccentsMakeNoDifference()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(bool, found);
        Fixture room({text});
        room.search.setWords(words);
        QCOMPARE(room.search.count(), found ? 1 : 0);
        QCOMPARE(room.search.position(), found ? 1 : 0);
        QCOMPARE(room.search.row(), found ? 0 : -1);
    }

    void matchesAreGoneThroughInARing()
    {
        Fixture room({u"one x"_s, u"two"_s, u"three x"_s, u"four"_s, u"five x"_s});
        room.search.setWords(u"x"_s);
        QCOMPARE(room.search.count(), 3);
        QCOMPARE(room.search.row(), 0);
        room.search.goOlder();
        QCOMPARE(room.search.position(), 2);
        QCOMPARE(room.search.row(), 2);
        room.search.goOlder();
        room.search.goOlder();
        QCOMPARE(room.search.position(), 1);
        room.search.goNewer();
        QCOMPARE(room.search.row(), 4);
    }

    void itBeginsWhereOneReadsAndStaysWhileWordsGrow()
    {
        Fixture room({u"pizza"_s, u"pi"_s, u"pizza"_s, u"pi"_s, u"pi"_s});
        room.search.beginAt(2);
        room.search.setWords(u"pi"_s);
        QCOMPARE(room.search.row(), 2);
        room.search.setWords(u"piz"_s);
        QCOMPARE(room.search.row(), 2);
        room.search.setWords(u"pizq"_s);
        QCOMPARE(room.search.row(), -1);
        room.search.setWords(u"piz"_s);
        QCOMPARE(room.search.row(), 2);
        room.search.setWords({});
        room.search.beginAt(4);
        room.search.setWords(u"pizza"_s);
        QCOMPARE(room.search.row(), 4);
    }

    void newMessagesAreFoundWithoutLosingThePlace()
    {
        Fixture room({u"x"_s, u"x"_s});
        room.search.setWords(u"x"_s);
        room.search.goOlder();
        QCOMPARE(room.search.position(), 2);
        QSignalSpy moved(&room.search, &TimelineSearch::moved);
        room.model.apply({said(3, u"x"_s), said(4, u"y"_s)});
        QTRY_COMPARE(room.search.count(), 3);
        QCOMPARE(room.search.row(), 3);
        QCOMPARE(room.search.position(), 3);
        QCOMPARE(moved.size(), 0);
        Message edited = said(3, u"nothing any more"_s);
        edited.rev = 9;
        room.model.apply({edited});
        QTRY_COMPARE(room.search.count(), 2);
        room.model.dropOldest(1);
        QTRY_COMPARE(room.search.count(), 1);
        room.search.goOlder();
        QCOMPARE(room.search.row(), 2);
        room.model.forgetMessages();
        QTRY_COMPARE(room.search.count(), 0);
        room.search.goNewer();
        QCOMPARE(room.search.row(), -1);
    }

    void oneMessageIsCopiedAsItIsAndSeveralWithWhoSaidThem()
    {
        Fixture room({u"first"_s, u"second\nline"_s, u"third"_s});
        QCOMPARE(room.selection.text(), QString());
        room.selection.moveTo(1);
        QCOMPARE(room.selection.text(), u"second\nline"_s);
        QCOMPARE(room.selection.count(), 0);
        room.selection.extendTo(1);
        QCOMPARE(room.selection.count(), 1);
        QCOMPARE(room.selection.text(), u"second\nline"_s);
        room.selection.extendTo(0);
        QCOMPARE(room.selection.text(), u"<b>%2 Cy, 12:02\nsecond\nline\n\nBo, 12:03\nthird"_s);
        room.selection.clear();
        QCOMPARE(room.selection.count(), 0);
        QCOMPARE(room.selection.current(), 0);
        room.model.apply({said(4, u"fourth"_s, 24)});
        room.selection.choose(2, 0);
        QVERIFY(room.selection.text().contains(u"20/11/2026 12:02"_s));
    }

    void whatIsChosenStaysChosenWhateverComesBeside()
    {
        Fixture room({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        room.selection.choose(1, 2);
        QCOMPARE(room.selection.first(), 1);
        QCOMPARE(room.selection.last(), 2);
        const QString text = room.selection.text();
        room.model.apply({said(5, u"e"_s), said(6, u"f"_s)});
        room.model.appendPending({.id = u"p"_s, .text = u"mine"_s, .madeAt = 0});
        QCOMPARE(room.selection.first(), 4);
        QCOMPARE(room.selection.current(), 5);
        QCOMPARE(room.selection.text(), text);
        room.model.dropNewest(1);
        room.model.dropOldest(1);
        QCOMPARE(room.selection.text(), text);
        room.model.replace({said(9, u"far away"_s)});
        QCOMPARE(room.selection.count(), 0);
        QCOMPARE(room.selection.current(), -1);
        room.selection.extendTo(1);
        QCOMPARE(room.selection.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTimelineSearch)
#include "tst_timelinesearch.moc"
