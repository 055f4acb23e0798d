// SPDX-License-Identifier: MIT
#include "app/session/lostmessages.h"
#include "shared/model/timeline.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/sessionworld.h"

#include <QDir>
#include <QSignalSpy>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace Qt::StringLiterals;

using Phase = RoomSession::Phase;

class TestLostMessages : public QObject
{
    Q_OBJECT

private:
    static Timeline timeline(qint64 first, qint64 last)
    {
        Timeline made;
        for (qint64 seq = first; seq <= last; ++seq)
            made.upsert(message(seq, u"m2"_s, u"text %1"_s.arg(seq)));
        return made;
    }
    static std::vector<Message> page(qint64 first, qint64 last)
    {
        std::vector<Message> made;
        for (qint64 seq = first; seq <= last; ++seq)
            made.push_back(message(seq, u"m2"_s, u"text %1"_s.arg(seq)));
        return made;
    }
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void onlyWhatTheNewestPageProvesMissingIsMissing_data()
    {
        QTest::addColumn<qint64>("pageFirst");
        QTest::addColumn<qint64>("pageLast");
        QTest::addColumn<bool>("more");
        QTest::addColumn<int>("missing");
        QTest::newRow("nothing") << qint64(1) << qint64(20) << false << 0;
        QTest::newRow("the end") << qint64(1) << qint64(6) << false << 14;
        QTest::newRow("the end, and older ones are there") << qint64(4) << qint64(6) << true << 14;
        QTest::newRow("everything") << qint64(1) << qint64(0) << false << 20;
        QTest::newRow("what is older than the page is not known") << qint64(30) << qint64(40) << true << 0;
    }
    void onlyWhatTheNewestPageProvesMissingIsMissing()
    {
        QFETCH(qint64, pageFirst);
        QFETCH(qint64, pageLast);
        QFETCH(bool, more);
        QFETCH(int, missing);
        QCOMPARE(lostmessages::missing(timeline(1, 20), page(pageFirst, pageLast), more).size(),
                 static_cast<size_t>(missing));
    }

    void anotherMessageInTheSamePlaceIsNotTheOneThatWasThere()
    {
        std::vector<Message> there = page(1, 3);
        there[2].id = u"another"_s;
        const std::vector<Message> missing = lostmessages::missing(timeline(1, 3), there, false);
        QCOMPARE(missing.size(), size_t(1));
        QCOMPARE(missing[0].text, u"text 3"_s);
    }

    void aCopyIsNeverWrittenOverAnother()
    {
        const QTemporaryDir directory;
        const QDateTime now(QDate(2026, 11, 20), QTime(14, 2));
        const auto keep = [&] {
            return lostmessages::keep(directory.path(), u"../Film: night"_s, page(1, 2), now);
        };
        const Result<QString> first = keep();
        const Result<QString> second = keep();
        QVERIFY(first && second);
        QCOMPARE(*first, directory.filePath(u"Film night 2026-11-20.txt"_s));
        QCOMPARE(*second, directory.filePath(u"Film night 2026-11-20 (2).txt"_s));
        QVERIFY(read(*first).contains(u"Bo:\ntext 2\n"_s));
        QVERIFY(lostmessages::asText(u"x"_s, {{.name = u"שרה"_s, .text = u"a"_s}})
                    .contains(u"\u2068שרה\u2069:"_s));
        QCOMPARE(lostmessages::keep(u"/proc/nothing"_s, u"x"_s, page(1, 1), now).error().text,
                 u"I can't save a copy to /proc/nothing."_s);
    }

    void theLongestTitlesFitIntoAName_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("three bytes each") << u"映"_s.repeated(80);
        QTest::newRow("four bytes each") << u"x"_s + u"𠮷"_s.repeated(79);
    }
    void theLongestTitlesFitIntoAName()
    {
        QFETCH(QString, title);
        const QTemporaryDir directory;
        const QDateTime now(QDate(2026, 11, 20), QTime(14, 2));
        for (const QString &end : {u" 2026-11-20.txt"_s, u" 2026-11-20 (2).txt"_s}) {
            const Result<QString> kept = lostmessages::keep(directory.path(), title, page(1, 2), now);
            QVERIFY2(kept, qPrintable(kept.ok() ? QString() : kept.error().detail));
            const QString name = QFileInfo(*kept).fileName();
            QVERIFY2(name.endsWith(end) && title.startsWith(name.chopped(end.size())), qPrintable(name));
            QVERIFY(read(*kept).startsWith(title));
        }
    }

    void aCopyThatFailsLeavesNothingBehind()
    {
        const QTemporaryDir directory;
        {
            const FileSizeLimit full(16);
            QVERIFY(!lostmessages::keep(directory.path(), u"Film night"_s, page(1, 20),
                                        QDateTime(QDate(2026, 11, 20), QTime(14, 2))));
        }
        QVERIFY(QDir(directory.path()).isEmpty());
    }

    void aHostThatWentBackToAnEarlierCopyIsSaidSo()
    {
        SessionWorld world;
        FakeHost host;
        RoomSession session(world.context, world.room(host.link()));
        session.start();
        host.take<frame::Join>();
        host.send(joined(page(1, 20)));
        QTRY_COMPARE(session.phase(), Phase::Joined);
        QCOMPARE(session.lostMessages(), 0);

        QSignalSpy told(&session, &RoomSession::lostMessagesChanged);
        host.cut();
        const auto again = host.take<frame::Join>();
        QCOMPARE(again.since, std::optional<qint64>(20));
        frame::Joined earlier = joined(page(1, 6));
        earlier.room.epoch = u"two"_s;
        earlier.reset = true;
        host.send(earlier);
        QTRY_COMPARE(session.lostMessages(), 14);
        QCOMPARE(told.size(), 1);
        QCOMPARE(session.timeline()->rowCount(), 6);
        session.dropLostMessages();
        QCOMPARE(session.lostMessages(), 0);
    }

    void aHostThatIsNeverTheSameDoesNotFillTheMemory()
    {
        SessionWorld world;
        FakeHost host;
        RoomSession session(world.context, world.room(host.link()));
        session.start();
        for (int epoch = 0; epoch < 9; ++epoch) {
            host.take<frame::Join>();
            frame::Joined another = joined(page(epoch * 1000 + 1, epoch * 1000 + 1000));
            another.room.epoch = QString::number(epoch);
            another.reset = true;
            host.send(another);
            QTRY_COMPARE(session.phase(), Phase::Joined);
            host.cut();
            QTRY_VERIFY(session.phase() != Phase::Joined);
        }
        QCOMPARE(session.lostMessages(), 5000);
    }

    void aFreshPageAfterALongAbsenceIsNoLoss()
    {
        SessionWorld world;
        FakeHost host;
        RoomSession session(world.context, world.room(host.link()));
        session.start();
        host.take<frame::Join>();
        host.send(joined(page(1, 20)));
        QTRY_COMPARE(session.phase(), Phase::Joined);
        host.cut();
        host.take<frame::Join>();
        frame::Joined later = joined(page(900, 950));
        later.reset = true;
        later.more = true;
        host.send(later);
        QTRY_COMPARE(session.timeline()->rowCount(), 51);
        QCOMPARE(session.lostMessages(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLostMessages)
#include "tst_lostmessages.moc"
