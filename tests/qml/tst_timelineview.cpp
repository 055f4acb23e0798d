// SPDX-License-Identifier: MIT
#include "tests/qml/timelinetest.h"

#include <QQmlIncubationController>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace snug;
using namespace snug::test;

//! Where a timeline opens, where one can go in it, and what stays where it is meanwhile.
class TestTimelineView : public TimelineTest
{
    Q_OBJECT

private slots:
    void itOpensAtTheNewestMessage()
    {
        open(enter(80));
        QTRY_VERIFY(atNewest());
        QTRY_VERIFY(rowWithSeq(80));
        QVERIFY(qAbs(bottomOf(rowWithSeq(80)) - list()->height()) <= 1);
    }

    void itOpensAtTheUnreadLine()
    {
        open(enter(80, 40));
        QTRY_VERIFY(rowWithSeq(41));
        QTRY_VERIFY(qAbs(rowWithSeq(41)->y() - contentY()) <= 1);
        QVERIFY(rowWithSeq(41)->property("startsUnread").toBool());
        QVERIFY(!atNewest());
    }

    void readingUpLoadsOlderMessages()
    {
        open(enter(80, 80, 31));
        QTRY_VERIFY(atNewest());
        for (int i = 0; i < 40 && m_stage->fakeHost().count<frame::History>() == 0; ++i)
            scroll(-0.9);
        m_stage->fakeHost().take<frame::History>(&m_re);
        scroll(-9);
        const Place before = place();
        m_stage->fakeHost().send(frame::Messages{m_re, {}, page(1, 30), false});
        QTRY_COMPARE(list()->property("count").toInt(), 80);
        QTRY_VERIFY2(isAt(before), qPrintable(difference(before)));
    }

    void whatIsSeenIsMarkedRead()
    {
        app::RoomSession *session = enter(80, 40);
        open(session);
        QVERIFY(QTest::qWaitForWindowActive(&*m_view));
        QTRY_VERIFY(session->unread() < 40);
        QVERIFY(session->unread() > 0);
        QMetaObject::invokeMethod(timeline(), "jumpToNewest");
        QTRY_COMPARE(session->unread(), 0);
    }

    void whatASearchPassesIsNotRead()
    {
        m_session = enter(80, 40);
        open(m_session);
        QVERIFY(QTest::qWaitForWindowActive(&*m_view));
        QTRY_VERIFY(m_session->unread() < 40);
        settle();
        edit(78, u"needle"_s);
        const int unread = m_session->unread();
        QMetaObject::invokeMethod(timeline(), "findInMessages");
        QTRY_VERIFY(item(u"searchField"_s)->hasActiveFocus());
        item(u"searchField"_s)->setProperty("text", u"needle"_s);
        QTRY_VERIFY(rowWithSeq(78));
        settle();
        QCOMPARE(m_session->unread(), unread);
        list()->forceActiveFocus(); // who goes there reads it
        QTRY_VERIFY(m_session->unread() < unread);
    }

    void aNewMessageIsFollowedAtTheNewest()
    {
        app::RoomSession *session = enter(80);
        open(session);
        QTRY_VERIFY(atNewest());
        session->timeline()->apply(page(81, 95));
        QTRY_VERIFY(rowWithSeq(95));
        QTRY_VERIFY(qAbs(bottomOf(rowWithSeq(95)) - list()->height()) <= 1);
    }

    void aNewMessageMovesNothingThatIsRead()
    {
        app::RoomSession *session = enter(80);
        open(session);
        QTRY_VERIFY(atNewest());
        scroll(-2);
        const Place before = place();
        auto *jump = m_view->rootObject()->findChild<QQuickItem *>(u"jumpButton"_s);
        QVERIFY(jump->isVisible());
        session->timeline()->apply(page(81, 95));
        QTRY_VERIFY2(isAt(before), qPrintable(difference(before)));
        QVERIFY(!atNewest());
        QMetaObject::invokeMethod(timeline(), "jumpToNewest");
        QTRY_VERIFY(rowWithSeq(95));
        QTRY_VERIFY(!jump->isVisible());
    }

