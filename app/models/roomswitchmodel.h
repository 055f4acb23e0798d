// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/wordfilter.h"

namespace snug::app {

//! The rooms one may want to go to, the likeliest first: those with something new, then those visited last;
//! the room one is in comes at the end. Stands on a RoomListModel. GUI thread.
class RoomSwitchModel : public snug::app::WordFilter // in full: qmltyperegistrar goes by the spelling
{
    Q_OBJECT

public:
    explicit RoomSwitchModel(QObject *parent = nullptr);

    //! The address of the room in a row; empty where there is none.
    Q_INVOKABLE QString addressAt(int row) const;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace snug::app
