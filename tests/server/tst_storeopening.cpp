// SPDX-License-Identifier: MIT
// What a store does before anybody uses it: its directory, its lock, files that are not in order, migrations.
#include "server/store/storagefailure.h"
#include "tests/support/openstore.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QResource>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;

namespace {

using Opened = Result<std::unique_ptr<Store>>;

QString codeOf(const Opened &opened)
{
    return opened ? u"opened"_s : opened.error().code;
}

QByteArray bytesOf(const QString &file)
{
    QFile handle(file);
    return handle.open(QFile::ReadOnly) ? handle.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile handle(file);
    if (!handle.open(QFile::WriteOnly | QFile::Truncate) || handle.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(handle.errorString()));
}

//! Fills the store with notes of a size.
QString notes(int count, int size)
{
    return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
           " INSERT INTO note (name, value) SELECT 'note ' || i, hex(zeroblob(%2)) FROM n"_s.arg(count)
               .arg(size / 2);
}

//! The step after the newest, as a later Snug has it compiled in.
class NextSchema
{
public:
    NextSchema() { m_known = QResource::registerResource(path()); }
    ~NextSchema() { QResource::unregisterResource(path()); }
    Q_DISABLE_COPY_MOVE(NextSchema)
    bool isKnown() const { return m_known; }

private:
    static QString path() { return QCoreApplication::applicationDirPath() + "/nextschema.rcc"_L1; }
    bool m_known = false;
};

//! Another process that holds a store until it is ended.
class Holder
{
public:
    explicit Holder(const QString &directory)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, directory});
        m_holds = QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000)
                  && m_process.readLine() == "held\n";
    }
    ~Holder() { kill(); }
    Q_DISABLE_COPY_MOVE(Holder)
    bool holds() const { return m_holds; }
    qint64 pid() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        [[maybe_unused]] const bool ended =
            QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20'000);
    }

private:
    QProcess m_process;
    bool m_holds = false;
};

