// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/membermodel.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace snug::app {

//! What a word being typed may become: `@` and letters the people of a room, those who are here first and
//! oneself last; `:` and two letters (or an ideograph) emoji. Empty where there is nothing to complete. Names
//! are plain text. GUI thread.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(snug::app::MemberModel *members READ members WRITE setMembers NOTIFY membersChanged)
    //! The code of the language that emoji have names in, as EmojiTable has it.
    Q_PROPERTY(QString language MEMBER m_language NOTIFY languageChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    //! Where the word begins, with its sign.
    Q_PROPERTY(int start READ start NOTIFY changed)

public:
    enum Role {
        WordsRole = Qt::UserRole + 1, //!< what it is called
        EmojiRole,                    //!< empty for a person
        MemberIdRole,                 //!< empty for an emoji
        OnlineRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    MemberModel *members() const;
    void setMembers(MemberModel *members);
    int count() const { return static_cast<int>(m_choices.size()); }
    int start() const { return m_start; }

    //! Looks at the word before the cursor.
    Q_INVOKABLE void look(const QString &text, int cursor);
    //! Empties the list, for as long as this word is being typed.
    Q_INVOKABLE void dismiss();
    //! Empties the list: no word is being typed any more.
    Q_INVOKABLE void clear();
    //! What takes the place of the word.
    Q_INVOKABLE QString insertion(int row) const;

signals:
    void membersChanged();
    void languageChanged();
    void changed();

private:
    struct Choice {
        QString words;
        QString emoji = {};
        QString memberId = {};
        bool online = false;

        bool operator==(const Choice &) const = default;
    };

    std::vector<Choice> people(const QString &typed) const;
    std::vector<Choice> emoji(const QString &typed) const;
    std::vector<Choice> named(const QString &name) const;
    void show(std::vector<Choice> choices, int start);

    QPointer<MemberModel> m_members;
    QString m_language;
    std::vector<Choice> m_choices;
    int m_start = -1;
    int m_dismissed = -1; // where the word begins that is not to be completed
};

} // namespace snug::app