    void aJumpLeadsToTheMessageWhereverItIs()
    {
        m_newest = 3000;
        m_session = enter(m_newest, m_newest, m_newest - 49);
        open(m_session);
        QTRY_VERIFY(atNewest());
        jumpTo(2990);
        QCOMPARE(m_stage->fakeHost().count<frame::History>(), 0);
        jumpTo(100);
        QVERIFY(!atNewest());
        QVERIFY(m_session->history()->edge() > 0);
        QTRY_COMPARE(rowWithSeq(100)->property("selected").toBool(), false);
        QMetaObject::invokeMethod(timeline(), "jumpToNewest");
        answerUntil([this] { return atNewest() && rowWithSeq(3000); });
        QVERIFY(distanceToNewest() <= 1);
        QCOMPARE(m_session->history()->edge(), 0);
    }

    void whereThereAreNewerMessagesTheyAreLoadedAsOneReadsDown()
    {
        m_newest = 300;
        m_session = enter(m_newest, m_newest, m_newest - 49);
        open(m_session);
        QTRY_VERIFY(atNewest());
        jumpTo(100);
        for (int i = 0; i < 1000 && !atNewest(); ++i) {
            answer();
            scroll(0.9);
        }
        QVERIFY(atNewest());
        QVERIFY(rowWithSeq(300));
    }

    void newMessagesDoNotTakeAwayTheNewestThatOneHasJustJumpedTo()
    {
        m_newest = 300;
        m_session = enter(m_newest);
        m_session->history()->setMost(300);
        open(m_session);
        QTRY_VERIFY(atNewest());
        jumpTo(10);
        settle();
        QMetaObject::invokeMethod(timeline(), "jumpToNewest");
        m_session->history()->take(page(301, 330), {}, false); // before the view has said where it is
        settle();
        QCOMPARE(m_session->history()->edge(), 0);
        QVERIFY(atNewest());
        QVERIFY(rowWithSeq(330));
    }

