// SPDX-License-Identifier: MIT
#include "tests/qml/stage.h"
#include "tests/support/seed.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QTest>

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

//! Several people, pauses, days and notices, as they come.
Message said(QRandomGenerator &random, qint64 seq)
{
    Message message = test::message(seq, u"m%1"_s.arg(random.bounded(2, 5)), words(random));
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
        m_view.emplace();
        m_view->engine()->addImportPath(u"qrc:/qt/qml"_s);
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->resize(600, 500);
    }
    void cleanup()
    {
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

    void itLoadsOlderPagesInSearchOfTheUnreadLine()
    {
        open(enter(80, 10, 31));
        m_stage->fakeHost().take<frame::History>(&m_re);
        m_stage->fakeHost().send(frame::Messages{m_re, {}, page(1, 30), false});
        QTRY_VERIFY(rowWithSeq(11));
        QTRY_VERIFY(qAbs(rowWithSeq(11)->y() - contentY()) <= 1);
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
        app::RoomSession *session = enter(300, 300, 151);
        open(session);
        QTRY_VERIFY(atNewest());
        app::TimelineModel &model = *session->timeline();
        qint64 oldest = 151;
        qint64 newest = 300;
        QStringList pending;
        for (int step = 0; step < 600; ++step) {
            if (random.bounded(8) == 0)
                scroll(random.bounded(3.0) - 1.7);
            const bool followed = atNewest();
            const Place before = place();
            QString what;
            switch (random.bounded(8)) {
            case 0: {
                what = u"new messages"_s;
                const int count = random.bounded(1, 30);
                model.apply(page(newest + 1, newest + count, &random));
                newest += count;
                break;
            }
            case 1: {
                what = u"an older page"_s;
                const qint64 count = std::min<qint64>(oldest - 1, random.bounded(1, 51));
                model.apply(page(oldest - count, oldest - 1, &random));
                oldest -= count;
                break;
            }
            case 2:
                what = u"width"_s;
                m_view->resize(random.bounded(360, 1100), m_view->height());
                break;
            case 3:
                what = u"height"_s;
                m_view->resize(m_view->width(), random.bounded(250, 900));
                break;
            case 4: {
                what = u"an edit elsewhere"_s;
                const qint64 seq = random.bounded(int(oldest), int(newest) + 1);
                if (seq == before.seq)
                    continue;
                Message edited = said(random, seq);
                edited.rev = ++m_rev;
                edited.at = model.messages().at(model.messages().indexOf(seq)).at;
                model.apply({edited});
                break;
            }
            case 5:
                what = u"a message of one's own"_s;
                pending += u"p%1"_s.arg(step);
                model.appendPending({.id = pending.last(), .text = words(random), .madeAt = step});
                break;
            case 6: {
                what = u"a refusal"_s;
                if (pending.isEmpty())
                    continue;
                app::OutgoingMessage refused{.id = pending[random.bounded(pending.size())], .text = u"x"_s};
                refused.state = app::OutgoingMessage::State::Refused;
                refused.refusal = {u"forbidden"_s, words(random, 30)};
                model.updatePending(refused);
                break;
            }
            default:
                what = u"a message taken back"_s;
                if (pending.isEmpty())
                    continue;
                model.removePending(pending.takeAt(random.bounded(pending.size())));
            }
            settle();
            const QString told = u"step %1, %2: %3"_s.arg(step).arg(what, difference(before));
            if (followed)
                QVERIFY2(atNewest() && distanceToNewest() <= 1,
                         qPrintable(u"step %1, %2"_s.arg(step).arg(what)));
            else if (!before.id.isEmpty())
                QVERIFY2(isAt(before), qPrintable(told));
        }
    }

private:
    //! The first message that begins in view, and how far below the top.
    struct Place {
        QString id;
        qint64 seq = 0;
        double y = 0;
    };

    std::vector<Message> page(qint64 first, qint64 last, QRandomGenerator *random = nullptr)
    {
        static QRandomGenerator fixed(7);
        std::vector<Message> messages;
        for (qint64 seq = first; seq <= last; ++seq) {
            messages.push_back(said(random ? *random : fixed, seq));
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

    void open(app::RoomSession *session)
    {
        m_view->setInitialProperties({{u"session"_s, QVariant::fromValue(session)}});
        m_view->setSource(QUrl(u"qrc:/qt/qml/Snug/TimelineView.qml"_s));
        QVERIFY2(m_view->rootObject(), qPrintable(m_view->errors().value(0).toString()));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_view));
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
            if (child->property("messageId").isValid() && child->property("index").toInt() >= 0)
                rows += child;
        }
        return rows;
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
            if (y >= 0 && y < list()->height() && (first.id.isEmpty() || y < first.y))
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
        return (before.seq == 0 && !row) || (row && qAbs(textTop(row) - contentY() - before.y) <= 1)
               || atEdge();
    }
    bool atEdge()
    {
        return qAbs(contentY() - list()->property("originY").toDouble()) < 1 || distanceToNewest() < 1;
    }
    QString difference(const Place &before)
    {
        QQuickItem *row = same(before);
        return row ? u"seq %1 moved by %2"_s.arg(before.seq).arg(textTop(row) - contentY() - before.y)
                   : u"seq %1 is not shown any more"_s.arg(before.seq);
    }

    void scroll(double pages)
    {
        QMetaObject::invokeMethod(timeline(), "scrollBy", Q_ARG(double, pages));
        settle();
    }
    //! Everything that waits for the event loop and for the next frame has happened.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr,
                                               QEvent::DeferredDelete); // rows the list has let go of
            QCoreApplication::processEvents();
            m_view->grabWindow();
        }
    }

    std::optional<Stage> m_stage;
    std::optional<QQuickView> m_view;
    QString m_re;
    qint64 m_rev = 1'000'000;
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
