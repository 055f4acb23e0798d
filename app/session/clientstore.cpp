// SPDX-License-Identifier: MIT
#include "app/session/clientstore.h"

#include "app/session/readablepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUuid>

#include <array>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcApp, "snug.app")

constexpr auto memory = ":memory:"_L1;
constexpr qint64 sharedMemoryBytes = 32'768; // a -shm, at the least

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClientStore)
};

//! Each step takes the store from its number to the next; append only.
const std::array<QStringList, 5> migrations{{
    {u"CREATE TABLE room (address TEXT PRIMARY KEY, link TEXT NOT NULL, title TEXT NOT NULL, self_name TEXT "
     u"NOT NULL,"
     " hosted INTEGER NOT NULL, last_read INTEGER, last_known INTEGER NOT NULL, joined_at INTEGER, used_at "
     "INTEGER,"
     " draft TEXT NOT NULL) STRICT"_s,
     u"CREATE TABLE outbox (place INTEGER PRIMARY KEY AUTOINCREMENT,"
     " address TEXT NOT NULL REFERENCES room ON DELETE CASCADE ON UPDATE CASCADE, id TEXT NOT NULL,"
     " text TEXT NOT NULL, reply_to INTEGER, made_at INTEGER NOT NULL, state INTEGER NOT NULL,"
     " code TEXT NOT NULL, reason TEXT NOT NULL, UNIQUE (address, id)) STRICT"_s},
    {u"ALTER TABLE room ADD COLUMN host_name TEXT NOT NULL DEFAULT ''"_s},
    {u"CREATE TABLE draft (address TEXT PRIMARY KEY REFERENCES room ON DELETE CASCADE ON UPDATE CASCADE,"
     " text TEXT NOT NULL, reply_to INTEGER NOT NULL DEFAULT 0, author TEXT NOT NULL DEFAULT '',"
     " quoted TEXT NOT NULL DEFAULT '') STRICT"_s,
     u"INSERT INTO draft (address, text) SELECT address, draft FROM room WHERE draft <> ''"_s,
     u"ALTER TABLE room DROP COLUMN draft"_s},
    {u"ALTER TABLE room ADD COLUMN attention INTEGER NOT NULL DEFAULT 0"_s,
     u"ALTER TABLE room ADD COLUMN quiet_until INTEGER"_s},
    {u"ALTER TABLE room ADD COLUMN visited_at INTEGER"_s, u"UPDATE room SET visited_at = used_at"_s},
}};

Error damaged(const QString &directory, const QString &detail)
{
    return {u"damaged"_s,
            Words::tr("The list of your rooms in %1 is damaged. You can chat, but nothing is kept.")
                .arg(readablePath(directory)),
            detail};
}

Error cannotSave(const QString &directory, const QString &detail)
{
    return {u"not_writable"_s,
            Words::tr("I can't save to %1. You can chat, but nothing is kept.").arg(readablePath(directory)),
            detail};
}

//! SQLite's code without what it adds to it.
int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isFull(const QString &directory)
{
    const QStorageInfo disk(directory);
    return disk.isValid() && disk.bytesAvailable() < sharedMemoryBytes;
}

Error classified(const QSqlError &error, const QString &directory)
{
    const int code = primaryCode(error);
    const QString detail = error.nativeErrorCode() + u' ' + error.text();
    if (code == 26 || code == 11) // SQLITE_NOTADB, SQLITE_CORRUPT
        return damaged(directory, detail);
    // Without room for its -shm, SQLite says SQLITE_IOERR.
    if (code == 13 || (code == 10 && isFull(directory))) // SQLITE_FULL
        return {u"no_space"_s,
                Words::tr("There is no space left in %1. You can chat, but nothing new is kept.")
                    .arg(readablePath(directory)),
                detail};
    return cannotSave(directory, detail);
}

} // namespace