    void aRowThatIsMadeInAdvanceIsNotTakenForWhatIsRead()
    {
        m_session = enter(80, 80);
        open(m_session);
        QTRY_VERIFY(atNewest());
        scroll(-2);
        m_session->history()->take(page(81, 130), {}, false); // these stand below 0
        settle();
        scroll((-1 - contentY()) / list()->height()); // where a row is put first is just in view
        const Place before = place();
        list()->setProperty("cacheBuffer", 4 * list()->height());
        std::atomic<bool> on = false; // one step at a time
        for (int step = 0; step < 10'000 && !hasRowWithoutPlace(); ++step)
            m_view->engine()->incubationController()->incubateWhile(&on);
        QVERIFY(hasRowWithoutPlace());
        QObject *anchor = scrollAnchor();
        QMetaObject::invokeMethod(anchor, "hold");
        QCOMPARE(anchor->property("heldSeq").toLongLong(), before.seq);
    }

    void messagesThatComeDuringAJumpToTheNewestAreReached()
    {
        m_newest = 300;
        m_session = enter(m_newest, m_newest, m_newest - 49);
        open(m_session);
        QTRY_VERIFY(atNewest());
        jumpTo(10);
        QMetaObject::invokeMethod(timeline(), "jumpToNewest");
        QString re;
        m_stage->fakeHost().take<frame::History>(&re);
        m_session->history()->take(page(301, 330), {}, false);
        m_newest = 330;
        m_stage->fakeHost().send(frame::Messages{re, {}, page(201, 300), true});
        answerUntil([this] { return atNewest(); });
        settle();
        QVERIFY(atNewest());
        QVERIFY(rowWithSeq(330));
        QVERIFY(distanceToNewest() <= 1);
    }

    void aMessageThatOneIsLedToIsInTheMiddle()
    {
        m_newest = 900;
        m_session = enter(m_newest, m_newest, m_newest - 199);
        open(m_session);
        QTRY_VERIFY(atNewest());
        for (const qint64 seq : {800, 300, 850}) {
            jumpTo(seq);
            const QQuickItem *row = rowWithSeq(seq);
            QVERIFY2(qAbs(row->y() - contentY() - (list()->height() - row->height()) / 2) <= 1
                         || row->height() > list()->height(),
                     qPrintable(QString::number(seq)));
        }
    }

    void inALongMessageOneStaysWhereOneIs()
    {
        m_newest = 80;
        m_session = enter(m_newest, m_newest);
        open(m_session);
        QTRY_VERIFY(atNewest());
        edit(40, QString(u"lang "_s).repeated(3000));
        settle();
        jumpTo(40);
        scroll(2.5);
        const Place before = place();
        QCOMPARE(before.seq, 40);
        QVERIFY(before.y < -list()->height());
        edit(42, QString(u"more "_s).repeated(300));
        edit(38, u"less"_s);
        edit(40, QString(u"long "_s).repeated(2900));
        settle();
        QVERIFY2(isAt(before), qPrintable(difference(before)));
        edit(40, u"short"_s);
        settle();
        QVERIFY(qAbs(textTop(rowWithSeq(40)) - contentY()) <= 1);
    }

    void aViewWithoutRoomForgetsNothing()
    {
        m_session = enter(80, 80);
        open(m_session);
        QTRY_VERIFY(atNewest());
        scroll(-2);
        const Place before = place();
        timeline()->setHeight(0);
        settle();
        timeline()->setHeight(m_view->height());
        settle();
        QVERIFY2(isAt(before), qPrintable(difference(before)));
        QVERIFY(!atNewest());
    }

    void itOpensFarUpWhereMoreThanAPageIsUnread()
    {
        m_newest = 900;
        m_session = enter(m_newest, 300, m_newest - 49);
        open(m_session);
        answerUntil([this] { return rowWithSeq(301) && !timeline()->property("opening").toBool(); });
        settle();
        QVERIFY(qAbs(rowWithSeq(301)->y() - contentY()) <= 1);
        QVERIFY(rowWithSeq(301)->property("startsUnread").toBool());
        QCOMPARE(rowWithSeq(301)->property("news").toInt(), 600);
        QVERIFY(QTest::qWaitForWindowActive(&*m_view));
        QTRY_VERIFY(m_session->unread() < 600);
        QVERIFY(m_session->unread() > 560);
    }

    void whatIsMissingIsSaidAndLoadedInItsPlace()
    {
        m_newest = 200;
        m_session = enter(m_newest, m_newest, 171);
        m_session->timeline()->apply(page(100, 130));
        open(m_session);
        QTRY_VERIFY(atNewest());
        jumpTo(171);
        QQuickItem *row = rowWithSeq(171);
        QVERIFY(row->property("gapBefore").toBool());
        QQuickItem *load = part(row, u"gapButton"_s);
        QVERIFY(load && load->isVisible());
        QCOMPARE(part(row, u"gapWords"_s)->property("text").toString(), u"Messages here are not loaded."_s);
        const Place before = place();
        QMetaObject::invokeMethod(load, "clicked");
        answerUntil([this] { return m_session->timeline()->indexOfSeq(170) >= 0; });
        settle();
        QVERIFY2(isAt(before), qPrintable(difference(before)));
        QTRY_VERIFY(rowWithSeq(131)); // below what is read, it goes on
        QVERIFY(!rowWithSeq(131)->property("gapBefore").toBool());
    }

    void aPlaceThatCannotBeReachedIsSaidSoAndNothingMoves()
    {
        m_newest = 300;
        m_session = enter(m_newest, m_newest, m_newest - 49);
        open(m_session);
        QTRY_VERIFY(atNewest());
        scroll(-2);
        const Place before = place();
        m_stage->fakeHost().closeWith(4503);
        QTRY_VERIFY(m_session->phase() != app::RoomSession::Phase::Joined);
        QMetaObject::invokeMethod(timeline(), "jumpToSeq", Q_ARG(double, 10));
        QTRY_COMPARE(item(u"timelineNotice"_s)->property("words").toString(),
                     u"That part of the room isn't loaded, and can't be reached right now."_s);
        settle();
        QVERIFY2(isAt(before), qPrintable(difference(before)));
    }

    void theUnreadLineThatWasPassedUnseenIsLedBackTo()
    {
        m_session = enter(80, 80);
        open(m_session);
        QTRY_VERIFY(atNewest());
        QVERIFY(!item(u"unreadButton"_s)->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&*m_view)); // or what comes is not followed past the line
        m_session->setVisited(false);
        m_stage->fakeHost().send(live(80, page(81, 120)));
        QTRY_VERIFY(item(u"unreadButton"_s)->isVisible());
        QVERIFY(atNewest());
        QMetaObject::invokeMethod(timeline(), "jumpToUnread");
        QTRY_VERIFY(rowWithSeq(81));
        QVERIFY(rowWithSeq(81)->property("startsUnread").toBool());
        QTRY_VERIFY(!item(u"unreadButton"_s)->isVisible());
        QMetaObject::invokeMethod(timeline(), "jumpToNewest");
        settle();
        QVERIFY(!item(u"unreadButton"_s)->isVisible());
    }

