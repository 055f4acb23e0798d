// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/roomfacts.h"

#include <QAbstractListModel>

namespace snug::app {

//! The links that let people into a room still, the newest first. GUI thread.
class LinkModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        LinkRole = Qt::UserRole + 1, //!< its id
        TitleRole,
        SummaryRole,
        KnownRole, //!< made since the program started, so that it can be shown again
        UsualRole, //!< the one the room is shared by; turned off by making a new one only
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_links.size()); }
    //! Null where it lets nobody in any more.
    const LinkFacts *find(const QString &link) const;

    void setLinks(std::vector<LinkFacts> links);
    void setKnown(const QStringList &links, const QString &usual);
    //! Time has passed.
    void refresh();

signals:
    void countChanged();

private:
    std::vector<LinkFacts> m_links;
    QStringList m_known;
    QString m_usual;
};

} // namespace snug::app
