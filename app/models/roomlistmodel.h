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
        VisitRole, //!< the greater, the later it was visited since the program began; 0 for never
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<RoomSession *> &sessions() const { return m_sessions; }
    RoomSession *find(const QString &address) const;

    //! The row of the room one is in, or -1.
    Q_INVOKABLE int currentRow() const { return rowOf(m_current); }
    //! The address of the room in a row; empty where there is none.
    Q_INVOKABLE QString addressAt(int row) const;
    //! The address of the room that many places further down than the current one, or up; the list ends at
    //! its ends. Where no room is current, the first or the last.
    Q_INVOKABLE QString addressBeside(int by) const;
    //! The address of the next room down the list with something new, from the top again after its end; empty
    //! where there is none.
    Q_INVOKABLE QString nextUnread() const;

    void append(RoomSession *session);
    void remove(RoomSession *session);
    void setCurrent(RoomSession *session);

private:
    int rowOf(const RoomSession *session) const;
    void tell(const RoomSession *session, int role);

    std::vector<RoomSession *> m_sessions; // in the order of joining, each address once
    std::vector<RoomSession *> m_visits;   // each at most once, the last one visited at the end
    RoomSession *m_current = nullptr;
};

} // namespace snug::app
