// SPDX-License-Identifier: MIT
#include "app/models/timelinemodel.h"

#include "app/models/quotes.h"
#include "app/models/timelinestanding.h"
#include "shared/text/markup.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! Hours and minutes: a message's second tells nobody anything.
QString clockText(const QDateTime &time)
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return format.contains(u's') ? time.toString(u"HH:mm") : QLocale().toString(time.time(), format);
}

} // namespace

TimelineModel::TimelineModel(Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        refreshDays();
        planMidnight();
    });
    planMidnight();
    connect(this, &QAbstractItemModel::rowsInserted, this, &TimelineModel::listen);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &TimelineModel::listen);
    connect(this, &QAbstractItemModel::modelReset, this, &TimelineModel::listen);
    new Quotes(*this);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : pendingCount() + m_messages.size();
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{SeqRole, "seq"_ba},
            {MessageIdRole, "messageId"_ba},
            {AuthorIdRole, "authorId"_ba},
            {AuthorRole, "author"_ba},
            {TimeRole, "time"_ba},
            {BodyRole, "body"_ba},
            {OwnRole, "own"_ba},
            {DeliveryRole, "delivery"_ba},
            {RefusalRole, "refusal"_ba},
            {StartsGroupRole, "startsGroup"_ba},
            {StartsDayRole, "startsDay"_ba},
            {DayTextRole, "dayText"_ba},
            {StartsUnreadRole, "startsUnread"_ba},
            {GapBeforeRole, "gapBefore"_ba},
            {OldestRole, "oldest"_ba},
            {NoticeRole, "notice"_ba},
            {ClockRole, "clock"_ba},
            {ReplySeqRole, "replySeq"_ba},
            {ReplyAuthorRole, "replyAuthor"_ba},
            {ReplyPreviewRole, "replyPreview"_ba}};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case AuthorIdRole:
        return heading(row).authorId;
    case AuthorRole:
        return heading(row).author;
    case TimeRole:
        return heading(row).time;
    case StartsGroupRole:
        return standing(row).startsGroup;
    case StartsDayRole:
        return standing(row).startsDay;
    case DayTextRole:
        return dayText(heading(row).time.date());
    case StartsUnreadRole:
        return standing(row).startsUnread;
    case GapBeforeRole:
        return standing(row).gapBefore;
    case OldestRole:
        return row + 1 == rowCount();
    case NoticeRole:
        return heading(row).notice;
    case ClockRole:
        return clockText(heading(row).time);
    case ReplySeqRole:
    case ReplyAuthorRole:
    case ReplyPreviewRole:
        return quoteData(row, role);
    default:
        return isPending(row) ? pendingData(row, role) : messageData(row, role);
    }
}

QVariant TimelineModel::pendingData(int row, int role) const
{
    const OutgoingMessage &outgoing = pending(row);
    const bool refused = outgoing.state == OutgoingMessage::State::Refused;
    switch (role) {
    case SeqRole:
        return qint64(0);
    case MessageIdRole:
        return outgoing.id;
    case BodyRole:
        return outgoing.text;
    case OwnRole:
        return true;
    case DeliveryRole:
        return QVariant::fromValue(refused ? Delivery::Refused : Delivery::Waiting);
    case RefusalRole:
        return refused ? outgoing.refusal.text : u""_s;
    default:
        return {};
    }
}

QVariant TimelineModel::messageData(int row, int role) const
{
    const Message &stored = message(row);
    switch (role) {
    case SeqRole:
        return stored.seq;
    case MessageIdRole:
        return stored.id;
    case BodyRole:
        return stored.text;
    case OwnRole:
        return stored.from == m_selfId;
    case DeliveryRole:
        return QVariant::fromValue(Delivery::Stored);
    case RefusalRole:
        return u""_s;
    default:
        return {};
    }
}

QVariant TimelineModel::quoteData(int row, int role) const
{
    const qint64 target = (isPending(row) ? pending(row).replyTo : message(row).replyTo).value_or(0);
    if (role == ReplySeqRole)
        return target;
    const int index = m_messages.indexOf(target);
    if (index < 0)
        return u""_s;
    const Message &quoted = m_messages.at(index);
    constexpr int longest = 200; // what is longer ends in an ellipsis on every screen
    return role == ReplyAuthorRole ? quoted.name : markup::preview(quoted.text, longest);
}

int TimelineModel::indexOfSeq(qint64 seq) const
{
    const int index = m_messages.indexOf(seq);
    return index < 0 ? -1 : rowOf(index);
}

int TimelineModel::nearestRow(qint64 seq) const
{
    if (m_messages.isEmpty())
        return -1;
    return rowOf(std::min(m_messages.lowerBound(seq), m_messages.size() - 1));
}

int TimelineModel::pendingRow(const QString &id) const
{
    const auto it = std::ranges::find(m_pending, id, &OutgoingMessage::id);
    return it == m_pending.end() ? -1 : pendingCount() - 1 - static_cast<int>(it - m_pending.begin());
}

int TimelineModel::pendingRow(const Message &message) const
{
    // Ids are unique to a member only: another one's message is never a receipt.
    return message.from == m_selfId ? pendingRow(message.id) : -1;
}

TimelineModel::Heading TimelineModel::heading(int row) const
{
    if (isPending(row))
        return {m_selfId, m_selfName, QDateTime::fromMSecsSinceEpoch(pending(row).madeAt), false};
    const Message &stored = message(row);
    return {stored.from, stored.name, QDateTime::fromMSecsSinceEpoch(stored.at),
            stored.kind == MessageKind::Notice};
}

TimelineModel::Standing TimelineModel::standing(int row) const
{
    constexpr qint64 pause = 5 * 60 * 1000;
    const bool unread = !isPending(row) && m_firstUnread > 0 && message(row).seq == m_firstUnread;
    if (row + 1 >= rowCount())
        return {.startsGroup = true,
                .startsDay = true,
                .startsUnread = unread,
                .gapBefore = false,
                .oldest = true};
    const Heading older = heading(row + 1);
    const Heading here = heading(row);
    const bool gap = !isPending(row) && m_messages.gapBefore(indexOf(row));
    const bool day = older.time.date() != here.time.date();
    const bool sameAuthor = older.authorId == here.authorId && older.author == here.author;
    return {.startsGroup = !sameAuthor || day || gap || unread || here.notice || older.notice
                           || older.time.msecsTo(here.time) > pause,
            .startsDay = day,
            .startsUnread = unread,
            .gapBefore = gap,
            .oldest = false};
}

QString TimelineModel::dayText(const QDate &day) const
{
    const QDate today = m_clock().date();
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

void TimelineModel::refreshDays()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {DayTextRole});
}

void TimelineModel::planMidnight()
{
    // A computer that sleeps through midnight notices within the hour.
    using namespace std::chrono_literals;
    const QDateTime now = m_clock();
    const std::chrono::milliseconds left(now.msecsTo(now.date().addDays(1).startOfDay()));
    m_midnight.start(std::clamp<std::chrono::milliseconds>(left, 1s, 1h));
}

} // namespace snug::app
