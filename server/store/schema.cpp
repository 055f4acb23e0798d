// SPDX-License-Identifier: MIT
#include "server/store/schema.h"

#include "server/store/storagefailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <cerrno>
#include <unistd.h>

namespace snug::server::schema {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 thoroughCheckMost = 32 * 1024 * 1024; // bytes; more would keep people waiting at every start

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QStringList steps()
{
    return QDir(u":/snug/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

//! A connection for the time of one look or migration.
class Connection
{
public:
    enum class For { Looking, Changing };

    Connection(const QString &file, For purpose)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(purpose == For::Looking ? uriOf(file) : file);
        if (purpose == For::Looking)
            m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        if (!m_database.open())
            m_error = m_database.lastError();
    }
    ~Connection()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    //! The first column of the first row; nothing where the statement failed.
    std::optional<QVariant> run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec()) {
            m_error = query.lastError();
            return std::nullopt;
        }
        return query.next() ? query.value(0) : QVariant();
    }
    QString error() const { return u"%1 (%2)"_s.arg(m_error.databaseText(), m_error.nativeErrorCode()); }
    //! SQLite's primary result code.
    int code() const { return m_error.nativeErrorCode().toInt() & 0xff; }

private:
    // Without a log of writes beside it the file is all there is, and `immutable` keeps SQLite from making
    // one.
    static QString uriOf(const QString &file)
    {
        const bool hasLog = QFileInfo(file + "-wal"_L1).size() > 0;
        return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(file, "/"))
               + (hasLog ? "?mode=ro"_L1 : "?mode=ro&immutable=1"_L1);
    }

    const QString m_name = u"snug-schema-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase m_database;
    QSqlError m_error;
};

Error damaged(const QString &file, const QString &detail)
{
    return {u"damaged"_s, Words::tr("%1 is damaged or is not a Snug store. It was left as it is.").arg(file),
            detail};
}

Error failed(const QString &file, const Connection &connection)
{
    if (connection.code() == 13) // SQLITE_FULL
        return placeFailure(file, ENOSPC);
    return {u"storage"_s, Words::tr("%1 could not be opened.").arg(file), connection.error()};
}

//! What a look that failed says of the file.
Error unreadable(const QString &file, const Connection &connection)
{
    switch (connection.code()) {
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return {u"not_writable"_s, Words::tr("%1 cannot be written to.").arg(file), connection.error()};
    case 5:  // SQLITE_BUSY
    case 10: // SQLITE_IOERR
        return failed(file, connection);
    default:
        return damaged(file, connection.error());
    }
}

//! Keeps a copy of the store before `version`. One that stands under its name is whole: an earlier try made
//! it.
bool keepCopy(Connection &connection, const QString &file, int version)
{
    const QString copy = u"%1.before-%2"_s.arg(file).arg(version);
    if (QFile::exists(copy))
        return true;
    QFile part(copy + ".part"_L1);
    // Made here for its owner alone; SQLite takes an empty file as its own.
    return part.open(QIODevice::ReadWrite | QIODevice::Truncate)
           && part.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
           && connection.run(u"VACUUM INTO ?"_s, {part.fileName()}) && ::fsync(part.handle()) == 0
           && part.rename(copy);
}

bool runStep(Connection &connection, const QString &name, int version)
{
    QFile file(u":/snug/schema/"_s + name);
    if (!file.open(QIODevice::ReadOnly) || !connection.run(u"BEGIN IMMEDIATE"_s))
        return false;
    for (const QString &statement : QString::fromUtf8(file.readAll()).split(u";\n"_s)) {
        if (!statement.trimmed().isEmpty() && !connection.run(statement))
            return connection.run(u"ROLLBACK"_s), false;
    }
    return connection.run(QString::fromLatin1(stamp))
           && connection.run(u"PRAGMA user_version = %1"_s.arg(version)) && connection.run(u"COMMIT"_s);
}

} // namespace

Result<Done> inspect(const QString &file)
{
    const QFileInfo info(file);
    if (info.isDir())
        return Error{u"not_writable"_s, Words::tr("%1 cannot be written to.").arg(file)};
    if (!info.exists() || info.size() == 0)
        return Done{};
    Connection connection(file, Connection::For::Looking);
    const std::optional<QVariant> application = connection.run(u"PRAGMA application_id"_s);
    const std::optional<QVariant> version = connection.run(u"PRAGMA user_version"_s);
    const std::optional<QVariant> entries = connection.run(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!application || !version || !entries)
        return unreadable(file, connection);
    if (application->toInt() == 0 && version->toInt() == 0 && entries->toInt() == 0)
        return Done{}; // the first start ended before the first step did
    if (application->toInt() != applicationId)
        return damaged(file, u"application %1"_s.arg(application->toInt()));
    if (version->toInt() > steps().size())
        return Error{u"newer_store"_s, Words::tr("%1 was made by a newer Snug. Update "
                                                 "Snug to open it; it was left as it is.")
                                           .arg(file)};
    if (info.size() <= thoroughCheckMost) {
        const std::optional<QVariant> check = connection.run(u"PRAGMA quick_check(1)"_s);
        if (!check)
            return unreadable(file, connection);
        if (check->toString() != "ok"_L1)
            return damaged(file, check->toString());
    }
    return Done{};
}

Result<Done> migrate(const QString &file)
{
    Connection connection(file, Connection::For::Changing);
    const std::optional<QVariant> version = connection.run(u"PRAGMA user_version"_s);
    if (!version || !connection.run(u"PRAGMA journal_mode = WAL"_s))
        return failed(file, connection);
    const QStringList all = steps();
    const int known = version->toInt();
    if (known > 0 && known < all.size() && !keepCopy(connection, file, known + 1))
        return failed(file, connection);
    for (int step = known; step < all.size(); ++step) {
        if (!runStep(connection, all[step], step + 1))
            return failed(file, connection);
    }
    return Done{};
}

} // namespace snug::server::schema
