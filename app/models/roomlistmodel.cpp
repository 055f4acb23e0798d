// SPDX-License-Identifier: MIT
#include "app/models/roomlistmodel.h"

#include "app/session/roomsession.h"

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

int RoomListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

QHash<int, QByteArray> RoomListModel::roleNames() const
{
    return {{TitleRole, "title"_ba},     {AddressRole, "address"_ba}, {UnreadRole, "unread"_ba},
            {PhaseRole, "phase"_ba},     {HostedRole, "hosted"_ba},   {CurrentRole, "current"_ba},
            {SessionRole, "session"_ba}, {MutedRole, "muted"_ba},     {VisitRole, "visit"_ba}};
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    RoomSession *session = m_sessions[static_cast<size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return session->title();
    case AddressRole:
        return session->address();
    case UnreadRole:
        return session->unread();
    case PhaseRole:
        return QVariant::fromValue(session->phase());
    case HostedRole:
        return session->hosted();
    case CurrentRole:
        return session == m_current;
    case SessionRole:
        return QVariant::fromValue(session);
    case MutedRole:
        return session->attention()->muted();
    case VisitRole:
        return static_cast<int>(std::ranges::find(m_visits.rbegin(), m_visits.rend(), session).base()
                                - m_visits.begin());
    default:
        return {};
    }
}

RoomSession *RoomListModel::find(const QString &address) const
{
    const auto it = std::ranges::find(m_sessions, address, &RoomSession::address);
    return it == m_sessions.end() ? nullptr : *it;
}

void RoomListModel::append(RoomSession *session)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_sessions.push_back(session);
    endInsertRows();
    connect(session, &RoomSession::titleChanged, this, [this, session] { tell(session, TitleRole); });
    connect(session, &RoomSession::unreadChanged, this, [this, session] { tell(session, UnreadRole); });
    connect(session, &RoomSession::phaseChanged, this, [this, session] { tell(session, PhaseRole); });
    connect(session, &RoomSession::hostedChanged, this, [this, session] { tell(session, HostedRole); });
    connect(session->attention(), &Attention::levelChanged, this,
            [this, session] { tell(session, MutedRole); });
}

void RoomListModel::remove(RoomSession *session)
{
    const auto it = std::ranges::find(m_sessions, session);
    if (it == m_sessions.end())
        return;
    disconnect(session, nullptr, this, nullptr);
    disconnect(session->attention(), nullptr, this, nullptr);
    const auto row = static_cast<int>(it - m_sessions.begin());
    beginRemoveRows({}, row, row);
    m_sessions.erase(it);
    endRemoveRows();
    std::erase(m_visits, session);
}

QString RoomListModel::addressAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_sessions[static_cast<size_t>(row)]->address();
}

QString RoomListModel::addressBeside(int by) const
{
    const int current = rowOf(m_current);
    const int from = current >= 0 ? current : by > 0 ? -1 : rowCount();
    return addressAt(std::clamp(from + by, 0, std::max(0, rowCount() - 1)));
}

QString RoomListModel::nextUnread() const
{
    const int from = rowOf(m_current);
    const int count = rowCount();
    for (int i = 1; count > 0 && i <= count; ++i) {
        const RoomSession *session = m_sessions[static_cast<size_t>((from + i) % count)];
        if (session != m_current && session->unread() > 0)
            return session->address();
    }
    return {};
}

void RoomListModel::setCurrent(RoomSession *session)
{
    const RoomSession *previous = std::exchange(m_current, session);
    if (previous == session)
        return;
    if (session) {
        std::erase(m_visits, session);
        m_visits.push_back(session);
        emit dataChanged(index(0), index(rowCount() - 1), {VisitRole});
    }
    tell(previous, CurrentRole);
    tell(session, CurrentRole);
}

int RoomListModel::rowOf(const RoomSession *session) const
{
    const auto it = std::ranges::find(m_sessions, session);
    return it == m_sessions.end() ? -1 : static_cast<int>(it - m_sessions.begin());
}

void RoomListModel::tell(const RoomSession *session, int role)
{
    const int row = rowOf(session);
    if (row >= 0)
        emit dataChanged(index(row), index(row), {role});
}

} // namespace snug::app
