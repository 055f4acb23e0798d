// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace snug::app {

struct Emoji;

//! The emoji a picker shows: of one group, or what a search finds in all of them. Names are English, as
//! Unicode gives them. GUI thread.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT
    //! Titles of the groups. The first has what was used lately.
    Q_PROPERTY(QStringList groups READ groups CONSTANT)
    //! One emoji each, to stand for its group.
    Q_PROPERTY(QStringList signs READ signs CONSTANT)
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY groupChanged)
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged)
    //! Empty for the group.
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { EmojiRole = Qt::UserRole + 1, NameRole };
    Q_ENUM(Role)

    explicit EmojiModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QStringList groups() const;
    QStringList signs() const;
    int group() const { return m_group; }
    void setGroup(int group);
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    int count() const { return static_cast<int>(m_shown.size()); }

    Q_INVOKABLE QString emojiAt(int row) const;
    Q_INVOKABLE QString nameAt(int row) const;

signals:
    void groupChanged();
    void recentChanged();
    void queryChanged();
    void countChanged();

private:
    void show();
    std::vector<const Emoji *> ofGroup() const;

    std::vector<const Emoji *> m_shown;
    QStringList m_recent;
    QString m_query;
    int m_group = 1;
};

} // namespace snug::app
