// SPDX-License-Identifier: MIT
#include "app/session/clientstore.h"
#include "app/session/outbox.h"
#include "tests/support/faultydisk.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/seed.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

RoomLink link(const QString &room)
{
    return {.host = u"192.168.1.5"_s, .port = 8787, .room = room, .invite = u"AAAAAAAAAAAAAAAAAAAAAA"_s};
}

RememberedRoom fullRoom()
{
    RememberedRoom room{
        .link = link(u"film-night"_s),
        .title = u"Film night <b>"_s,
        .selfName = u"Ada"_s,
        .hosted = true,
        .lastRead = 17,
        .lastKnown = 20,
        .joinedAt = QDateTime::fromMSecsSinceEpoch(1'000'000),
        .usedAt = QDateTime::fromMSecsSinceEpoch(2'000'000),
        .visitedAt = QDateTime::fromMSecsSinceEpoch(1'500'000),
        .attention = {Attention::Level::Mentions, QDateTime(QDate(2026, 11, 21), QTime(8, 0))}};
    room.link.invite.clear();
    return room;
}

Writing writing()
{
    return {.text = u"so far\nonly'; DROP TABLE room; --"_s,
            .replyTo = 17,
            .author = u"Bo <b>"_s,
            .quoted = u"what did you say?"_s};
}

OutgoingMessage outgoing(const QString &id)
{
    return {.id = id, .text = "text of "_L1 + id, .madeAt = 1};
}

//! As Snug 0.1 made it, with two rooms.
QStringList firstSchema()
{
    return {
        u"CREATE TABLE room (address TEXT PRIMARY KEY, link TEXT NOT NULL, title TEXT NOT NULL, self_name "
        u"TEXT NOT NULL,"
        " hosted INTEGER NOT NULL, last_read INTEGER, last_known INTEGER NOT NULL, joined_at INTEGER, "
        "used_at INTEGER,"
        " draft TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE outbox (place INTEGER PRIMARY KEY AUTOINCREMENT,"
        " address TEXT NOT NULL REFERENCES room ON DELETE CASCADE ON UPDATE CASCADE, id TEXT NOT NULL,"
        " text TEXT NOT NULL, reply_to INTEGER, made_at INTEGER NOT NULL, state INTEGER NOT NULL,"
        " code TEXT NOT NULL, reason TEXT NOT NULL, UNIQUE (address, id)) STRICT"_s,
        u"INSERT INTO room VALUES ('192.168.1.5:8787/r/a', 'http://192.168.1.5:8787/r/a', 'A', 'Ada', 0, 1, "
        u"1, 1, 1,"
        " 'half a thou')"_s,
        u"INSERT INTO room VALUES ('192.168.1.5:8787/r/b', 'http://192.168.1.5:8787/r/b', 'B', 'Ada', 0, 1, 1, 1, 1, '')"_s,
        u"INSERT INTO outbox (address, id, text, made_at, state, code, reason)"
        " VALUES ('192.168.1.5:8787/r/a', 'abcd', 'waits', 1, 0, '', '')"_s,
        u"PRAGMA user_version = 1"_s};
}

const QString writes = u"--write"_s;

QString textOf(int number)
{
    return u"message %1, as long as it is"_s.arg(number);
}

//! Writes message after message, in steps as a person types, and tells of each that was taken. Until killed.
int writeForEver(const QString &directory, int number)
{
    const QString address = fullRoom().address();
    ClientStore store(directory);
    store.save(fullRoom());
    for (;; ++number) {
        const QString text = textOf(number);
        for (qsizetype typed = 8; typed < text.size(); typed += 8)
            store.save(address, {.text = text.left(typed)});
        store.save(address, {.text = text});
        store.take(address, {.id = u"id-%1"_s.arg(number), .text = text, .madeAt = 1});
        if (write(STDOUT_FILENO, ".", 1) != 1)
            return 1;
    }
}

} // namespace

class TestClientStore : public QObject
{
    Q_OBJECT

private slots:
    void roomsComeBackAsTheyWere()
    {
        const QTemporaryDir directory;
        RememberedRoom never{.link = link(u"never-joined"_s)};
        {
            ClientStore store(directory.path());
            QVERIFY(store.persistent());
            store.save(fullRoom());
            store.save(never);
        }
        never.link.invite.clear();
        const ClientStore store(directory.path());
        const std::vector<RememberedRoom> expected{fullRoom(), never};
        QCOMPARE(store.rooms().size(), size_t(2));
        QVERIFY(store.rooms() == expected);
    }

