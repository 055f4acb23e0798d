// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace snug::app {

class RoomSession;

//! The rooms a person is in, in the order of joining. Owns nothing; Rooms keeps it. Titles are plain text.
//! GUI thread.
class RoomListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        AddressRole,
        UnreadRole,
        PhaseRole,
        HostedRole,
        CurrentRole,
        SessionRole,
        MutedRole, //!< the person wants to hear nothing of it now
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<RoomSession *> &sessions() const { return m_sessions; }
    RoomSession *find(const QString &address) const;

    void append(RoomSession *session);
    void remove(RoomSession *session);
    void setCurrent(RoomSession *session);

private:
    void tell(const RoomSession *session, int role);

    std::vector<RoomSession *> m_sessions; // in the order of joining, each address once
    RoomSession *m_current = nullptr;
};

} // namespace snug::app
