// SPDX-License-Identifier: MIT
// How the rows come, go and change.
#include "app/models/timelinemodel.h"
#include "app/models/timelinestanding.h"

#include <algorithm>

namespace snug::app {

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
        roles << TimeRole << ClockRole << DayTextRole;
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
        roles << TimeRole << ClockRole;
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

void TimelineModel::replace(std::vector<Message> messages)
{
    beginResetModel();
    m_messages.clear();
    for (Message &message : messages) {
        const int waiting = pendingRow(message);
        if (waiting >= 0)
            m_pending.erase(m_pending.end() - 1 - waiting);
        m_messages.upsert(std::move(message));
    }
    endResetModel();
}

void TimelineModel::passOver(const Message &message)
{
    if (pendingRow(message) >= 0)
        removePending(message.id);
}

void TimelineModel::dropOldest(int count)
{
    drop(rowCount() - count, count);
}

void TimelineModel::dropNewest(int count)
{
    drop(pendingCount(), count);
}

void TimelineModel::drop(int row, int count)
{
    if (count <= 0)
        return;
    StandingWatch watch(*this, {row - 1});
    beginRemoveRows({}, row, row + count - 1);
    m_messages.drop(indexOf(row + count - 1), count);
    endRemoveRows();
    watch.tell({row - 1});
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

void TimelineModel::listen()
{
    bool silent = m_messages.isEmpty() || m_messages.last().seq == m_messages.size(); // loaded whole
    for (int row = 0; silent && row < rowCount(); ++row)
        silent = heading(row).notice;
    if (std::exchange(m_silent, silent) != silent)
        emit silentChanged();
}

void TimelineModel::tell(int row, const QList<int> &roles)
{
    if (!roles.isEmpty())
        emit dataChanged(index(row), index(row), roles);
}

} // namespace snug::app
