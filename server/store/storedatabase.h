// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/operation.h"
#include "server/store/storagefailure.h"
#include "server/store/storeoptions.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
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

    explicit StoreDatabase(const StoreOptions &options);
    ~StoreDatabase();
    StoreDatabase(const StoreDatabase &) = delete;
    StoreDatabase &operator=(const StoreDatabase &) = delete;

    Result<Done> open(const QString &file, Mode mode);
    bool isOpen() const { return m_database.isOpen(); }
    void close();

    void begin();
    //! The failure that a statement since begin() or the commit itself met; nothing was changed then.
    //!
    //! One case needs care: a commit that fails after its frames were written, because they could not be
    //! synced. SQLite tells an error and takes them for not written: the index of the log does not count
    //! them, no reader sees them, and the next transaction is written over them. But they are whole, and if
    //! the process ended now, whoever opens the store next would find them in the log and take them for
    //! committed: messages that were refused would be there. So after every failed commit the writer tries a
    //! transaction of one page that says nothing (tryWriting()). Whether it can be synced or not, it stands
    //! where the refused one stood, and frames behind it do not count, since each frame's checksum goes on
    //! from the one before. What is left is a disk that neither syncs nor takes a page any more and a process
    //! that ends like this; then a refused message may be there again, once, with the id under which its
    //! sender repeats it. The other way round, what was told to be there and is not, cannot happen: it is
    //! told after a sync that succeeded, and no later write or fold of the log needs the failed one's frames
    //! (a fold copies again what it could not sync before).
    std::optional<StorageFailure> commit();
    //! Commits a transaction that changes nothing, as any change would be. A disk that is nearly full fails
    //! it, too: the log may have room for a page even then.
    std::optional<StorageFailure> tryWriting();

    //! Outside a transaction: refuses every change, without asking the disk.
    void setReadOnly(bool on);
    //! What a statement met since begin() or the last call.
    std::optional<StorageFailure> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    //! Keeps a statement's failure for commit().
    void note(const QSqlError &error);

    Result<RoomState> apply(const op::OpenRoom &open);
    Result<RoomInfo> apply(const op::MakeRoom &make);
    Result<Done> apply(const op::DeleteRoom &remove);
    Result<op::RetitleRoom::Retitled> apply(const op::RetitleRoom &retitle);
    Result<RoomInfo> apply(const op::PauseRoom &pause);
    Result<std::vector<RoomInfo>> apply(const op::ListRooms &list);

    Result<op::Admit::Admission> apply(const op::Admit &admit);
    Result<Member> apply(const op::RenameMember &rename);
    Result<Done> apply(const op::NoteSeen &seen);

    Result<op::AddMessage::Stored> apply(const op::AddMessage &add);
    //! Outside any transaction; see takeFailure().
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

    void set(const char *pragma);
    void foldLog();

    static Error noSuchRoom();
    static Error paused();
    bool hasRoom(const QString &room);
    std::optional<RoomInfo> roomInfo(const QString &room);
    void addRoom(const RoomInfo &room);
    Log *log(const QString &room); //!< null where there is no such room
    std::optional<Message> findMessage(const QString &room, qint64 member, const QString &id);
    std::vector<Message> newestMessages(const QString &room);
    std::optional<std::vector<Message>> changedAfter(const QString &room, qint64 rev);
    std::vector<StoredMember> membersSeenLast(const QString &room);
    std::optional<Member> memberByToken(const QString &room, const QByteArray &hash);
    bool isHostsInvite(const QString &room, const QByteArray &hash);
    std::optional<Invite> findInvite(const QString &room, const QByteArray &hash);
    Result<Role> useInvite(const QString &room, const QByteArray &hash);
    Member addMember(const op::Admit &admit, Role role);
    QString freeName(const QString &room, const QString &name, qint64 except);
    bool isNameFree(const QString &room, const QString &name, qint64 except);

    const Clock m_clock;
    const StoreBounds m_bounds;
    const QString m_connection; // Qt's name of it
    QString m_file;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_statements; // by the literal's address
    std::unordered_map<QString, Log> m_logs;                  // as this transaction leaves them; some rooms'
    std::optional<StorageFailure> m_failure;                  // of this transaction
    std::chrono::steady_clock::time_point m_nextFold;
    unsigned m_commits = 0;
    bool m_isReader = false;
    bool m_readOnly = false;
    bool m_roomDeleted = false; // in this transaction
};

} // namespace snug::server
