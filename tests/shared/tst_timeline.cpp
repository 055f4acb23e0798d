// SPDX-License-Identifier: MIT
#include "shared/model/timeline.h"
#include "tests/support/seed.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace snug;
using Kind = Timeline::Change::Kind;

namespace {

Message message(qint64 seq, qint64 rev)
{
    return {.seq = seq, .rev = rev, .text = QString::number(rev)};
}

//! What a Timeline promises, in the plainest words.
struct Reference {
    std::map<qint64, Message> bySeq;
    qint64 forgotten = 0;

    Timeline::Change upsert(const Message &message)
    {
        const auto known = bySeq.find(message.seq);
        Kind kind = Kind::Inserted;
        if (known != bySeq.end())
            kind = known->second.rev < message.rev ? Kind::Updated : Kind::Unchanged;
        if (kind != Kind::Unchanged)
            bySeq[message.seq] = message;
        return {kind, static_cast<int>(std::distance(bySeq.begin(), bySeq.find(message.seq)))};
    }
    void trim(int count)
    {
        while (std::ssize(bySeq) > count) {
            forgotten = std::max(forgotten, bySeq.begin()->second.rev);
            bySeq.erase(bySeq.begin());
        }
    }
    std::optional<std::vector<Message>> changedAfter(qint64 rev) const
    {
        if (rev < forgotten)
            return std::nullopt;
        std::map<qint64, Message> byRev;
        for (const auto &[seq, message] : bySeq) {
            if (message.rev > rev)
                byRev[message.rev] = message;
        }
        std::vector<Message> changed;
        for (const auto &[key, message] : byRev)
            changed.push_back(message);
        return changed;
    }
};

} // namespace

class tst_Timeline : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyTimelineHasNothing()
    {
        const Timeline timeline;
        QVERIFY(timeline.isEmpty());
        QCOMPARE(timeline.size(), 0);
        QCOMPARE(timeline.lowerBound(1), 0);
        QCOMPARE(timeline.indexOf(1), -1);
        QVERIFY(timeline.changedAfter(0) && timeline.changedAfter(0)->empty());
    }

    void messagesStandInSeqOrderWhateverTheOrderTheyCameIn()
    {
        Timeline timeline;
        QCOMPARE(timeline.upsert(message(5, 5)).index, 0);
        QCOMPARE(timeline.upsert(message(9, 9)).index, 1);
        QCOMPARE(timeline.upsert(message(7, 7)).index, 1);
        QCOMPARE(timeline.upsert(message(1, 1)).index, 0);
        QCOMPARE(timeline.size(), 4);
        QCOMPARE(timeline.first().seq, 1);
        QCOMPARE(timeline.last().seq, 9);
        QCOMPARE(timeline.indexOf(7), 2);
        QCOMPARE(timeline.indexOf(8), -1);
        QCOMPARE(timeline.lowerBound(8), 3);
        QCOMPARE(timeline.lowerBound(10), 4);
    }

    void onlyANewerRevisionReplacesAMessage()
    {
        Timeline timeline;
        timeline.upsert(message(1, 4));
        QCOMPARE(timeline.upsert(message(1, 4)).kind, Kind::Unchanged);
        QCOMPARE(timeline.upsert(message(1, 3)).kind, Kind::Unchanged);
        QCOMPARE(timeline.at(0).rev, 4);
        QCOMPARE(timeline.upsert(message(1, 6)).kind, Kind::Updated);
        QCOMPARE(timeline.at(0).rev, 6);
        QCOMPARE(timeline.size(), 1);
    }

    void aHoleBetweenSeqsIsAGap()
    {
        Timeline timeline;
        for (const qint64 seq : {1, 2, 4})
            timeline.upsert(message(seq, seq));
        QVERIFY(!timeline.gapBefore(0));
        QVERIFY(!timeline.gapBefore(1));
        QVERIFY(timeline.gapBefore(2));
        timeline.upsert(message(3, 3));
        QVERIFY(!timeline.gapBefore(3));
        timeline.trim(2);
        QVERIFY(timeline.gapBefore(0));
    }

    void whatChangedComesInRevOrder()
    {
        Timeline timeline;
        for (const qint64 seq : {1, 2, 3})
            timeline.upsert(message(seq, seq));
        timeline.upsert(message(1, 4));
        const auto changed = timeline.changedAfter(2);
        QVERIFY(changed);
        QCOMPARE(changed->size(), 2);
        QCOMPARE(changed->front().seq, 3);
        QCOMPARE(changed->back().seq, 1);
    }

    void afterATrimOnlyWhatIsSurelyWholeIsTold()
    {
        Timeline timeline;
        for (const qint64 seq : {1, 2, 3, 4})
            timeline.upsert(message(seq, seq));
        timeline.upsert(message(1, 5));
        timeline.trim(3);
        QVERIFY(!timeline.changedAfter(4)); // message 1 changed in revision 5 and is gone
        QVERIFY(timeline.changedAfter(5));
        timeline.setForgotten(9);
        QVERIFY(!timeline.changedAfter(8));
        timeline.setForgotten(3);
        QVERIFY(!timeline.changedAfter(8));
        timeline.clear();
        QVERIFY(timeline.changedAfter(0));
    }

    void randomOperationsAgreeWithThePlainReference()
    {
        QRandomGenerator random = test::seeded();
        for (int round = 0; round < 40; ++round) {
            Timeline timeline;
            Reference reference;
            qint64 rev = 0;
            for (int step = 0; step < 300; ++step) {
                switch (random.bounded(20)) {
                case 0: {
                    const int count = random.bounded(40);
                    timeline.trim(count);
                    reference.trim(count);
                    break;
                }
                case 1:
                    reference.forgotten = std::max<qint64>(reference.forgotten, rev / 2);
                    timeline.setForgotten(rev / 2);
                    break;
                default: {
                    const bool old = rev > 0 && random.bounded(4) == 0;
                    const Message made =
                        message(1 + random.bounded(60), old ? 1 + random.bounded(rev) : ++rev);
                    const auto got = timeline.upsert(made);
                    const auto wanted = reference.upsert(made);
                    QCOMPARE(got.kind, wanted.kind);
                    QCOMPARE(got.index, wanted.index);
                }
                }
                compare(timeline, reference, random.bounded(rev + 1));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

private:
    static void compare(const Timeline &timeline, const Reference &reference, qint64 since)
    {
        QCOMPARE(timeline.size(), std::ssize(reference.bySeq));
        int index = 0;
        qint64 previous = 0;
        for (const auto &[seq, message] : reference.bySeq) {
            QCOMPARE(timeline.at(index), message);
            QCOMPARE(timeline.indexOf(seq), index);
            QCOMPARE(timeline.lowerBound(seq), index);
            QCOMPARE(timeline.gapBefore(index), seq != previous + 1);
            previous = seq;
            ++index;
        }
        auto got = timeline.changedAfter(since);
        const auto wanted = reference.changedAfter(since);
        QCOMPARE(got.has_value(), wanted.has_value());
        // Messages made up at random may share a revision; a room's never do.
        if (got) {
            const auto last = std::ranges::unique(*got, {}, &Message::rev);
            got->erase(last.begin(), last.end());
            QCOMPARE(got->size(), wanted->size());
            QVERIFY(std::ranges::equal(*got, *wanted, {}, &Message::rev, &Message::rev));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Timeline)
#include "tst_timeline.moc"
