// SPDX-License-Identifier: MIT
#include "tests/qml/timelinetest.h"
#include "tests/support/seed.h"

using namespace snug;
using namespace snug::test;
using namespace snug::test::smalltalk;
using namespace Qt::StringLiterals;

//! What a person reads stays where it is, whatever comes, goes or changes around it.
class TestTimelineAnchor : public TimelineTest
{
    Q_OBJECT

private slots:
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
            Place before = place();
            QStringList what;
            for (int count = random.bounded(1, 4); count > 0; --count, ++changes)
                what += change(random.bounded(13));
            // What came in the meantime may be the first in view now, and it is that which stays from then
            // on.
            const auto verify = [&] {
                const QString told = u"step %1, %2: %3; %4 from the newest; %5 loaded"_s.arg(step)
                                         .arg(what.join(u", "_s), difference(before))
                                         .arg(distanceToNewest())
                                         .arg(loaded());
                QVERIFY2(followed ? atNewest() && distanceToNewest() <= distance : isAt(before),
                         qPrintable(told));
                QVERIFY2(m_session->timeline()->messages().size() <= 300, qPrintable(told));
                before = place();
            };
            m_view->grabWindow(); // not even the first frame shows it elsewhere
            verify();
            settle(verify);
            if (random.bounded(6) == 0)
                jump();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    QString loaded() const
    {
        const Timeline &messages = m_session->timeline()->messages();
        return u"%1-%2 of %3"_s.arg(messages.first().seq).arg(messages.last().seq).arg(m_newest);
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

    QStringList m_pending;
};

QTEST_MAIN(TestTimelineAnchor)
#include "tst_timelineanchor.moc"
