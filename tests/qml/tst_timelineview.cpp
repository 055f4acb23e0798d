// SPDX-License-Identifier: MIT
#include "tests/qml/qmlwarnings.h"
#include "tests/qml/stage.h"
#include "tests/support/seed.h"

#include <QDeadlineTimer>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace snug;
using namespace snug::test;

namespace {

QString words(QRandomGenerator &random, int most = 120)
{
    QStringList words;
    for (int count = random.bounded(1, most); count > 0; --count)
        words += QString(random.bounded(1, 12), u'a');
    return words.join(random.bounded(12) == 0 ? u'\n' : u' ');
}

//! What people write: mostly words, now and then with markup that takes another way to the screen.
QString text(QRandomGenerator &random)
{
    switch (random.bounded(16)) {
    case 0:
        return u"```\n%1\n%2\n```"_s.arg(words(random, 12), words(random, 30));
    case 1:
        return u"- %1\n- %2\n\n%3"_s.arg(words(random, 20), words(random, 20), words(random, 20));
    case 2:
        return u"> %1\n\n**%2** `%3`"_s.arg(words(random, 30), words(random, 9), words(random, 9));
    default:
        return words(random);
    }
}

//! Several people, pauses, days and notices, as they come.
Message said(QRandomGenerator &random, qint64 seq)
{
    Message message = test::message(seq, u"m%1"_s.arg(random.bounded(2, 5)), text(random));
    message.at = 1'763'600'000'000 + seq * random.bounded(1, 900) * qint64(1000);
    if (random.bounded(20) == 0)
        message.kind = MessageKind::Notice;
    return message;
}

} // namespace

