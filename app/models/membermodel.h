// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/member.h"

#include <QAbstractListModel>

#include <vector>

namespace snug::app {

//! The people of a room: the host first, then who is here, then by name as this language sorts. Names are
//! plain text. Past limits::members the last ones are not kept. GUI thread.
class MemberModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int onlineCount READ onlineCount NOTIFY onlineCountChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY namesChanged)

public:
    enum Role { MemberIdRole = Qt::UserRole + 1, NameRole, RoleRole, OnlineRole, SelfRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int onlineCount() const { return m_onlineCount; }
    //! In the order shown.
    const std::vector<Member> &members() const { return m_members; }
    QString self() const { return m_selfId; }
    //! Those that are more than one word, sorted: what a mention goes on with.
    QStringList names() const { return m_names; }
    const Member *find(const QString &id) const;
    //! Whose room it is; null where nobody is said to be.
    const Member *host() const;

    void setSelf(const QString &id);
    //! These and no others.
    void setMembers(const std::vector<Member> &members);
    //! Takes in who came, left or changed.
    void apply(const std::vector<Member> &members);

    //! Where the room is out of reach nobody is said to be here.
    void setReachable(bool reachable);

signals:
    void onlineCountChanged();
    void namesChanged();

private:
    void applyOne(const Member &member);
    void insert(const Member &member);
    void remove(size_t row);
    void countUp();
    void countOnline();
    void gatherNames();

    std::vector<Member> m_members; // in the order shown, each id once
    QString m_selfId;
    QStringList m_names;
    int m_onlineCount = 0;
    bool m_reachable = true;
};

} // namespace snug::app
