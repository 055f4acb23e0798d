// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/roomfacts.h"
#include "app/session/networkaddresses.h"

#include <QAbstractListModel>
#include <QStringList>

namespace snug::app {

//! Who is in a room, for its host: each person once, with since when and by what ways they are connected. An
//! address is in no role; addressOf() gives it to who asks. GUI thread.
class CallerModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int guests READ guests NOTIFY countChanged FINAL)
    Q_PROPERTY(QString guestNames READ guestNames NOTIFY countChanged FINAL)

public:
    enum Role {
        MemberRole = Qt::UserRole + 1, //!< id
        NameRole,
        SinceRole, //!< text
        PathRole,  //!< text: the kinds of way
        ConnectionsRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_people.size()); }
    //! People who are not its host.
    int guests() const;
    //! In a sentence, each running its own way.
    QString guestNames() const;

    //! The addresses somebody is connected from, one a line.
    Q_INVOKABLE QString addressOf(const QString &member) const;

    //! `callers` in the order of coming; `interfaces` are this computer's.
    void setCallers(const std::vector<CallerFacts> &callers, const QList<NetworkInterface> &interfaces);

signals:
    void countChanged();

private:
    struct Person {
        QString member;
        QString name;
        bool host = false;
        qint64 since = 0; // of the oldest connection
        int connections = 0;
        QList<Path> paths = {}; // each once
        QStringList addresses = {};

        bool operator==(const Person &) const = default;
    };

    std::vector<Person> m_people; // in the order of coming
};

} // namespace snug::app