//! What a person reads stays where it is, whatever comes, goes or changes around it.
class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        QQuickStyle::setStyle(u"Basic"_s);
    }
    void init()
    {
        m_stage.emplace();
        makeView();
    }
    void cleanup()
    {
        m_random = nullptr;
        m_pending.clear();
        m_view.reset();
        m_stage.reset();
    }

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

    void nothingThatIsReadMovesUnderRandomChanges()
    {
        QRandomGenerator random = seeded();
        m_random = &random;
        m_newest = 3000;
        m_session = enter(m_newest, m_newest, m_newest - 49);
        m_session->history()->setMost(300);
        open(m_session);
        QTRY_VERIFY(atNewest());
        int changes = 0;
        for (int step = 0; changes < 3000; ++step) {
            if (random.bounded(6) == 0)
                scroll(random.bounded(3.0) - (random.bounded(2) == 0 ? 1.9 : 1.1));
            const bool followed = atNewest();
            const double distance = std::max(1.0, distanceToNewest()); // near enough counts as there
            const Place before = place();
            QStringList what;
            for (int count = random.bounded(1, 4); count > 0; --count, ++changes)
                what += change(random.bounded(13));
            const auto verify = [&](const char *when) {
                const QString told = u"step %1, %2, %3: %4; %5 from the newest; %6 loaded"_s.arg(step)
                                         .arg(what.join(u", "_s), QLatin1String(when), difference(before))
                                         .arg(distanceToNewest())
                                         .arg(loaded());
                QVERIFY2(followed ? atNewest() && distanceToNewest() <= distance : isAt(before),
                         qPrintable(told));
                QVERIFY2(m_session->timeline()->messages().size() <= 300, qPrintable(told));
            };
            m_view->grabWindow(); // not even the first frame shows it elsewhere
            verify("in the first frame");
            settle();
            verify("later");
            if (random.bounded(6) == 0)
                jump();
            if (QTest::currentTestFailed())
                return;
        }
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
        const Place before = place();
        QMetaObject::invokeMethod(load, "clicked");
        answerUntil([this] { return m_session->timeline()->indexOfSeq(170) >= 0; });
        settle();
        QVERIFY2(isAt(before), qPrintable(difference(before)));
        QTRY_VERIFY(rowWithSeq(131)); // below what is read, it goes on
        QVERIFY(!rowWithSeq(131)->property("gapBefore").toBool());
    }

    void theUnreadLineThatWasPassedUnseenIsLedBackTo()
    {
        m_session = enter(80, 80);
        open(m_session);
        QTRY_VERIFY(atNewest());
        QVERIFY(!item(u"unreadButton"_s)->isVisible());
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

    //! The first message that begins in view, or else the one that fills it, and how far below the top.
    struct Place {
        QString id;
        qint64 seq = 0;
        double y = 0;
    };

    std::vector<Message> page(qint64 first, qint64 last, QRandomGenerator *random = nullptr)
    {
        std::vector<Message> messages;
        for (qint64 seq = first; seq <= last; ++seq) {
            QRandomGenerator own(static_cast<quint32>(seq)); // the same whatever ran before
            messages.push_back(said(random ? *random : own, seq));
            messages.back().at = 1'763'600'000'000 + seq * qint64(100'000);
        }
        return messages;
    }

    //! A room of so many messages, of which the ones up to `read` were read and the ones from `from` are
    //! loaded.
    app::RoomSession *enter(qint64 count, qint64 read = 0, qint64 from = 1)
    {
        if (read > 0) {
            app::RememberedRoom room = m_stage->world().room(m_stage->fakeHost().link());
            room.lastRead = read;
            room.lastKnown = read;
            room.joinedAt = m_stage->world().now;
            m_stage->world().store.save(room);
            m_stage->rooms()->restore();
        }
        frame::Joined joined = test::joined(page(from, count));
        joined.more = from > 1;
        return m_stage->enter(joined);
    }

    void makeView()
    {
        m_view.emplace();
        m_view->engine()->addImportPath(u"qrc:/qt/qml"_s);
        failOnWarnings(*m_view->engine());
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->resize(600, 500);
    }

    void open(app::RoomSession *session)
    {
        m_view->setInitialProperties({{u"session"_s, QVariant::fromValue(session)}});
        m_view->setSource(QUrl(u"qrc:/qt/qml/Snug/TimelineView.qml"_s));
        QVERIFY2(m_view->rootObject(), qPrintable(m_view->errors().value(0).toString()));
        m_putOff.clear();
        for (QObject *child : m_view->rootObject()->findChildren<QObject *>()) {
            if (child->inherits("QQmlTimer") && child->property("interval").toInt() == 0)
                m_putOff += child;
        }
        QVERIFY(m_putOff.size() >= 2);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_view));
    }

    QString loaded() const
    {
        const Timeline &messages = m_session->timeline()->messages();
        return u"%1-%2 of %3"_s.arg(messages.first().seq).arg(messages.last().seq).arg(m_newest);
    }
    void edit(qint64 seq, const QString &text)
    {
        Message edited = test::message(seq, u"m2"_s, text);
        edited.rev = ++m_rev;
        m_session->history()->take({edited}, {}, false);
    }
    //! Something happens to what is loaded or to the window; says what.
    QString change(int which)
    {
        app::RoomHistory &history = *m_session->history();
        app::TimelineModel &model = *m_session->timeline();
        QRandomGenerator &random = *m_random;
        switch (which) {
        case 0:
        case 1: {
            const int count = random.bounded(1, 30);
            history.take(page(m_newest + 1, m_newest + count, m_random), {}, false);
            m_newest += count;
            return u"new messages"_s;
        }
        case 2:
            history.loadOlder();
            answer();
            return u"an older page"_s;
        case 3:
            history.loadNewer();
            answer();
            return u"a newer page"_s;
        case 4:
            m_view->resize(random.bounded(360, 1100), m_view->height());
            return u"width"_s;
        case 5:
            m_view->resize(m_view->width(), random.bounded(250, 900));
            return u"height"_s;
        case 6:
        case 7: {
            const int index = random.bounded(model.messages().size());
            const Message &known = model.messages().at(index);
            Message edited = said(random, known.seq);
            edited.rev = ++m_rev;
            edited.at = known.at;
            history.take({edited}, {}, false);
            return u"an edit of %1"_s.arg(edited.seq);
        }
        case 8:
            m_pending += u"p%1"_s.arg(++m_rev);
            model.appendPending({.id = m_pending.last(), .text = words(random), .madeAt = m_rev});
            return u"a message of one's own"_s;
        case 9: {
            if (m_pending.isEmpty())
                return u"nothing"_s;
            app::OutgoingMessage refused{.id = m_pending[random.bounded(m_pending.size())], .text = u"x"_s};
            refused.state = app::OutgoingMessage::State::Refused;
            refused.refusal = {u"forbidden"_s, words(random, 30)};
            model.updatePending(refused);
            return u"a refusal"_s;
        }
        case 10: {
            if (m_pending.isEmpty())
                return u"nothing"_s;
            const QString id = m_pending.takeAt(random.bounded(m_pending.size()));
            history.take({test::message(++m_newest, u"m1"_s, text(random), id)}, {}, false);
            return u"a message of one's own that arrived"_s;
        }
        case 11:
            history.setMost(random.bounded(200, 300));
            return u"less is kept"_s;
        default:
            if (!m_pending.isEmpty())
                model.removePending(m_pending.takeAt(random.bounded(m_pending.size())));
            return u"a message taken back"_s;
        }
    }
    //! Goes somewhere, near or far.
    void jump()
    {
        if (m_random->bounded(3) == 0) {
            QMetaObject::invokeMethod(timeline(), "jumpToNewest");
            answerUntil([this] { return atNewest(); });
            QVERIFY(distanceToNewest() <= 1);
        } else if (m_random->bounded(2) == 0) {
            const Timeline &loaded = m_session->timeline()->messages();
            jumpTo(loaded.at(m_random->bounded(loaded.size())).seq);
        } else {
            jumpTo(m_random->bounded(1, int(m_newest) + 1));
        }
    }
    void jumpTo(qint64 seq)
    {
        QMetaObject::invokeMethod(timeline(), "jumpToSeq", Q_ARG(double, double(seq)));
        answerUntil([this, seq] { return rowWithSeq(seq) && !m_session->history()->jumping(); });
        settle();
        QQuickItem *row = rowWithSeq(seq);
        const double below = row ? bottomOf(row) : -1;
        QVERIFY2(row && below > 0 && (below <= list()->height() + 1 || row->y() <= contentY() + 1),
                 qPrintable(u"%1 is not in view"_s.arg(seq)));
    }
    //! The host answers what it was asked.
    bool answer()
    {
        const bool asked = m_stage->fakeHost().count<frame::History>() > 0;
        while (m_stage->fakeHost().count<frame::History>() > 0) {
            QString re;
            const auto history = m_stage->fakeHost().take<frame::History>(&re);
            qint64 first = history.seq - history.limit;
            qint64 last = history.seq - 1;
            if (history.direction == frame::History::Direction::After) {
                first = history.seq + 1;
                last = history.seq + history.limit;
            } else if (history.direction == frame::History::Direction::Around) {
                first = history.seq - history.limit / 2;
                last = history.seq + history.limit / 2;
            }
            first = std::max<qint64>(first, 1);
            last = std::min(last, m_newest);
            m_stage->fakeHost().send(
                frame::Messages{re, {}, page(first, last, m_random), first > 1 || last < m_newest});
        }
        return asked;
    }
    template <typename Condition>
    void answerUntil(Condition condition)
    {
        QVERIFY(QTest::qWaitFor([&] {
            answer();
            return condition();
        }));
    }
    QQuickItem *item(const QString &name) { return timeline()->findChild<QQuickItem *>(name); }

    static QQuickItem *part(QQuickItem *of, const QString &name)
    {
        for (QQuickItem *child : of->childItems()) {
            if (child->objectName() == name)
                return child;
            if (QQuickItem *found = part(child, name))
                return found;
        }
        return nullptr;
    }
    QQuickItem *timeline() { return m_view->rootObject(); }
    QQuickItem *list() { return timeline()->findChild<QQuickItem *>(u"timelineList"_s); }
    double contentY() { return list()->property("contentY").toDouble(); }
    bool atNewest() { return timeline()->property("atNewest").toBool(); }
    double bottomOf(QQuickItem *row) { return row->y() + row->height() - contentY(); }

    QList<QQuickItem *> rows()
    {
        QList<QQuickItem *> rows;
        for (QQuickItem *child : list()->property("contentItem").value<QQuickItem *>()->childItems()) {
            if (child->property("messageId").isValid() && isLaidOut(child))
                rows += child;
        }
        return rows;
    }
    //! What the list has just made, or is about to let go of, stands anywhere.
    bool isLaidOut(QQuickItem *row)
    {
        QQuickItem *shown = nullptr;
        QMetaObject::invokeMethod(list(), "itemAtIndex", Q_RETURN_ARG(QQuickItem *, shown),
                                  Q_ARG(int, row->property("index").toInt()));
        return shown == row;
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
    QQuickItem *rowWithSeq(qint64 seq)
    {
        for (QQuickItem *row : rows()) {
            if (row->property("seq").toLongLong() == seq)
                return row;
        }
        return nullptr;
    }
    double distanceToNewest()
    {
        double lowest = 0;
        for (QQuickItem *row : rows()) {
            if (row->property("index").toInt() == 0)
                lowest = bottomOf(row);
        }
        return qAbs(lowest - list()->height());
    }
    static double textTop(QQuickItem *row) { return row->y() + row->property("anchor").toDouble(); }

    Place place()
    {
        Place first;
        for (QQuickItem *row : rows()) {
            const double y = textTop(row) - contentY();
            const bool inView = bottomOf(row) > 0 && y < list()->height();
            const bool better = first.id.isEmpty() || (y >= 0 ? first.y < 0 || y < first.y : first.y < 0);
            if (inView && better)
                first = {row->property("messageId").toString(), row->property("seq").toLongLong(), y};
        }
        return first;
    }
    QQuickItem *same(const Place &before)
    {
        for (QQuickItem *row : rows()) {
            if (before.seq > 0 ? row->property("seq").toLongLong() == before.seq
                               : row->property("messageId").toString() == before.id)
                return row;
        }
        return nullptr;
    }
    bool isAt(const Place &before)
    {
        QQuickItem *row = same(before);
        if (before.y >= list()->height())
            return true; // below the end of a view that became smaller
        // What was taken back is nowhere; where the view ends there is nothing to hold on to.
        if (!row || atEdge())
            return before.seq == 0 || atEdge();
        // What one was in the middle of may have become too short for that.
        const double textHeight = row->height() - row->property("anchor").toDouble();
        return qAbs(textTop(row) - contentY() - (before.y + textHeight > 0 ? before.y : 0)) <= 1;
    }
    bool atEdge()
    {
        return qAbs(contentY() - list()->property("originY").toDouble()) < 1 || distanceToNewest() < 1;
    }
    QString difference(const Place &before)
    {
        QQuickItem *row = same(before);
        return u"seq %1 was at %2 and is %3 in a view %4 high"_s.arg(before.seq)
            .arg(before.y)
            .arg(row ? u"at %1"_s.arg(textTop(row) - contentY()) : u"nowhere"_s)
            .arg(list()->height());
    }

    void scroll(double pages)
    {
        QMetaObject::invokeMethod(timeline(), "scrollBy", Q_ARG(double, pages));
        settle();
    }
    //! Everything that waits for the event loop and for the next frame has happened, and asks for no more.
    void settle()
    {
        QDeadlineTimer patience(5000);
        for (int quiet = 0; quiet < 2 && !patience.hasExpired(); quiet = isWaiting() ? 0 : quiet + 1) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr,
                                               QEvent::DeferredDelete); // rows the list has let go of
            QCoreApplication::processEvents();
            m_view->grabWindow();
        }
        QVERIFY(!patience.hasExpired());
    }
    //! Some part of the view has put off what it does.
    bool isWaiting() const
    {
        return std::ranges::any_of(m_putOff,
                                   [](QObject *timer) { return timer->property("running").toBool(); });
    }

    std::optional<Stage> m_stage;
    std::optional<QQuickView> m_view;
    QString m_re;
    qint64 m_rev = 1'000'000;
    QRandomGenerator *m_random = nullptr;
    app::RoomSession *m_session = nullptr;
    qint64 m_newest = 0;
    QStringList m_pending;
    QList<QObject *> m_putOff; // timers of no time, which wait for the event loop
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