    void aRoomIsOpenedWhereItWasLeft()
    {
        m_session = enter(80, 80);
        open(m_session);
        QTRY_VERIFY(atNewest());
        scroll(-2);
        const Place before = place();
        makeView();
        open(m_session);
        QTRY_VERIFY(!timeline()->property("opening").toBool());
        settle();
        QVERIFY2(isAt(before), qPrintable(difference(before)));
    }

    void aShortRoomThatIsInViewIsRead()
    {
        m_session = enter(3, 1);
        m_view->resize(600, 900);
        open(m_session);
        QVERIFY(QTest::qWaitForWindowActive(&*m_view));
        QTRY_COMPARE(m_session->unread(), 0);
    }

    void aWindowWithoutTheKeyboardReadsNothing()
    {
        m_session = enter(3, 1);
        QWindow other;
        open(m_session);
        other.show();
        other.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(!timeline()->property("watched").toBool());
        m_session->history()->take(page(4, 6), {}, false);
        const int unread = m_session->unread();
        settle();
        QCOMPARE(m_session->unread(), unread);
    }

    void whatComesWhileNobodyLooksIsReadFromTheUnreadLineOn()
    {
        m_session = enter(80, 80);
        open(m_session);
        QTRY_VERIFY(atNewest());
        QWindow other;
        other.show();
        other.requestActivate();
        QTRY_VERIFY(!timeline()->property("watched").toBool());
        m_stage->rooms()->setActive(false);
        const auto unseen = [this] { return m_session->unread(); };
        for (qint64 seq = 81; seq <= 140; ++seq) {
            m_stage->fakeHost().send(live(seq - 1, page(seq, seq)));
            QTRY_COMPARE(unseen(), int(seq - 80));
            settle();
            QVERIFY(seq > 83 || atNewest());
        }
        const auto verifyAtTheLine = [this] {
            QVERIFY(!atNewest());
            QVERIFY(rowWithSeq(81) && rowWithSeq(81)->property("startsUnread").toBool());
            QVERIFY(qAbs(rowWithSeq(81)->y() - contentY()) <= 1);
            QVERIFY(item(u"jumpButton"_s)->isVisible());
        };
        verifyAtTheLine();
        QCOMPARE(unseen(), 60);
        m_view->requestActivate();
        m_stage->rooms()->setActive(true);
        QTRY_VERIFY(unseen() < 60);
        settle();
        verifyAtTheLine();
        QVERIFY(unseen() > 40); // the view holds no more than a few
        m_stage->fakeHost().send(live(140, page(141, 141)));
        QTRY_VERIFY(m_session->timeline()->indexOfSeq(141) >= 0);
        settle();
        verifyAtTheLine();
        QMetaObject::invokeMethod(timeline(), "jumpToNewest");
        QTRY_COMPARE(unseen(), 0);
        QVERIFY(!item(u"unreadButton"_s)->isVisible()); // it was seen
    }

