// SPDX-License-Identifier: MIT
#include "server/store/storedatabase.h"

#include "server/store/schema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>
#include <filesystem>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned looksEvery = 8;                  // commits, after which the log's size is looked at
constexpr std::uintmax_t spaceLeast = 1024 * 1024;  // bytes a disk has that is not full
constexpr auto foldEvery = std::chrono::seconds(1); // at most, for it may have to wait for somebody

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

} // namespace

StoreDatabase::StoreDatabase(const StoreOptions &options)
    : m_clock(options.clock ? options.clock : QDateTime::currentMSecsSinceEpoch)
    , m_bounds(options.bounds)
    , m_connection(nextConnectionName())
{
}

StoreDatabase::~StoreDatabase()
{
    close();
}

void StoreDatabase::close()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

Result<Done> StoreDatabase::open(const QString &file, Mode mode)
{
    close();
    m_file = file;
    m_isReader = mode == Mode::ReadOnly;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    // Nobody but us should hold the store, so whoever does is not waited for by everyone for long.
    m_database.setConnectOptions(m_isReader ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=250"_s
                                            : u"QSQLITE_BUSY_TIMEOUT=250"_s);
    if (!m_database.open())
        return storageFailure(m_database.lastError(), m_isReader).error;
    if (!m_isReader) {
        set("PRAGMA journal_mode = WAL");
        set("PRAGMA synchronous = FULL");
        set("PRAGMA foreign_keys = ON");
        set("PRAGMA secure_delete = ON");
        // Pages of 4 KB: the longer the log, the fewer of the pages written again and again are folded. What
        // a crowd leaves of it is cut back to the same.
        set("PRAGMA wal_autocheckpoint = 4096");
        set("PRAGMA journal_size_limit = 16777216");
    }
    // The default cache of 2 MB is read through in one scroll through a large room.
    set("PRAGMA cache_size = -16384");
    const std::optional<StorageFailure> failure = takeFailure();
    if (!failure)
        return Done{};
    close();
    return failure->error;
}

void StoreDatabase::set(const char *pragma)
{
    QSqlQuery query(m_database); // never a kept one: most pragmas do what they do when they are prepared
    if (!query.exec(QString::fromLatin1(pragma)))
        note(query.lastError());
}

void StoreDatabase::begin()
{
    m_failure.reset();
    m_roomDeleted = false;
    foldLog();
    run("BEGIN IMMEDIATE");
}

std::optional<StorageFailure> StoreDatabase::commit()
{
    run("COMMIT");
    if (!m_failure) {
        if (m_roomDeleted) // what was said there is still in the log of writes
            run("PRAGMA wal_checkpoint(TRUNCATE)");
        m_failure.reset(); // the transaction is on disk, whatever became of the log
        return std::nullopt;
    }
    std::optional<StorageFailure> failure = takeFailure();
    run("ROLLBACK"); // fails harmlessly where SQLite has rolled back by itself
    m_failure.reset();
    m_logs.clear();
    return failure;
}

std::optional<StorageFailure> StoreDatabase::tryWriting()
{
    begin();
    run(schema::stamp);
    if (std::optional<StorageFailure> failure = commit())
        return failure;
    std::error_code unknown;
    const std::filesystem::space_info space =
        std::filesystem::space(QFile::encodeName(m_file).toStdString(), unknown);
    if (!unknown && space.available < spaceLeast)
        return fullDisk(u"%1 bytes left"_s.arg(space.available));
    return std::nullopt;
}

void StoreDatabase::setReadOnly(bool on)
{
    m_readOnly = on;
    set(on ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
    m_failure.reset();
}

void StoreDatabase::foldLog()
{
    // SQLite folds the log into the database by itself at 16 MB, then starts it afresh. It cannot while
    // somebody reads what is older, our own reader for the moment of a page, another program for as long as
    // it likes.
    if (++m_commits % looksEvery != 0 && m_nextFold == std::chrono::steady_clock::time_point())
        return;
    const auto size = [this] { return QFileInfo(m_file + "-wal"_L1).size(); };
    if (size() <= m_bounds.log) {
        m_nextFold = {};
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    if (now >= m_nextFold) {
        m_nextFold = now + foldEvery;
        run("PRAGMA wal_checkpoint(TRUNCATE)"); // waits for readers, and keeps new ones off the log
    }
    if (size() <= m_bounds.logMost)
        m_failure.reset();
    else if (!m_failure)
        m_failure = heldByAnother(u"the log of writes has %1 bytes"_s.arg(size()));
}

void StoreDatabase::note(const QSqlError &error)
{
    if (!m_failure)
        m_failure = storageFailure(error, m_isReader);
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
