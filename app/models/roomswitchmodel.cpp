// SPDX-License-Identifier: MIT
#include "app/models/roomswitchmodel.h"

#include "app/models/roomlistmodel.h"

#include <tuple>

namespace snug::app {

RoomSwitchModel::RoomSwitchModel(QObject *parent)
    : WordFilter(parent)
{
    setFilterRole(RoomListModel::TitleRole);
    setDynamicSortFilter(true);
    sort(0);
}

QString RoomSwitchModel::addressAt(int row) const
{
    return index(row, 0).data(RoomListModel::AddressRole).toString();
}

bool RoomSwitchModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [](const QModelIndex &room) {
        const bool isNew = room.data(RoomListModel::UnreadRole).toInt() > 0;
        return std::tuple(room.data(RoomListModel::CurrentRole).toBool(), !isNew,
                          -room.data(RoomListModel::VisitRole).toInt(), room.row());
    };
    return rank(left) < rank(right);
}

} // namespace snug::app