int hold(const QString &directory)
{
    const Opened store = Store::open(directory);
    std::puts(store ? "held" : "refused");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class tst_StoreOpening : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file() const { return path(u"snug.db"_s); }

    void makeStore(const QStringList &statements = {})
    {
        {
            const Opened store = Store::open(m_folder->path());
            QVERIFY(store.ok());
        }
        if (!statements.isEmpty())
            test::runSql(file(), statements);
    }
    QStringList schemaOf(const QString &database)
    {
        return test::runSql(database, {u"SELECT type, name, sql FROM sqlite_schema ORDER BY name"_s})
               + test::runSql(database, {u"PRAGMA user_version"_s})
               + test::runSql(database, {u"PRAGMA application_id"_s});
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aDirectoryIsMadeForItsOwnerAlone()
    {
        const QString directory = path(u"not/yet/there"_s);
        const Opened store = Store::open(directory);
        QVERIFY(store.ok());
        struct stat status {
        };
        QCOMPARE(::stat(QFile::encodeName(directory).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0700u);
        for (const QFileInfo &entry : QDir(directory).entryInfoList(QDir::Files | QDir::Hidden)) {
            const QFile::Permissions others =
                QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(entry.permissions() & others), qPrintable(entry.fileName()));
        }
        QVERIFY(QFileInfo::exists(directory + "/snug.db"_L1));
    }

    void aFreshStoreTakesAllSteps()
    {
        makeStore();
        QCOMPARE(test::runSql(file(), {u"PRAGMA user_version"_s}), {u"2"_s});
        QCOMPARE(test::runSql(file(), {u"PRAGMA application_id"_s}), {QString::number(0x536e7567)});
        QCOMPARE(test::runSql(file(), {u"PRAGMA journal_mode"_s}), {u"wal"_s});
        QVERIFY(!QFileInfo::exists(file() + ".before-1"_L1));
    }

    void anEmptyFileIsAFreshStore()
    {
        write(file(), {});
        QCOMPARE(codeOf(Store::open(m_folder->path())), u"opened"_s);
    }

    void aFirstStartThatEndedEarlyIsTakenUpAgain()
    {
        test::runSql(file(), {u"PRAGMA journal_mode = WAL"_s});
        QVERIFY(QFileInfo(file()).size() > 0);
        QCOMPARE(codeOf(Store::open(m_folder->path())), u"opened"_s);
    }

    void aDirectoryMayBeNamedWithASlashBehind()
    {
        QCOMPARE(codeOf(Store::open(path(u"made/here/"_s))), u"opened"_s);
        struct stat status {
        };
        QCOMPARE(::stat(QFile::encodeName(path(u"made/here"_s)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0700u);
    }

    void openingAgainChangesNothing()
    {
        makeStore();
        const QByteArray before = bytesOf(file());
        makeStore();
        QCOMPARE(bytesOf(file()), before);
    }

    void aDirectoryIsUsedByOneStoreAtATime()
    {
        Opened first = Store::open(m_folder->path());
        QVERIFY(first.ok());
        const Opened second = Store::open(m_folder->path() + "/."_L1);
        QCOMPARE(codeOf(second), u"locked"_s);
        QVERIFY(second.error().text.contains(u"(process %1)"_s.arg(QCoreApplication::applicationPid())));
        first->reset();
        QCOMPARE(codeOf(Store::open(m_folder->path())), u"opened"_s);
    }

    void theHolderInAnotherProcessIsNamedAndItsDeathUnlocks()
    {
        Holder holder(m_folder->path());
        QVERIFY(holder.holds());
        const Opened refused = Store::open(m_folder->path());
        QCOMPARE(codeOf(refused), u"locked"_s);
        QVERIFY(refused.error().text.contains(u"(process %1)"_s.arg(holder.pid())));
        holder.kill();
        QCOMPARE(codeOf(Store::open(m_folder->path())), u"opened"_s);
    }

    void aLockLeftBehindLocksNothing()
    {
        write(path(u"lock"_s), "1\n"); // a process that exists, but holds nothing
        QCOMPARE(codeOf(Store::open(m_folder->path())), u"opened"_s);
    }

    void aPlaceThatCannotBeWrittenToIsRefused_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("obstacle"); // a directory made where a file has to be
        QTest::newRow("a file") << u"file"_s << QString();
        QTest::newRow("below a file") << u"file/data"_s << QString();
        QTest::newRow("deep below a file") << u"file/a/b/c"_s << QString();
        QTest::newRow("a dangling link") << u"dangling"_s << QString();
        QTest::newRow("a link to itself") << u"loop"_s << QString();
        QTest::newRow("the lock is a directory") << u"data"_s << u"data/lock"_s;
        QTest::newRow("the store is a directory") << u"data"_s << u"data/snug.db"_s;
        QTest::newRow("a name too long") << QString(300, u'a') << QString();
    }

    void aPlaceThatCannotBeWrittenToIsRefused()
    {
        QFETCH(const QString, directory);
        QFETCH(const QString, obstacle);
        write(path(u"file"_s), "precious");
        QVERIFY(QFile::link(path(u"nowhere/at/all"_s), path(u"dangling"_s)));
        QVERIFY(QFile::link(path(u"loop"_s), path(u"loop"_s)));
        if (!obstacle.isEmpty())
            QVERIFY(QDir().mkpath(path(obstacle)));
        const Opened refused = Store::open(path(directory));
        QCOMPARE(codeOf(refused), u"not_writable"_s);
        QVERIFY(refused.error().text.contains(path(directory)));
        QCOMPARE(bytesOf(path(u"file"_s)), "precious");
    }

    void whereThereIsNoSpaceIsToldFromWhereNobodyMayWrite()
    {
        for (const int number : {ENOSPC, EDQUOT}) {
            const Error full = placeFailure(u"/srv/snug"_s, number);
            QCOMPARE(full.code, u"no_space"_s);
            QCOMPARE(full.text, u"There is no space left in /srv/snug."_s);
            QVERIFY(!full.detail.isEmpty());
        }
        QCOMPARE(placeFailure(u"/srv/snug"_s, EROFS).text, u"/srv/snug cannot be written to."_s);
        QCOMPARE(placeFailure(u"/srv/snug"_s, 0).detail, QString());
    }

    void aReadOnlyDirectoryIsRefused()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                                                            | QFile::ExeOther));
        // Permissions do not hold the superuser, so the rest is done as somebody else.
        const bool isSuperuser = ::geteuid() == 0;
        if (isSuperuser)
            QCOMPARE(::seteuid(65'534), 0);
        const QString code = codeOf(Store::open(m_folder->path()));
        if (isSuperuser)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY(
            QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(code, u"not_writable"_s);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aDamagedFileIsRefusedAndLeftAsItWas_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage :
             {"text", "a few bytes", "zeros", "noise", "header", "magic", "first page", "cut in half",
              "cut to a page", "a page in the middle", "large and cut", "another program's", "no schema"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }

    void aDamagedFileIsRefusedAndLeftAsItWas()
    {
        QFETCH(const QString, damage);
        makeStore();
        if (damage == "a page in the middle"_L1)
            test::runSql(file(), {notes(1000, 1000)});
        else if (damage == "large and cut"_L1)
            test::runSql(file(), {notes(20, 2'000'000)});
        QByteArray bytes = bytesOf(file());
        if (damage == "text"_L1)
            bytes = QByteArray("Dear diary,\n").repeated(1000);
        else if (damage == "a few bytes"_L1)
            bytes = "Snug";
        else if (damage == "zeros"_L1)
            bytes.fill('\0');
        else if (damage == "noise"_L1)
            std::ranges::generate(
                bytes, [n = 1u]() mutable { return char((n = n * 1'103'515'245u + 12'345u) >> 16); });
        else if (damage == "header"_L1)
            std::fill_n(bytes.begin() + 16, 84, '\xff');
        else if (damage == "magic"_L1)
            bytes[0] = 's';
        else if (damage == "first page"_L1)
            std::fill_n(bytes.begin() + 100, 3996, '\x5a');
        else if (damage == "a page in the middle"_L1)
            std::fill_n(bytes.begin() + bytes.size() / 2 / 4096 * 4096, 4096, '\x5a');
        else if (damage == "large and cut"_L1)
            bytes.truncate(bytes.size() - 4096);
        else if (damage == "cut in half"_L1)
            bytes.truncate(bytes.size() / 2);
        else if (damage == "cut to a page"_L1)
            bytes.truncate(4096);
        write(file(), bytes);
        if (damage == "another program's"_L1) {
            QVERIFY(QFile::remove(file()));
            test::runSql(file(), {u"CREATE TABLE bookmark (url TEXT)"_s});
        } else if (damage == "no schema"_L1) {
            test::runSql(file(), {u"PRAGMA application_id = 7"_s});
        }
        const QByteArray before = bytesOf(file());

        const Opened refused = Store::open(m_folder->path());
        QCOMPARE(codeOf(refused), u"damaged"_s);
        QVERIFY(refused.error().text.contains(file()));
        QVERIFY(!refused.error().text.contains(u'\n'));
        QCOMPARE(bytesOf(file()), before);
    }

    void aStoreOfALaterSnugIsRefusedAndLeftAsItWas()
    {
        {
            const NextSchema next;
            QVERIFY(next.isKnown());
            makeStore();
        }
        const QByteArray before = bytesOf(file());
        const QStringList entries = QDir(m_folder->path()).entryList(QDir::Files);
        const Opened refused = Store::open(m_folder->path());
        QCOMPARE(codeOf(refused), u"newer_store"_s);
        QVERIFY(refused.error().text.contains(file()));
        QCOMPARE(bytesOf(file()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), entries); // nothing beside it, either
        QVERIFY(!QFileInfo::exists(file() + ".before-1"_L1));
    }

    void anOlderStoreTakesTheStepsItLacksAndACopyIsKept()
    {
        makeStore(
            {u"INSERT INTO room (id, title, access, epoch, made_at) VALUES ('here', 'Here', 0, 'abcdef', 1)"_s});
        const QString copy = file() + ".before-3"_L1;
        write(copy + ".part"_L1, "half a copy of an earlier try");
        const NextSchema next;
        QVERIFY(next.isKnown());
        makeStore();
        QCOMPARE(test::runSql(file(), {u"SELECT title, colour FROM room"_s}), {u"Here|blue"_s});

        QVERIFY(!QFileInfo::exists(copy + ".part"_L1));
        struct stat status {
        };
        QCOMPARE(::stat(QFile::encodeName(copy).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0600u);
        QCOMPARE(test::runSql(copy, {u"SELECT title FROM room"_s}), {u"Here"_s});
        QCOMPARE(test::runSql(copy, {u"PRAGMA user_version"_s}), {u"2"_s});
    }

    void aMigratedStoreIsLikeAFreshOne()
    {
        makeStore();
        const NextSchema next;
        QVERIFY(next.isKnown());
        makeStore();
        const QStringList migrated = schemaOf(file());
        init();
        makeStore();
        QCOMPARE(migrated, schemaOf(file()));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--hold"_L1)
        return hold(arguments.at(2));
    tst_StoreOpening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storeopening.moc"
