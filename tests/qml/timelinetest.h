// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/qmlwarnings.h"
#include "tests/qml/smalltalk.h"
#include "tests/qml/stage.h"

#include <QDeadlineTimer>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QTest>

#include <algorithm>
#include <functional>

namespace snug::test {

using namespace Qt::StringLiterals;

//! A timeline in a window of its own, of a room whose host answers what it is told to. What a test asks for
//! has happened, and is drawn, after settle().
class TimelineTest : public QObject
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
        m_view.reset();
        m_stage.reset();
    }

protected:
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
            messages.push_back(smalltalk::said(random ? *random : own, seq));
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

    void edit(qint64 seq, const QString &text)
    {
        Message edited = test::message(seq, u"m2"_s, text);
        edited.rev = ++m_rev;
        m_session->history()->take({edited}, {}, false);
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
    void settle(const std::function<void()> &afterEachFrame = [] {})
    {
        QDeadlineTimer patience(5000);
        for (int quiet = 0; quiet < 2 && !patience.hasExpired(); quiet = isWaiting() ? 0 : quiet + 1) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr,
                                               QEvent::DeferredDelete); // rows the list has let go of
            QCoreApplication::processEvents();
            m_view->grabWindow();
            afterEachFrame();
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
    QList<QObject *> m_putOff; // timers of no time, which wait for the event loop
};

} // namespace snug::test
