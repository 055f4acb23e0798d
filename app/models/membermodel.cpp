// SPDX-License-Identifier: MIT
#include "app/models/membermodel.h"

#include "shared/protocol/limits.h"
#include "shared/text/mention.h"

#include <QHash>

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

bool standsBefore(const Member &left, const Member &right)
{
    const bool leftHosts = left.role == snug::Role::Host;
    if (leftHosts != (right.role == snug::Role::Host))
        return leftHosts;
    if (left.online != right.online)
        return left.online;
    const int order = QString::localeAwareCompare(left.name, right.name);
    return order != 0 ? order < 0 : left.id < right.id;
}

} // namespace

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

QHash<int, QByteArray> MemberModel::roleNames() const
{
    return {{MemberIdRole, "memberId"_ba},
            {NameRole, "name"_ba},
            {RoleRole, "role"_ba},
            {OnlineRole, "online"_ba},
            {SelfRole, "self"_ba}};
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Member &member = m_members[static_cast<size_t>(index.row())];
    switch (role) {
    case MemberIdRole:
        return member.id;
    case NameRole:
        return member.name;
    case RoleRole:
        return roleName(member.role);
    case OnlineRole:
        return member.online && m_reachable;
    case SelfRole:
        return member.id == m_selfId;
    default:
        return {};
    }
}

const Member *MemberModel::find(const QString &id) const
{
    const auto it = std::ranges::find(m_members, id, &Member::id);
    return it == m_members.end() ? nullptr : &*it;
}

const Member *MemberModel::host() const
{
    const bool hosts = !m_members.empty() && m_members.front().role == snug::Role::Host;
    return hosts ? &m_members.front() : nullptr;
}

void MemberModel::setReachable(bool reachable)
{
    if (std::exchange(m_reachable, reachable) == reachable)
        return;
    if (!m_members.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {OnlineRole});
    countOnline();
}

void MemberModel::setSelf(const QString &id)
{
    if (std::exchange(m_selfId, id) != id && !m_members.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {SelfRole});
}

void MemberModel::setMembers(const std::vector<Member> &members)
{
    QHash<QString, Member> changed;
    for (const Member &member : members)
        changed.insert(member.id, member);
    for (size_t row = m_members.size(); row-- > 0;) {
        const auto coming = changed.constFind(m_members[row].id);
        if (coming == changed.cend())
            remove(row);
        else if (*coming == m_members[row])
            changed.erase(coming);
    }
    std::vector<Member> sorted(changed.cbegin(), changed.cend());
    if (!m_members.empty() || sorted.empty())
        return apply(sorted);
    std::ranges::sort(sorted, standsBefore);
    sorted.resize(std::min(sorted.size(), limits::members));
    beginInsertRows({}, 0, static_cast<int>(sorted.size()) - 1);
    m_members = std::move(sorted);
    endInsertRows();
    countUp();
}

void MemberModel::apply(const std::vector<Member> &members)
{
    for (const Member &member : members)
        applyOne(member);
    countUp();
}

void MemberModel::applyOne(const Member &member)
{
    const auto known = std::ranges::find(m_members, member.id, &Member::id);
    if (known == m_members.end())
        return insert(member);
    if (*known == member)
        return;
    const auto row = static_cast<int>(known - m_members.begin());
    QList<int> roles;
    if (known->name != member.name)
        roles += NameRole;
    if (known->role != member.role)
        roles += RoleRole;
    if (known->online != member.online)
        roles += OnlineRole;

    const auto others = [&](const Member &left, const Member &right) {
        return left.id != member.id && standsBefore(left, right);
    };
    *known = member;
    // All but this one are in order; counting who stands before it needs no order of its own.
    const auto target = static_cast<int>(
        std::ranges::count_if(m_members, [&](const Member &other) { return others(other, member); }));
    emit dataChanged(index(row), index(row), roles);
    if (target == row)
        return;
    beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
    const auto begin = m_members.begin();
    if (target > row)
        std::rotate(begin + row, begin + row + 1, begin + target + 1);
    else
        std::rotate(begin + target, begin + row, begin + row + 1);
    endMoveRows();
}

void MemberModel::insert(const Member &member)
{
    const auto place = std::ranges::upper_bound(m_members, member, standsBefore);
    const auto row = static_cast<int>(place - m_members.begin());
    beginInsertRows({}, row, row);
    m_members.insert(place, member);
    endInsertRows();
    if (m_members.size() > limits::members)
        remove(m_members.size() - 1);
}

void MemberModel::remove(size_t row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_members.erase(m_members.begin() + static_cast<std::ptrdiff_t>(row));
    endRemoveRows();
}

void MemberModel::countUp()
{
    countOnline();
    gatherNames();
}

void MemberModel::gatherNames()
{
    QStringList names;
    for (const Member &member : m_members) {
        if (!text::isOneWord(member.name))
            names += member.name;
    }
    names.sort();
    if (std::exchange(m_names, names) != names)
        emit namesChanged();
}

void MemberModel::countOnline()
{
    const auto count =
        m_reachable ? static_cast<int>(std::ranges::count(m_members, true, &Member::online)) : 0;
    if (std::exchange(m_onlineCount, count) != count)
        emit onlineCountChanged();
}

} // namespace snug::app
