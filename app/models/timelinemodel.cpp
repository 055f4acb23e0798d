// SPDX-License-Identifier: MIT
#include "app/models/timelinemodel.h"

#include "app/models/timelinestanding.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace snug::app {

using namespace Qt::StringLiterals;

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
            {NoticeRole, "notice"_ba}};
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
    case NoticeRole:
        return heading(row).notice;
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

int TimelineModel::indexOfSeq(qint64 seq) const
{
    const int index = m_messages.indexOf(seq);
    return index < 0 ? -1 : rowOf(index);
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
        return {.startsGroup = true, .startsDay = true, .startsUnread = unread, .gapBefore = false};
    const Heading older = heading(row + 1);
    const Heading here = heading(row);
    const bool gap = !isPending(row) && m_messages.gapBefore(indexOf(row));
    const bool day = older.time.date() != here.time.date();
    const bool sameAuthor = older.authorId == here.authorId && older.author == here.author;
    return {.startsGroup = !sameAuthor || day || gap || unread || here.notice || older.notice
                           || older.time.msecsTo(here.time) > pause,
            .startsDay = day,
            .startsUnread = unread,
            .gapBefore = gap};
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

void TimelineModel::setSelf(const QString &id, const QString &name)
{
    const bool otherId = std::exchange(m_selfId, id) != id;
    const bool otherName = std::exchange(m_selfName, name) != name;
    if (!otherId && !otherName)
        return;
    const QList<int> pendingRoles = otherId ? QList<int>{AuthorIdRole, AuthorRole, StartsGroupRole}
                                            : QList<int>{AuthorRole, StartsGroupRole};
    if (pendingCount() > 0)
        emit dataChanged(index(0), index(pendingCount() - 1), pendingRoles);
    if (otherId && !m_messages.isEmpty())
        emit dataChanged(index(pendingCount()), index(rowCount() - 1), {OwnRole});
}

void TimelineModel::apply(std::vector<Message> messages)
{
    std::ranges::stable_sort(messages, {}, &Message::seq);
    for (auto it = messages.begin(); it != messages.end();) {
        const int known = m_messages.indexOf(it->seq);
        const int waiting = pendingRow(*it);
        if (known >= 0) {
            const QString id = it->id;
            update(known, std::move(*it++));
            if (waiting >= 0)
                removePending(id);
        } else if (waiting >= 0) {
            confirm(waiting, std::move(*it++));
        } else {
            const int place = m_messages.lowerBound(it->seq);
            const auto first = it++;
            while (it != messages.end() && it->seq > std::prev(it)->seq && pendingRow(*it) < 0
                   && m_messages.lowerBound(it->seq) == place && m_messages.indexOf(it->seq) < 0)
                ++it;
            insert(first, it);
        }
    }
}

void TimelineModel::insert(std::vector<Message>::iterator first, std::vector<Message>::iterator last)
{
    const int row = rowOf(m_messages.lowerBound(first->seq)) + 1;
    StandingWatch watch(*this, {row - 1});
    beginInsertRows({}, row, row + static_cast<int>(last - first) - 1);
    std::for_each(first, last, [this](Message &message) { m_messages.upsert(std::move(message)); });
    endInsertRows();
    watch.tell({row - 1});
}

void TimelineModel::update(int index, Message message)
{
    const int row = rowOf(index);
    StandingWatch watch(*this, {row, row - 1});
    const Message before = m_messages.at(index);
    if (m_messages.upsert(std::move(message)).kind != Timeline::Change::Kind::Updated)
        return;
    const Message &after = m_messages.at(index);
    QList<int> roles;
    if (before.text != after.text)
        roles += BodyRole;
    if (before.id != after.id)
        roles += MessageIdRole;
    if (before.from != after.from)
        roles << AuthorIdRole << OwnRole;
    if (before.name != after.name)
        roles += AuthorRole;
    if (before.at != after.at)
        roles << TimeRole << DayTextRole;
    if (before.kind != after.kind)
        roles += NoticeRole;
    tell(row, roles);
    watch.tell({row, row - 1});
}

void TimelineModel::confirm(int row, Message message)
{
    const auto place = m_pending.end() - 1 - row;
    const int target = pendingCount() - 1 + m_messages.size() - m_messages.lowerBound(message.seq);
    const OutgoingMessage before = *place;
    const Heading headingBefore = heading(row);
    const bool moves = target != row;

    // What stands just newer than where it was and where it goes sees another row below itself.
    const int newerThanTarget = moves ? target : -1;
    StandingWatch watch(*this, {row, row - 1, newerThanTarget});
    if (moves)
        beginMoveRows({}, row, row, {}, target + 1);
    m_pending.erase(place);
    const qint64 seq = message.seq;
    m_messages.upsert(std::move(message));
    if (moves)
        endMoveRows();

    QList<int> roles{SeqRole, DeliveryRole};
    const Heading after = heading(target);
    if (before.state == OutgoingMessage::State::Refused)
        roles += RefusalRole;
    if (before.text != m_messages.at(m_messages.indexOf(seq)).text)
        roles += BodyRole;
    if (headingBefore.author != after.author)
        roles += AuthorRole;
    if (headingBefore.time != after.time)
        roles += TimeRole;
    if (headingBefore.time.date() != after.time.date())
        roles += DayTextRole;
    if (headingBefore.notice != after.notice)
        roles += NoticeRole;
    tell(target, roles);
    watch.tell({target, row - 1, moves ? target - 1 : -1});
}

void TimelineModel::forgetMessages()
{
    if (m_messages.isEmpty())
        return;
    beginResetModel();
    m_messages.clear();
    m_firstUnread = 0;
    endResetModel();
}

void TimelineModel::appendPending(const OutgoingMessage &message)
{
    beginInsertRows({}, 0, 0);
    m_pending.push_back(message);
    endInsertRows();
}

void TimelineModel::updatePending(const OutgoingMessage &message)
{
    const int row = pendingRow(message.id);
    if (row < 0)
        return;
    OutgoingMessage &known = *(m_pending.end() - 1 - row);
    known.state = message.state;
    known.refusal = message.refusal;
    tell(row, {DeliveryRole, RefusalRole});
}

void TimelineModel::removePending(const QString &id)
{
    const int row = pendingRow(id);
    if (row < 0)
        return;
    StandingWatch watch(*this, {row - 1});
    beginRemoveRows({}, row, row);
    m_pending.erase(m_pending.end() - 1 - row);
    endRemoveRows();
    watch.tell({row - 1});
}

void TimelineModel::setFirstUnread(qint64 seq)
{
    if (seq == m_firstUnread)
        return;
    const QList<int> rows{indexOfSeq(m_firstUnread), indexOfSeq(seq)};
    StandingWatch watch(*this, rows);
    m_firstUnread = seq;
    watch.tell(rows);
}

void TimelineModel::refreshDays()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {DayTextRole});
}

void TimelineModel::tell(int row, const QList<int> &roles)
{
    if (!roles.isEmpty())
        emit dataChanged(index(row), index(row), roles);
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
