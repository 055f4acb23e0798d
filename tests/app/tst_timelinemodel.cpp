// SPDX-License-Identifier: MIT
#include "app/models/timelinemodel.h"
#include "tests/support/seed.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

#include <algorithm>
#include <map>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

using Model = TimelineModel;

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0));

Message stored(qint64 seq, const QString &from, qint64 minutes = 0, const QString &id = {})
{
    return {.seq = seq,
            .rev = seq,
            .id = id.isEmpty() ? u"id-%1"_s.arg(seq) : id,
            .from = from,
            .name = "name of "_L1 + from,
            .at = noon.toMSecsSinceEpoch() + minutes * 60'000,
            .text = u"text %1"_s.arg(seq)};
}

OutgoingMessage outgoing(const QString &id, qint64 minutes = 0)
{
    return {.id = id, .text = "text of "_L1 + id, .madeAt = noon.toMSecsSinceEpoch() + minutes * 60'000};
}

QVariant at(const Model &model, int row, int role)
{
    return model.index(row).data(role);
}

QStringList ids(const Model &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += at(model, row, Model::MessageIdRole).toString();
    return ids;
}

//! Views were told that the message's quote reads otherwise.
bool tellsQuoteOf(const QSignalSpy &changed, qint64 seq, const Model &model)
{
    return std::ranges::any_of(changed, [&](const QList<QVariant> &arguments) {
        return arguments[0].toModelIndex().row() == model.indexOfSeq(seq)
               && arguments[2].value<QList<int>>().contains(Model::ReplyPreviewRole);
    });
}

//! What a view holds that only ever does what the model's signals say.
class Mirror
{
public:
    explicit Mirror(const Model &model)
        : m_model(model)
    {
        QObject::connect(&model, &Model::rowsInserted, &m_context,
                         [this](const QModelIndex &, int first, int last) {
                             for (int row = first; row <= last; ++row)
                                 m_rows.insert(row, fetch(row));
                         });
        QObject::connect(
            &model, &Model::rowsRemoved, &m_context,
            [this](const QModelIndex &, int first, int last) { m_rows.remove(first, last - first + 1); });
        QObject::connect(&model, &Model::rowsMoved, &m_context,
                         [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                             Q_ASSERT(first == last);
                             m_rows.move(first, to > first ? to - 1 : to);
                         });
        QObject::connect(&model, &Model::dataChanged, &m_context,
                         [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                             for (int row = first.row(); row <= last.row(); ++row) {
                                 for (const int role : roles) {
                                     const QVariant now = m_model.index(row).data(role);
                                     if (m_rows[row][role] == now)
                                         ++idle;
                                     m_rows[row][role] = now;
                                 }
                             }
                         });
        QObject::connect(&model, &Model::modelReset, &m_context, [this] { fetchAll(); });
        fetchAll();
    }

    int idle = 0; // roles said to have changed that had not

    //! The first difference to what the model says now, or nothing.
    QString difference() const
    {
        if (m_rows.size() != m_model.rowCount())
            return u"%1 rows instead of %2"_s.arg(m_rows.size()).arg(m_model.rowCount());
        for (int row = 0; row < m_rows.size(); ++row) {
            for (const auto &[role, value] : m_rows[row]) {
                if (m_model.index(row).data(role) != value)
                    return u"row %1 role %2"_s.arg(row).arg(QLatin1StringView(m_model.roleNames()[role]));
            }
        }
        return {};
    }

private:
    using Row = std::map<int, QVariant>;

    Row fetch(int row) const
    {
        Row values;
        for (int role = Model::SeqRole; role <= Model::ReplyPreviewRole; ++role)
            values[role] = m_model.index(row).data(role);
        return values;
    }

    void fetchAll()
    {
        m_rows.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_rows += fetch(row);
    }

    const Model &m_model;
    QList<Row> m_rows;
    QObject m_context;
};

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private:
    QDateTime m_now = noon;
    const Clock m_clock = [this] { return m_now; };

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_now = noon;
    }

    void aRoomIsSilentUntilSomebodySaysSomething()
    {
        Model model(m_clock);
        const QSignalSpy changed(&model, &Model::silentChanged);
        Message notice = stored(1, {});
        notice.kind = MessageKind::Notice;
        model.apply({notice});
        QVERIFY(model.silent());
        QVERIFY(changed.isEmpty());
        model.appendPending(outgoing(u"p1"_s));
        QVERIFY(!model.silent());
        model.removePending(u"p1"_s);
        QVERIFY(model.silent());
        model.apply({stored(2, u"m2"_s)});
        QVERIFY(!model.silent());
        QCOMPARE(changed.size(), 3);
        notice.seq = 7;
        model.replace({notice}); // what was said before it is not loaded
        QVERIFY(!model.silent());
        model.forgetMessages();
        QVERIFY(model.silent());
    }

    void theNewestIsTheFirstRow()
    {
        Model model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSelf(u"m1"_s, u"Ada"_s);
        model.apply({stored(6, u"m2"_s), stored(5, u"m2"_s), stored(7, u"m1"_s)});
        model.appendPending(outgoing(u"p1"_s));
        model.appendPending(outgoing(u"p2"_s));
        model.apply({stored(3, u"m2"_s), stored(4, u"m2"_s)});
        QCOMPARE(ids(model),
                 (QStringList{u"p2"_s, u"p1"_s, u"id-7"_s, u"id-6"_s, u"id-5"_s, u"id-4"_s, u"id-3"_s}));
        QCOMPARE(model.indexOfSeq(7), 2);
        QCOMPARE(model.indexOfSeq(3), 6);
        QCOMPARE(model.indexOfSeq(8), -1);
        QCOMPARE(at(model, 0, Model::SeqRole).toLongLong(), 0);
        QCOMPARE(at(model, 0, Model::AuthorRole), u"Ada"_s);
        QVERIFY(at(model, 0, Model::OwnRole).toBool());
        QVERIFY(at(model, 2, Model::OwnRole).toBool());
        QVERIFY(!at(model, 3, Model::OwnRole).toBool());
        QCOMPARE(at(model, 3, Model::BodyRole), u"text 6"_s);
    }

    void anOlderPageIsOneInsertionAtTheEnd()
    {
        Model model(m_clock);
        model.apply({stored(100, u"m1"_s)});
        QSignalSpy inserted(&model, &Model::rowsInserted);
        std::vector<Message> page;
        for (qint64 seq = 50; seq < 100; ++seq)
            page.push_back(stored(seq, u"m1"_s));
        model.apply(page);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
        QCOMPARE(inserted[0][2].toInt(), 50);
    }

    void anEchoConfirmsThePendingRowInPlace()
    {
        Model model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSelf(u"m1"_s, u"name of m1"_s);
        model.apply({stored(1, u"m2"_s)});
        model.appendPending(outgoing(u"p1"_s));
        QSignalSpy changed(&model, &Model::dataChanged);
        QSignalSpy inserted(&model, &Model::rowsInserted);
        QSignalSpy removed(&model, &Model::rowsRemoved);
        QSignalSpy moved(&model, &Model::rowsMoved);
        QSignalSpy reset(&model, &Model::modelReset);
        Message echo = stored(2, u"m1"_s, 0, u"p1"_s);
        echo.text = u"text of p1"_s;
        model.apply({echo});
        QCOMPARE(inserted.size() + removed.size() + moved.size() + reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(changed[0][2].value<QList<int>>(), (QList<int>{Model::SeqRole, Model::DeliveryRole}));
        QCOMPARE(at(model, 0, Model::DeliveryRole).value<Model::Delivery>(), Model::Delivery::Stored);
        QCOMPARE(at(model, 0, Model::SeqRole).toLongLong(), 2);
    }

    void aLaterOneConfirmedFirstMovesBelowWhatStillWaits()
    {
        Model model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSelf(u"m1"_s, u"name of m1"_s);
        for (const QString &id : {u"p1"_s, u"p2"_s, u"p3"_s})
            model.appendPending(outgoing(id));
        QSignalSpy moved(&model, &Model::rowsMoved);
        model.apply({stored(1, u"m1"_s, 0, u"p3"_s)});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(ids(model), (QStringList{u"p2"_s, u"p1"_s, u"p3"_s}));
        model.apply({stored(2, u"m1"_s, 0, u"p1"_s)});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(ids(model), (QStringList{u"p2"_s, u"p1"_s, u"p3"_s}));
    }

    void anothersMessageUnderTheSameIdConfirmsNothing()
    {
        Model model(m_clock);
        model.setSelf(u"m1"_s, u"Ada"_s);
        model.appendPending(outgoing(u"p1"_s));
        model.apply({stored(1, u"m2"_s, 0, u"p1"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(at(model, 0, Model::DeliveryRole).value<Model::Delivery>(), Model::Delivery::Waiting);
    }

    void aRefusedRowSaysWhyUntilItWaitsAgain()
    {
        Model model(m_clock);
        model.appendPending(outgoing(u"p1"_s));
        QSignalSpy changed(&model, &Model::dataChanged);
        OutgoingMessage refused = outgoing(u"p1"_s);
        refused.state = OutgoingMessage::State::Refused;
        refused.refusal = {u"muted"_s, u"You are muted."_s};
        model.updatePending(refused);
        QCOMPARE(at(model, 0, Model::DeliveryRole).value<Model::Delivery>(), Model::Delivery::Refused);
        QCOMPARE(at(model, 0, Model::RefusalRole), u"You are muted."_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][2].value<QList<int>>(), (QList<int>{Model::DeliveryRole, Model::RefusalRole}));
        model.updatePending(outgoing(u"p1"_s));
        QCOMPARE(at(model, 0, Model::RefusalRole), u""_s);
        model.updatePending(outgoing(u"unknown"_s));
        model.removePending(u"unknown"_s);
        model.removePending(u"p1"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void messagesOfOnePersonStandTogether_data()
    {
        QTest::addColumn<Message>("older");
        QTest::addColumn<Message>("newer");
        QTest::addColumn<bool>("together");
        const Message first = stored(1, u"m1"_s, 0);
        Message renamed = stored(2, u"m1"_s, 1);
        renamed.name = u"Other"_s;
        Message notice = stored(2, u"m1"_s, 1);
        notice.kind = MessageKind::Notice;
        Message firstNotice = first;
        firstNotice.kind = MessageKind::Notice;
        QTest::newRow("at once") << first << stored(2, u"m1"_s, 0) << true;
        QTest::newRow("five minutes") << first << stored(2, u"m1"_s, 5) << true;
        QTest::newRow("six minutes") << first << stored(2, u"m1"_s, 6) << false;
        QTest::newRow("another person") << first << stored(2, u"m2"_s, 0) << false;
        QTest::newRow("another name") << first << renamed << false;
        QTest::newRow("a notice") << first << notice << false;
        QTest::newRow("after a notice") << firstNotice << stored(2, u"m1"_s, 1) << false;
        QTest::newRow("across a gap") << first << stored(9, u"m1"_s, 1) << false;
        QTest::newRow("over midnight")
            << stored(1, u"m1"_s, 12 * 60 - 1) << stored(2, u"m1"_s, 12 * 60 + 1) << false;
    }
    void messagesOfOnePersonStandTogether()
    {
        QFETCH(Message, older);
        QFETCH(Message, newer);
        QFETCH(bool, together);
        Model model(m_clock);
        model.apply({newer, older});
        QVERIFY(at(model, 1, Model::StartsGroupRole).toBool());
        QCOMPARE(at(model, 0, Model::StartsGroupRole).toBool(), !together);
    }

    void daysAreNamedAsPeopleDo()
    {
        Model model(m_clock);
        constexpr qint64 day = 24 * 60;
        model.apply({stored(1, u"m1"_s, -14 * day), stored(2, u"m1"_s, -day), stored(3, u"m1"_s, 0),
                     stored(4, u"m1"_s, 1)});
        QCOMPARE(at(model, 3, Model::DayTextRole), u"Friday, 6 November 2026"_s);
        QCOMPARE(at(model, 2, Model::DayTextRole), u"Yesterday"_s);
        QCOMPARE(at(model, 1, Model::DayTextRole), u"Today"_s);
        QVERIFY(at(model, 1, Model::StartsDayRole).toBool());
        QVERIFY(!at(model, 0, Model::StartsDayRole).toBool());

        Mirror mirror(model);
        m_now = noon.addDays(1);
        QSignalSpy changed(&model, &Model::dataChanged);
        model.refreshDays();
        QCOMPARE(at(model, 1, Model::DayTextRole), u"Yesterday"_s);
        QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{Model::DayTextRole});
        QCOMPARE(mirror.difference(), QString());
    }

    void aGapIsShownWhereItIsAndGoesWhenFilled()
    {
        Model model(m_clock);
        model.apply({stored(5, u"m1"_s), stored(9, u"m1"_s)});
        QVERIFY(at(model, 0, Model::GapBeforeRole).toBool());
        QVERIFY(!at(model, 1, Model::GapBeforeRole).toBool());
        QSignalSpy changed(&model, &Model::dataChanged);
        model.apply({stored(6, u"m1"_s), stored(7, u"m1"_s), stored(8, u"m1"_s)});
        QVERIFY(!at(model, 0, Model::GapBeforeRole).toBool());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][2].value<QList<int>>(),
                 (QList<int>{Model::StartsGroupRole, Model::GapBeforeRole}));
    }

    void theUnreadLineIsOneRow()
    {
        Model model(m_clock);
        model.apply({stored(1, u"m1"_s), stored(2, u"m1"_s), stored(3, u"m1"_s)});
        model.setFirstUnread(2);
        QVERIFY(at(model, 1, Model::StartsUnreadRole).toBool());
        QVERIFY(at(model, 1, Model::StartsGroupRole).toBool());
        QVERIFY(!at(model, 0, Model::StartsUnreadRole).toBool());
        QSignalSpy changed(&model, &Model::dataChanged);
        model.setFirstUnread(2);
        QCOMPARE(changed.size(), 0);
        model.setFirstUnread(3);
        QCOMPARE(changed.size(), 2);
        model.setFirstUnread(0);
        QVERIFY(!at(model, 0, Model::StartsUnreadRole).toBool());
    }

    void forgettingKeepsWhatIsPending()
    {
        Model model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &Model::modelReset);
        model.forgetMessages();
        QCOMPARE(reset.size(), 0);
        model.apply({stored(1, u"m1"_s)});
        model.appendPending(outgoing(u"p1"_s));
        model.forgetMessages();
        QCOMPARE(reset.size(), 1);
        QCOMPARE(ids(model), QStringList{u"p1"_s});
    }

    void anEndThatIsLetGoOfLeavesTheRestAsItStands()
    {
        Model model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (qint64 seq = 1; seq <= 20; ++seq)
            model.apply({stored(seq, u"m1"_s)});
        model.setSelf(u"m1"_s, u"name of m1"_s);
        model.appendPending(outgoing(u"p1"_s));
        Mirror mirror(model);
        model.dropOldest(5);
        QCOMPARE(mirror.difference(), QString());
        QCOMPARE(model.rowCount(), 16);
        QCOMPARE(model.indexOfSeq(5), -1);
        QVERIFY(at(model, 15, Model::StartsGroupRole).toBool());
        model.dropNewest(5);
        model.dropNewest(0);
        QCOMPARE(mirror.difference(), QString());
        QCOMPARE(ids(model).first(), u"p1"_s);
        QCOMPARE(model.indexOfSeq(15), 1);
        QCOMPARE(model.nearestRow(3), 10);
        QCOMPARE(model.nearestRow(99), 1);
        QCOMPARE(mirror.idle, 0);
    }

    void anotherPlaceOfTheRoomIsShownInOneStep()
    {
        Model model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSelf(u"m1"_s, u"name of m1"_s);
        model.apply({stored(100, u"m2"_s)});
        model.appendPending(outgoing(u"p1"_s));
        model.appendPending(outgoing(u"p2"_s));
        QSignalSpy reset(&model, &Model::modelReset);
        model.replace({stored(7, u"m2"_s), stored(8, u"m1"_s, 0, u"p1"_s)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(ids(model), (QStringList{u"p2"_s, u"p1"_s, u"id-7"_s}));
        QCOMPARE(model.indexOfSeq(8), 1);
        model.passOver(stored(300, u"m2"_s, 0, u"p2"_s));
        QCOMPARE(model.rowCount(), 3);
        model.passOver(stored(300, u"m1"_s, 0, u"p2"_s));
        QCOMPARE(model.rowCount(), 2);
    }

    void anyOrderOfEventsShowsWhatANaiveListWould()
    {
        QRandomGenerator random = test::seeded();
        Model model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Mirror mirror(model);
        const QString self = u"m1"_s;
        model.setSelf(self, u"name of m1"_s);
        std::map<qint64, Message> naive;
        QList<OutgoingMessage> pending;
        qint64 rev = 0;
        int made = 0;
        qint64 unread = 0;
        for (int step = 0; step < 500; ++step) {
            switch (random.bounded(14)) {
            case 0:
            case 1:
            case 2: // live or from anywhere in the room's history
            case 3: {
                std::vector<Message> batch;
                const qint64 start = random.bounded(2) == 0 && !naive.empty() ? naive.rbegin()->first + 1
                                                                              : 1 + random.bounded(80);
                for (qint64 seq = start; seq < start + random.bounded(1, 8); ++seq) {
                    Message one = naive.contains(seq) ? naive[seq]
                                                      : stored(seq, u"m%1"_s.arg(random.bounded(3)), seq * 3);
                    if (naive.contains(seq))
                        one.text += u'!';
                    else if (random.bounded(12) == 0)
                        one.kind = MessageKind::Notice;
                    one.rev = ++rev;
                    batch.push_back(one);
                    naive[seq] = one;
                }
                std::shuffle(batch.begin(), batch.end(), random);
                model.apply(batch);
                break;
            }
            case 4:
            case 5:
            case 6: {
                OutgoingMessage one = outgoing(u"p%1"_s.arg(++made), random.bounded(2000));
                pending += one;
                model.appendPending(one);
                break;
            }
            case 7:
            case 8:
            case 9: { // the room has one of them, mostly the oldest
                if (pending.isEmpty())
                    break;
                const qsizetype which = random.bounded(3) == 0 ? random.bounded(pending.size()) : 0;
                const OutgoingMessage one = pending.takeAt(which);
                qint64 seq = naive.empty() ? 1 : naive.rbegin()->first + 1;
                while (random.bounded(4) == 0 && seq > 1 && !naive.contains(seq - 1))
                    --seq;
                Message echo = stored(seq, self, seq * 3, one.id);
                echo.text = one.text;
                echo.rev = ++rev;
                naive[seq] = echo;
                model.apply({echo});
                break;
            }
            case 10: {
                if (pending.isEmpty())
                    break;
                OutgoingMessage &one = pending[random.bounded(pending.size())];
                if (random.bounded(2) == 0) {
                    const bool refuse = one.state == OutgoingMessage::State::Waiting;
                    one.state = refuse ? OutgoingMessage::State::Refused : OutgoingMessage::State::Waiting;
                    one.refusal = refuse ? Error{u"no"_s, u"No."_s} : Error{};
                    model.updatePending(one);
                } else {
                    model.removePending(QString(one.id));
                    pending.removeIf([id = one.id](const OutgoingMessage &other) { return other.id == id; });
                }
                break;
            }
            case 11: {
                const int count = std::min(static_cast<int>(naive.size()), random.bounded(4));
                model.dropOldest(count);
                naive.erase(naive.begin(), std::next(naive.begin(), count));
                break;
            }
            case 12: {
                const int count = std::min(static_cast<int>(naive.size()), random.bounded(4));
                model.dropNewest(count);
                naive.erase(std::prev(naive.end(), count), naive.end());
                break;
            }
            default:
                unread = random.bounded(80);
                model.setFirstUnread(unread);
            }

            QCOMPARE(mirror.difference(), QString());
            QCOMPARE(mirror.idle, 0);
            QCOMPARE(model.rowCount(), static_cast<int>(naive.size()) + pending.size());
            int row = model.rowCount();
            const Message *older = nullptr;
            for (const auto &[seq, one] : naive) {
                --row;
                QCOMPARE(at(model, row, Model::SeqRole).toLongLong(), seq);
                QCOMPARE(at(model, row, Model::BodyRole).toString(), one.text);
                const QDate day = QDateTime::fromMSecsSinceEpoch(one.at).date();
                const bool startsDay = !older || QDateTime::fromMSecsSinceEpoch(older->at).date() != day;
                const bool gap = older && older->seq != seq - 1;
                const bool group = startsDay || gap || seq == unread || one.from != older->from
                                   || one.at - older->at > 300'000 || one.kind == MessageKind::Notice
                                   || older->kind == MessageKind::Notice;
                QCOMPARE(at(model, row, Model::StartsDayRole).toBool(), startsDay);
                QCOMPARE(at(model, row, Model::GapBeforeRole).toBool(), gap);
                QCOMPARE(at(model, row, Model::StartsUnreadRole).toBool(), seq == unread);
                QCOMPARE(at(model, row, Model::StartsGroupRole).toBool(), group);
                older = &one;
            }
            for (const OutgoingMessage &one : pending)
                QCOMPARE(at(model, --row, Model::MessageIdRole).toString(), one.id);
        }
    }

    void anAnswerQuotesWhatItAnswersOnceThatIsLoaded()
    {
        Model model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Message answer = stored(7, u"m2"_s);
        answer.replyTo = 5;
        model.apply({answer, stored(8, u"m2"_s)});
        QCOMPARE(at(model, 1, Model::ReplySeqRole).toLongLong(), 5);
        QCOMPARE(at(model, 1, Model::ReplyAuthorRole).toString(), u""_s);
        QCOMPARE(at(model, 0, Model::ReplySeqRole).toLongLong(), 0);

        QSignalSpy changed(&model, &Model::dataChanged);
        Message quoted = stored(5, u"m1"_s);
        quoted.text = u"**What** is\nit?"_s;
        model.apply({quoted, stored(6, u"m1"_s)});
        QTRY_VERIFY(tellsQuoteOf(changed, 7, model));
        QCOMPARE(at(model, 1, Model::ReplyAuthorRole).toString(), u"name of m1"_s);
        QCOMPARE(at(model, 1, Model::ReplyPreviewRole).toString(), u"What is it?"_s);

        changed.clear();
        quoted.text = u"Nothing"_s;
        quoted.rev = 9;
        model.apply({quoted});
        QTRY_VERIFY(tellsQuoteOf(changed, 7, model));
        QCOMPARE(at(model, 1, Model::ReplyPreviewRole).toString(), u"Nothing"_s);
    }

    void anAnswerThatWasLetGoOfQuotesOnceItIsLoadedAgain()
    {
        Model model(m_clock);
        Message quoted = stored(5, u"m1"_s);
        Message answer = stored(6, u"m2"_s);
        answer.replyTo = 5;
        model.apply({quoted, answer});
        model.dropNewest(1);
        model.apply({answer});
        QSignalSpy changed(&model, &Model::dataChanged);
        quoted.rev = 9;
        quoted.text = u"Nothing"_s;
        model.apply({quoted});
        QTRY_VERIFY(tellsQuoteOf(changed, 6, model));
    }

    void anAnswerThatWaitsQuotesToo()
    {
        Model model(m_clock);
        OutgoingMessage answer = outgoing(u"mine"_s);
        answer.replyTo = 5;
        model.appendPending(answer);
        QCOMPARE(at(model, 0, Model::ReplySeqRole).toLongLong(), 5);
        QSignalSpy changed(&model, &Model::dataChanged);
        model.apply({stored(5, u"m2"_s)});
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(changed.constLast()[0].toModelIndex().row(), 0);
        QCOMPARE(at(model, 0, Model::ReplyPreviewRole).toString(), u"text 5"_s);
    }

    void theClockHasNoSeconds()
    {
        Model model(m_clock);
        model.apply({stored(1, u"m2"_s)});
        const QLocale before;
        for (const char *name : {"C", "en_US", "en_GB", "de_DE", "ja_JP", "ar_EG"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(name)));
            const QString clock = at(model, 0, Model::ClockRole).toString();
            QLocale::setDefault(before);
            QVERIFY2(clock.count(u':') <= 1 && !clock.isEmpty(), qPrintable(clock));
        }
    }

    void aPageAmongAHundredThousandMessagesChangesOnlyWhatIsBesideIt()
    {
        Model model(m_clock);
        int worst = 0;
        connect(&model, &Model::dataChanged, this,
                [&worst](const QModelIndex &first, const QModelIndex &last) {
                    worst = std::max(worst, last.row() - first.row() + 1);
                });
        connect(&model, &Model::modelReset, this, [] { QFAIL("what stays is not to be made anew"); });
        for (qint64 page = 1999; page >= 0; --page) {
            std::vector<Message> messages;
            for (qint64 seq = page * 50 + 1; seq <= page * 50 + 50; ++seq)
                messages.push_back(stored(seq, u"m2"_s));
            model.apply(messages);
        }
        for (qint64 seq = 100'001; seq <= 101'000; ++seq)
            model.apply({stored(seq, u"m2"_s)});
        QCOMPARE(model.rowCount(), 101'000);
        QVERIFY2(worst <= 2, qPrintable(QString::number(worst)));
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