    void theButtonsOfAMessageHigherThanTheViewAreInView()
    {
        m_session = enter(3);
        open(m_session);
        m_session->history()->take({test::message(4, u"m2"_s, u"word\n"_s.repeated(200))}, {}, false);
        QTRY_VERIFY(rowWithSeq(4) && rowWithSeq(4)->height() > 2 * list()->height());
        QTRY_VERIFY(atNewest());
        const auto place = [this] {
            QQuickItem *buttons = part(rowWithSeq(4), u"messageActions"_s);
            return buttons ? buttons->mapRectToItem(list(), buttons->boundingRect()) : QRectF();
        };
        QTest::mouseMove(&*m_view, QPoint(200, 200));
        QTRY_VERIFY(!place().isEmpty() && list()->boundingRect().contains(place()));
        scroll(-1);
        QTRY_VERIFY(list()->boundingRect().contains(place()));
    }

    void rowsAreAsHighAsWhatTheyShowWhereverTheUnreadLineGoes()
    {
        m_session = m_stage->enter(test::joined({}));
        m_view->resize(600, 700);
        open(m_session);
        QWindow other;
        other.show();
        for (qint64 seq = 1; seq < 20; ++seq) {
            const bool looksOn = seq % 3 == 0; // two are said while she looks elsewhere, then she looks
            QWindow &active = looksOn ? static_cast<QWindow &>(*m_view) : other;
            active.requestActivate();
            QTRY_COMPARE(timeline()->property("watched").toBool(), looksOn);
            m_stage->rooms()->setActive(looksOn);
            if (looksOn)
                QTRY_COMPARE(m_session->unread(), 0);
            Message said = test::message(seq, u"m2"_s, u"said %1"_s.arg(seq));
            said.at = 1'763'600'000'000 + seq * 1000;
            m_stage->fakeHost().send(live(seq - 1, {said}));
            QTRY_COMPARE(m_session->timeline()->messages().size(), seq);
            settle();
            QCOMPARE(overlaps(), QString());
        }
    }

private:
    //! Where what a row shows reaches out of it.
    QString overlaps()
    {
        QStringList found;
        for (QQuickItem *row : rows()) {
            for (QQuickItem *part : row->childItems()) {
                const double end = part->y() + part->height();
                if (part->isVisible() && end > row->height() + 0.5)
                    found += u"%1 of seq %2 by %3"_s.arg(QLatin1StringView(part->metaObject()->className()))
                                 .arg(row->property("seq").toLongLong())
                                 .arg(end - row->height());
            }
        }
        return found.join(u", "_s);
    }

    bool hasRowWithoutPlace()
    {
        const auto children = list()->property("contentItem").value<QQuickItem *>()->childItems();
        return std::ranges::any_of(children, [this](QQuickItem *child) {
            return child->property("messageId").isValid() && child->property("index").toInt() > 0
                   && !isLaidOut(child);
        });
    }
    QObject *scrollAnchor()
    {
        const QList<QObject *> parts = timeline()->findChildren<QObject *>();
        const auto anchor =
            std::ranges::find_if(parts, [](QObject *part) { return part->property("heldSeq").isValid(); });
        return anchor == parts.end() ? nullptr : *anchor;
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