ClientStore::ClientStore(const QString &directory, std::chrono::milliseconds tryAgain)
    : m_directory(directory)
{
    m_tryAgain.setInterval(tryAgain);
    connect(&m_tryAgain, &QTimer::timeout, this, [this] { static_cast<void>(moveTo(m_directory)); });
    const QString connection = "client-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    if (directory.isEmpty()) {
        if (!open(memory))
            qCCritical(lcApp) << "client store: not even in memory";
        return;
    }
    const bool made = QDir().exists(directory) || QDir().mkpath(directory);
    if (made)
        QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString file = directory + "/client.db"_L1;
    Result<Done> opened = open(file);
    if (!opened && opened.error().code == "damaged"_L1 && putAside(file))
        opened = open(file);
    if (opened)
        return;
    setProblem(opened.error());
    qCWarning(lcApp) << "client store:" << m_problem.code << m_problem.detail;
    m_database.close();
    readToMemory(file);
}

ClientStore::~ClientStore()
{
    const QString connection = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(connection);
}

QString ClientStore::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/snug/client"_L1;
}

Result<Done> ClientStore::open(const QString &file)
{
    if (file != memory) {
        QFile handle(file); // made here so that it is nobody else's from its first byte on
        if (!handle.open(QFile::ReadWrite))
            return cannotSave(m_directory, handle.errorString());
        handle.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    if (!m_database.open())
        return classified(m_database.lastError(), m_directory);
    QSqlQuery check(u"PRAGMA quick_check(1)"_s, m_database);
    if (!check.next())
        return classified(check.lastError(), m_directory);
    if (check.value(0).toString() != "ok"_L1)
        return damaged(m_directory, check.value(0).toString());
    check.finish();
    return migrate();
}

Result<Done> ClientStore::migrate()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return classified(query.lastError(), m_directory);
    const qint64 version = query.value(0).toLongLong();
    if (version > static_cast<qint64>(migrations.size()))
        return Error{
            u"newer_store"_s,
            Words::tr(
                "A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.")
                .arg(readablePath(m_directory))};
    query.finish();
    for (const QString &pragma :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s}) {
        if (!query.exec(pragma))
            return classified(query.lastError(), m_directory);
    }
    query.finish();
    for (auto step = static_cast<size_t>(version); step < migrations.size(); ++step) {
        bool ok = m_database.transaction();
        for (const QString &statement : migrations.at(step))
            ok = ok && query.exec(statement);
        ok = ok && query.exec(u"PRAGMA user_version = %1"_s.arg(step + 1)) && query.exec(u"COMMIT"_s);
        if (!ok) {
            const QSqlError error = query.lastError();
            m_database.rollback();
            return classified(error, m_directory);
        }
    }
    return Done{};
}

bool ClientStore::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    const QSqlError error = query.lastError();
    qCWarning(lcApp) << "client store:" << error.nativeErrorCode() << error.driverText();
    constexpr int constraint = 19; // SQLITE_CONSTRAINT: nothing that another place would heal
    return persistent() && primaryCode(error) != constraint && runInMemory(query);
}

bool ClientStore::runInMemory(QSqlQuery &query)
{
    const Error problem = classified(query.lastError(), m_directory);
    const QString statement = query.lastQuery();
    const QVariantList values = query.boundValues();
    query.finish();
    goToMemory(problem);
    QSqlQuery again(m_database);
    again.prepare(statement);
    for (const QVariant &value : values)
        again.addBindValue(value);
    const bool done = again.exec();
    emit problemChanged();
    return done;
}

void ClientStore::atOnce(const std::function<bool()> &change)
{
    const QString place = m_database.connectionName();
    const bool begun = m_database.transaction();
    const bool done = change();
    if (m_database.connectionName() != place)
        return;                   // a part failed on disk: all of it was done in memory
    QSqlQuery commit(m_database); // QSqlDatabase::commit() does not tell SQLite's code
    if (!done) {
        m_database.rollback();
    } else if (begun && !commit.exec(u"COMMIT"_s)) {
        const Error problem = classified(commit.lastError(), m_directory);
        commit.finish();
        m_database.rollback();
        goToMemory(problem);
        change();
        emit problemChanged();
    }
}

} // namespace snug::app