    void theSecretOfALinkIsNeverWritten()
    {
        const QTemporaryDir directory;
        {
            ClientStore store(directory.path());
            RememberedRoom room = fullRoom();
            room.link.invite = u"SECRETsecretSECRETsecr"_s;
            store.save(room);
            store.move(room.address(),
                       {.host = u"a.example"_s, .room = u"b"_s, .invite = u"SECRETsecretSECRETsecr"_s});
        }
        for (const QString &name : QDir(directory.path()).entryList(QDir::Files)) {
            QFile file(directory.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY2(!file.readAll().contains("SECRETsecret"), qPrintable(name));
        }
    }

    void aDraftComesBackAsItWas()
    {
        const QTemporaryDir directory;
        const QString address = fullRoom().address();
        {
            ClientStore store(directory.path());
            store.save(fullRoom());
            QCOMPARE(store.draft(address), Writing());
            store.save(address, {.text = u"first"_s});
            store.save(address, writing());
        }
        ClientStore store(directory.path());
        QCOMPARE(store.draft(address), writing());
        store.save(address, Writing());
        QCOMPARE(store.draft(address), Writing());
        store.save(address, writing());
        store.forget(address);
        store.save(fullRoom());
        QCOMPARE(store.draft(address), Writing());
    }

    void aDraftOfTheFirstSnugIsKept()
    {
        const QTemporaryDir directory;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
            database.setDatabaseName(directory.filePath(u"client.db"_s));
            QVERIFY(database.open());
            for (const QString &statement : firstSchema())
                QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"first"_s);
        const ClientStore store(directory.path());
        QVERIFY(store.persistent());
        QCOMPARE(store.rooms().size(), size_t(2));
        QCOMPARE(store.draft(store.rooms()[0].address()), Writing{.text = u"half a thou"_s});
        QCOMPARE(store.draft(store.rooms()[1].address()), Writing());
        QCOMPARE(store.outbox(store.rooms()[0].address()).size(), size_t(1));
        QCOMPARE(store.rooms()[0].visitedAt, QDateTime::fromMSecsSinceEpoch(1));
    }

    void aMessageIsTakenFromTheDraftAndGivenBackInOneStep()
    {
        const QTemporaryDir directory;
        const QString address = fullRoom().address();
        ClientStore store(directory.path());
        store.save(fullRoom());
        store.save(address, writing());
        store.take(address, outgoing(u"a"_s));
        QCOMPARE(store.draft(address), Writing());
        QCOMPARE(store.outbox(address), std::vector{outgoing(u"a"_s)});
        store.giveBack(address, u"a"_s, writing());
        QCOMPARE(store.draft(address), writing());
        QVERIFY(store.outbox(address).empty());

        store.append(address, outgoing(u"b"_s));
        store.take(address, outgoing(u"b"_s)); // the same id again: neither half of it happens
        QCOMPARE(store.draft(address), writing());
        QCOMPARE(store.outbox(address).size(), size_t(1));
    }

    void noKillLosesOrDoublesWhatWasWritten()
    {
        QRandomGenerator random = test::seeded();
        const QTemporaryDir directory;
        int begun = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(),
                         {writes, directory.path(), QString::number(begun)});
            const int lines = random.bounded(1, 60);
            const auto told = [&writer, lines] { return writer.bytesAvailable() >= lines; };
            QVERIFY2(QTest::qWaitFor(told, 20'000), writer.readAllStandardError().constData());
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const int taken = begun + static_cast<int>(writer.readAllStandardOutput().size());

            ClientStore store(directory.path());
            const std::vector<OutgoingMessage> outbox = store.outbox(fullRoom().address());
            const auto kept = static_cast<int>(outbox.size());
            QVERIFY2(kept >= taken && kept <= taken + 1, qPrintable(u"%1 of %2"_s.arg(kept).arg(taken)));
            for (int i = 0; i < kept; ++i)
                QCOMPARE(outbox[static_cast<size_t>(i)].text, textOf(i));
            const QString draft = store.draft(fullRoom().address()).text;
            QVERIFY2(draft.isEmpty() || textOf(kept).startsWith(draft), qPrintable(draft));
            begun = kept;
        }
    }

