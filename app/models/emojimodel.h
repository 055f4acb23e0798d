// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace snug::app {

struct Emoji;
class EmojiTable;

//! The emoji a picker shows: of one group, or what a search finds in all of them. Empty until it is told a
//! language: only then they are read. GUI thread.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT
    //! The code of the language of their names, as EmojiTable has it.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
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

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString language() const { return m_language.value_or(QString()); }
    void setLanguage(const QString &language);
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
    void languageChanged();
    void groupChanged();
    void recentChanged();
    void queryChanged();
    void countChanged();

private:
    void show();
    std::vector<const Emoji *> ofGroup() const;

    std::optional<QString> m_language;
    std::shared_ptr<const EmojiTable> m_table;
    std::vector<const Emoji *> m_shown; // of m_table
    QStringList m_recent;
    QString m_query;
    int m_group = 1;
};

} // namespace snug::app
