// SPDX-License-Identifier: MIT
#include "server/store/storedatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlError>

#include <atomic>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"snug-store-%1"_s.arg(++count);
}

//! A null string or array is an empty one everywhere but here, where it would be NULL.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Error storageError(const QSqlError &error)
{
    const bool isFull = (error.nativeErrorCode().toInt() & 0xff) == 13; // SQLITE_FULL
    return {u"storage"_s,
            isFull ? QCoreApplication::translate("Store", "The host's computer has no space left.")
                   : QCoreApplication::translate("Store", "The host's computer could not save this."),
            u"%1 (%2)"_s.arg(error.databaseText(), error.nativeErrorCode())};
}

} // namespace

StoreDatabase::StoreDatabase(Clock clock)
    : m_clock(clock ? std::move(clock) : QDateTime::currentMSecsSinceEpoch)
    , m_connection(nextConnectionName())
{
}

StoreDatabase::~StoreDatabase()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

Result<Done> StoreDatabase::open(const QString &file, Mode mode)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                        : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return storageError(m_database.lastError());
    if (mode == Mode::ReadWrite) {
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA secure_delete = ON");
        run("PRAGMA journal_size_limit = 16777216"); // what a crowd leaves of the
                                                     // log is cut back to this
    }
    // The default cache of 2 MB is read through in one scroll through a large room.
    run("PRAGMA cache_size = -16384");
    if (m_failure)
        return *std::exchange(m_failure, std::nullopt);
    return Done{};
}

void StoreDatabase::begin()
{
    m_failure.reset();
    m_roomDeleted = false;
    run("BEGIN IMMEDIATE");
}

std::optional<Error> StoreDatabase::commit()
{
    run("COMMIT");
    if (!m_failure) {
        if (m_roomDeleted) // what was said there is still in the log of writes
            run("PRAGMA wal_checkpoint(TRUNCATE)");
        m_failure.reset(); // the transaction is on disk, whatever became of the log
        return std::nullopt;
    }
    const std::optional<Error> failure = std::exchange(m_failure, std::nullopt);
    run("ROLLBACK"); // fails harmlessly where SQLite has rolled back by itself
    m_failure.reset();
    m_logs.clear();
    return failure;
}

qint64 StoreDatabase::changes()
{
    Rows row = run("SELECT total_changes()");
    return row.next() ? row.integer(0) : 0;
}

void StoreDatabase::note(const QSqlError &error)
{
    if (!m_failure)
        m_failure = storageError(error);
}

Rows::~Rows()
{
    if (m_query.lastError().isValid())
        m_database.note(m_query.lastError());
    m_query.finish();
}

Rows StoreDatabase::run(const char *sql, std::initializer_list<QVariant> values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(sql, QSqlQuery(m_database)).first;
    QSqlQuery &query = found->second;
    if (m_failure)
        return {*this, query};
    if (query.lastQuery().isEmpty()) {
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(sql))) {
            note(query.lastError());
            m_statements.erase(found); // to be prepared again; a query that failed stays failed
            return {*this, m_statements.emplace(sql, QSqlQuery(m_database)).first->second};
        }
    }
    int index = 0;
    for (const QVariant &value : values)
        query.bindValue(index++, bound(value));
    if (!query.exec())
        note(query.lastError());
    return {*this, query};
}

Result<Done> StoreDatabase::apply(const op::SetNote &note)
{
    run("INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO "
        "UPDATE SET value = "
        "excluded.value",
        {note.name, note.value});
    return Done{};
}

Result<QString> StoreDatabase::apply(const op::GetNote &note)
{
    Rows row = run("SELECT value FROM note WHERE name = ?", {note.name});
    return row.next() ? row.text(0) : QString();
}

} // namespace snug::server
