// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/operation.h"
#include "server/store/storeoptions.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <unordered_map>

namespace snug::server {

class StoreDatabase;

//! What a statement gave, a row at a time. Ends the statement with itself.
class Rows
{
public:
    Rows(StoreDatabase &database, QSqlQuery &query)
        : m_database(database)
        , m_query(query)
    {
    }
    ~Rows();
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next() { return m_query.next(); }
    int changed() const { return m_query.numRowsAffected(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    std::optional<qint64> optional(int column) const
    {
        return m_query.isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    StoreDatabase &m_database;
    QSqlQuery &m_query;
};

//! The store's tables and what is done to them: one connection, used by the thread that opened it alone.
//! Every operation of operation.h is applied inside the transaction that is open.
class StoreDatabase
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    explicit StoreDatabase(Clock clock = {});
    ~StoreDatabase();
    StoreDatabase(const StoreDatabase &) = delete;
    StoreDatabase &operator=(const StoreDatabase &) = delete;

    Result<Done> open(const QString &file, Mode mode);

    void begin();
    //! The error that a statement since begin() or the commit itself met; nothing was changed then.
    std::optional<Error> commit();
    //! How many rows this connection has changed.
    qint64 changes();
    //! Keeps a statement's failure for commit().
    void note(const QSqlError &error);

    Result<RoomState> apply(const op::OpenRoom &open);
    Result<RoomInfo> apply(const op::MakeRoom &make);
    Result<Done> apply(const op::DeleteRoom &remove);
    Result<std::vector<RoomInfo>> apply(const op::ListRooms &list);

    Result<op::Admit::Admission> apply(const op::Admit &admit);
    Result<Member> apply(const op::RenameMember &rename);
    Result<Done> apply(const op::NoteSeen &seen);

    Result<op::AddMessage::Stored> apply(const op::AddMessage &add);
    //! Outside any transaction.
    Result<Page> apply(const PageQuery &query);

    Result<Invite> apply(const op::AddInvite &add);
    Result<Invite> apply(const op::RevokeInvite &revoke);
    Result<std::vector<Invite>> apply(const op::ListInvites &list);

    Result<Done> apply(const op::SetNote &note);
    Result<QString> apply(const op::GetNote &note);

private:
    //! Where a room's log ends.
    struct Log {
        qint64 seq = 0;
        qint64 rev = 0;
        qint64 at = 0; // of the newest message
    };

    //! Runs a statement; `sql` is a literal, prepared once. A failure is kept for commit() and reads as no
    //! rows. After one nothing more is run: SQLite may have ended the transaction by itself, and what came
    //! after would be on disk although everybody was told that it failed.
    Rows run(const char *sql, std::initializer_list<QVariant> values = {});

    static Error noSuchRoom();
    bool hasRoom(const QString &room);
    std::optional<RoomInfo> roomInfo(const QString &room);
    void addRoom(const RoomInfo &room);
    Log *log(const QString &room); //!< null where there is no such room
    std::optional<Message> findMessage(const QString &room, qint64 member, const QString &id);
    std::vector<Message> newestMessages(const QString &room);
    std::optional<std::vector<Message>> changedAfter(const QString &room, qint64 rev);
    std::vector<StoredMember> membersSeenLast(const QString &room);
    std::optional<Member> memberByToken(const QString &room, const QByteArray &hash);
    Result<Role> useInvite(const QString &room, const QByteArray &hash);
    Member addMember(const op::Admit &admit, Role role);
    QString freeName(const QString &room, const QString &name, qint64 except);
    bool isNameFree(const QString &room, const QString &name, qint64 except);

    const Clock m_clock;
    const QString m_connection; // Qt's name of it
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_statements; // by the literal's address
    std::unordered_map<QString, Log> m_logs;                  // as this transaction leaves them; some rooms'
    std::optional<Error> m_failure;                           // of this transaction
    bool m_roomDeleted = false;                               // in this transaction
};

} // namespace snug::server
