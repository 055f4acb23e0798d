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
            {SessionRole, "session"_ba}, {MutedRole, "muted"_ba}};
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
}

void RoomListModel::setCurrent(RoomSession *session)
{
    const RoomSession *previous = std::exchange(m_current, session);
    if (previous == session)
        return;
    tell(previous, CurrentRole);
    tell(session, CurrentRole);
}

void RoomListModel::tell(const RoomSession *session, int role)
{
    const auto it = std::ranges::find(m_sessions, session);
    if (it == m_sessions.end())
        return;
    const auto row = static_cast<int>(it - m_sessions.begin());
    emit dataChanged(index(row), index(row), {role});
}

} // namespace snug::app