    void nobodyElseMayReadIt()
    {
        const QTemporaryDir directory;
        const QString place = directory.filePath(u"new/client"_s);
        ClientStore store(place);
        store.save(fullRoom());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(place).permissions() & (others | QFile::ExeOther)));
        for (const QFileInfo &file : QDir(place).entryInfoList(QDir::Files))
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void theOutboxSurvivesARestartInItsOrder()
    {
        const QTemporaryDir directory;
        const RememberedRoom room = fullRoom();
        {
            ClientStore store(directory.path());
            store.save(room);
            Outbox outbox(store, room.address());
            for (const QString &id : {u"c"_s, u"a"_s, u"b"_s, u"d"_s})
                outbox.append(outgoing(id));
            QVERIFY(outbox.refuse(u"a"_s, {u"muted"_s, u"You are muted."_s}));
            outbox.confirm({u"d"_s, u"unknown"_s});
        }
        ClientStore store(directory.path());
        Outbox outbox(store, room.address());
        QCOMPARE(outbox.messages().size(), size_t(3));
        QCOMPARE(outbox.messages()[0], outgoing(u"c"_s));
        QCOMPARE(outbox.messages()[1].refusal.text, u"You are muted."_s);
        QCOMPARE(outbox.messages()[2], outgoing(u"b"_s));
        QCOMPARE(outbox.waiting(), 2);
    }

    void aRefusedMessageWaitsAgainUnderItsIdOrIsTakenBack()
    {
        const QTemporaryDir directory;
        ClientStore store(directory.path());
        store.save(fullRoom());
        Outbox outbox(store, fullRoom().address());
        outbox.append(outgoing(u"a"_s));
        QVERIFY(!outbox.retry(u"a"_s));
        QVERIFY(!outbox.refuse(u"b"_s, {}));
        QVERIFY(outbox.refuse(u"a"_s, {u"muted"_s, u"no"_s}));
        QVERIFY(outbox.retry(u"a"_s));
        QCOMPARE(outbox.messages()[0], outgoing(u"a"_s));
        QCOMPARE(store.outbox(fullRoom().address())[0], outgoing(u"a"_s));
        QVERIFY(outbox.cancel(u"a"_s));
        QVERIFY(!outbox.cancel(u"a"_s));
        QVERIFY(store.outbox(fullRoom().address()).empty());
    }

    void roomsDoNotShareAnOutbox()
    {
        const QTemporaryDir directory;
        ClientStore store(directory.path());
        RememberedRoom other = fullRoom();
        other.link.room = u"other"_s;
        store.save(fullRoom());
        store.save(other);
        store.append(fullRoom().address(), outgoing(u"same"_s));
        store.append(other.address(), outgoing(u"same"_s));
        store.remove(other.address(), {u"same"_s});
        QCOMPARE(store.outbox(fullRoom().address()).size(), size_t(1));
        store.forget(fullRoom().address());
        QVERIFY(store.outbox(fullRoom().address()).empty());
        QCOMPARE(store.rooms().size(), size_t(1));
    }

    void aMovedRoomKeepsWhatWaits()
    {
        const QTemporaryDir directory;
        ClientStore store(directory.path());
        store.save(fullRoom());
        store.append(fullRoom().address(), outgoing(u"a"_s));
        store.save(fullRoom().address(), writing());
        RoomLink elsewhere = fullRoom().link;
        elsewhere.port = 9000;
        store.move(fullRoom().address(), elsewhere);
        QCOMPARE(store.rooms()[0].link, elsewhere);
        QCOMPARE(store.draft(elsewhere.address()), writing());
        QCOMPARE(store.outbox(elsewhere.address()).size(), size_t(1));
    }

    void whatCannotBeUsedIsLeftAsItIsAndSaidSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("a directory") << QByteArray("DIRECTORY") << u"not_writable"_s;
        QTest::newRow("of a newer Snug") << QByteArray("NEWER") << u"newer_store"_s;
    }
    void whatCannotBeUsedIsLeftAsItIsAndSaidSo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"client.db"_s);
        if (content == "DIRECTORY") {
            QVERIFY(QDir().mkpath(path));
        } else if (content == "NEWER") {
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
                database.setDatabaseName(path);
                QVERIFY(database.open());
                QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 1000"_s));
            }
            QSqlDatabase::removeDatabase(u"newer"_s);
        }
        const auto bytes = [&path] {
            QFile file(path);
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();

        ClientStore store(directory.path());
        QVERIFY(!store.persistent());
        QCOMPARE(store.problemCode(), code);
        QVERIFY(store.problem().contains(u"nothing is kept"_s));
        store.save(fullRoom());
        store.append(fullRoom().address(), outgoing(u"a"_s));
        QCOMPARE(store.rooms().size(), size_t(1));
        QCOMPARE(store.outbox(fullRoom().address()).size(), size_t(1));
        QCOMPARE(bytes(), before);
    }

    void aDamagedListIsPutAsideForANewOne_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("no database") << qint64(0);
        QTest::newRow("a page that makes no sense") << qint64(4096);
    }
    void aDamagedListIsPutAsideForANewOne()
    {
        QFETCH(qint64, from);
        const QTemporaryDir directory;
        {
            ClientStore store(directory.path());
            store.save(fullRoom());
        }
        QFile file(directory.filePath(u"client.db"_s));
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.seek(from));
        file.write(QByteArray("this is no page of a database, but long enough ").repeated(80));
        file.close();
        {
            ClientStore store(directory.path());
            QVERIFY(store.persistent());
            QCOMPARE(store.damagedFile(), file.fileName() + ".damaged"_L1);
            QVERIFY(QFile::exists(store.damagedFile()));
            QVERIFY(store.rooms().empty());
            store.save(fullRoom());
        }
        ClientStore store(directory.path());
        QVERIFY(store.damagedFile().isEmpty());
        QCOMPARE(store.rooms().size(), size_t(1));
    }

    void whatAPlaceCannotHoldGoesAlongToAnother()
    {
        const QTemporaryDir directory;
        ClientStore store(u"/proc/nothing/here"_s);
        QSignalSpy told(&store, &ClientStore::problemChanged);
        store.save(fullRoom());
        store.append(fullRoom().address(), outgoing(u"a"_s));
        QVERIFY(!store.moveTo(u"/proc/nothing/there"_s));
        QVERIFY(!store.persistent());
        QCOMPARE(told.size(), 0);

        {
            RememberedRoom other = fullRoom(); // kept there by an earlier run
            other.link.room = u"other"_s;
            ClientStore(directory.path()).save(other);
        }
        QVERIFY(store.moveTo(directory.path()));
        QVERIFY(store.persistent());
        QCOMPARE(told.size(), 1);
        QCOMPARE(store.rooms().size(), size_t(2));
        const ClientStore again(directory.path());
        QCOMPARE(again.rooms().size(), size_t(2));
        QCOMPARE(again.outbox(fullRoom().address()).size(), size_t(1));
    }

    void aStoreThatCanNoLongerBeWrittenGoesOnInMemory()
    {
        const QTemporaryDir directory;
        ClientStore store(directory.path());
        QSignalSpy told(&store, &ClientStore::problemChanged);
        store.save(fullRoom());
        store.append(fullRoom().address(), outgoing(u"a"_s));
        {
            const test::FileSizeLimit full(0);
            store.append(fullRoom().address(), outgoing(u"b"_s));
        }
        QVERIFY(!store.persistent());
        QVERIFY(store.problem().startsWith(u"I can't save to "_s));
        QCOMPARE(told.size(), 1);
        store.append(fullRoom().address(), outgoing(u"c"_s));
        QCOMPARE(store.outbox(fullRoom().address()).size(), size_t(3));
        QVERIFY(store.moveTo(directory.path())); // there is space again
        QCOMPARE(ClientStore(directory.path()).outbox(fullRoom().address()).size(), size_t(3));
    }

    void aDiskThatIsFullIsSaidToBe_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("one change") << false;
        QTest::newRow("several at once") << true;
    }
    void aDiskThatIsFullIsSaidToBe()
    {
        QFETCH(bool, atOnce);
        const QString address = fullRoom().address();
        static test::FaultyDisk &disk = test::FaultyDisk::install();
        const auto heal = qScopeGuard([] { disk.heal(); });
        const QTemporaryDir directory;
        ClientStore store(directory.path());
        store.save(fullRoom());
        store.append(address, outgoing(u"a"_s));
        disk.writeError = SQLITE_FULL;
        if (atOnce)
            store.remove(address, {u"a"_s});
        else
            store.append(address, outgoing(u"b"_s));
        QVERIFY2(store.problem().startsWith(u"There is no space left in "_s), qPrintable(store.problem()));
        QCOMPARE(store.outbox(address).size(), size_t(atOnce ? 0 : 2));
    }

    void whatADiskHoldsThatIsFullAtTheStartIsThere_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("closed well") << false;
        QTest::newRow("killed, so that all is in the -wal") << true;
    }
    void whatADiskHoldsThatIsFullAtTheStartIsThere()
    {
        QFETCH(bool, killed);
        const QString address = fullRoom().address();
        const QTemporaryDir before;
        const QTemporaryDir directory;
        auto last = std::make_unique<ClientStore>(before.path());
        last->save(fullRoom());
        last->save(address, writing());
        last->append(address, outgoing(u"a"_s));
        if (!killed)
            last.reset();
        for (const QString &name : {u"client.db"_s, u"client.db-wal"_s})
            QCOMPARE(QFile::copy(before.filePath(name), directory.filePath(name)),
                     killed || name == "client.db"_L1);

        std::unique_ptr<ClientStore> store;
        {
            const test::FileSizeLimit full(0);
            store = std::make_unique<ClientStore>(directory.path());
        }
        QVERIFY(!store->persistent());
        QVERIFY(store->rooms() == std::vector{fullRoom()});
        QCOMPARE(store->draft(address), writing());
        QCOMPARE(store->outbox(address), std::vector{outgoing(u"a"_s)});
        const QTemporaryDir elsewhere;
        QVERIFY(store->moveTo(elsewhere.path()));
        QVERIFY(ClientStore(elsewhere.path()).rooms() == std::vector{fullRoom()});
        QVERIFY(ClientStore(directory.path()).rooms() == std::vector{fullRoom()});
    }

    void aStoreThatCanBeWrittenAgainGoesBackToItsFile()
    {
        const QTemporaryDir directory;
        const QString address = fullRoom().address();
        RememberedRoom other = fullRoom();
        other.link.room = u"other"_s;
        ClientStore store(directory.path(), std::chrono::milliseconds(10));
        QSignalSpy told(&store, &ClientStore::problemChanged);
        store.save(fullRoom());
        store.save(other);
        store.append(address, outgoing(u"a"_s));
        {
            const test::FileSizeLimit full(0);
            store.append(address, outgoing(u"b"_s));
            QVERIFY(!store.persistent());
            QCOMPARE(told.size(), 1);
            store.forget(other.address());
            store.remove(address, {u"a"_s});
        }
        QTRY_VERIFY(store.persistent());
        QCOMPARE(told.size(), 2);
        store.append(address, outgoing(u"c"_s));
        const ClientStore after(directory.path());
        QVERIFY(after.rooms() == std::vector{fullRoom()});
        QCOMPARE(after.outbox(address), (std::vector{outgoing(u"b"_s), outgoing(u"c"_s)}));
    }

    void aDraftTakenWhereNothingCanBeWrittenIsInOnePlaceOnly()
    {
        const QTemporaryDir directory;
        const QString address = fullRoom().address();
        ClientStore store(directory.path());
        QSignalSpy told(&store, &ClientStore::problemChanged);
        store.save(fullRoom());
        store.save(address, writing());
        {
            const test::FileSizeLimit full(0);
            store.take(address, outgoing(u"a"_s));
        }
        QVERIFY(!store.persistent());
        QCOMPARE(told.size(), 1);
        QCOMPARE(store.outbox(address).size(), size_t(1));
        QCOMPARE(store.draft(address), Writing());
        const ClientStore afterwards(directory.path()); // as if killed now
        QVERIFY(afterwards.outbox(address).empty());
        QCOMPARE(afterwards.draft(address), writing());
    }

    void aPlaceThatCannotBeMadeIsSaid()
    {
        ClientStore store(u"/proc/nothing/here"_s);
        QCOMPARE(store.problem(),
                 u"I can't save to /proc/nothing/here. You can chat, but nothing is kept."_s);
        store.save(fullRoom());
        QCOMPARE(store.rooms().size(), size_t(1));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == writes)
        return writeForEver(arguments[2], arguments[3].toInt());
    TestClientStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clientstore.moc"
