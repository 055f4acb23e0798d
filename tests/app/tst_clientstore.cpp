// SPDX-License-Identifier: MIT
#include "app/session/clientstore.h"
#include "app/session/outbox.h"
#include "tests/support/filesizelimit.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

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
    RememberedRoom room{.link = link(u"film-night"_s),
                        .title = u"Film night <b>"_s,
                        .selfName = u"Ada"_s,
                        .hosted = true,
                        .lastRead = 17,
                        .lastKnown = 20,
                        .joinedAt = QDateTime::fromMSecsSinceEpoch(1'000'000),
                        .usedAt = QDateTime::fromMSecsSinceEpoch(2'000'000),
                        .draft = u"so far\nonly'; DROP TABLE room; --"_s};
    room.link.invite.clear();
    return room;
}

OutgoingMessage outgoing(const QString &id)
{
    return {.id = id, .text = "text of "_L1 + id, .madeAt = 1};
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
        RoomLink elsewhere = fullRoom().link;
        elsewhere.port = 9000;
        store.move(fullRoom().address(), elsewhere);
        QCOMPARE(store.rooms()[0].link, elsewhere);
        QCOMPARE(store.rooms()[0].draft, fullRoom().draft);
        QCOMPARE(store.outbox(elsewhere.address()).size(), size_t(1));
    }

    void whatCannotBeUsedIsLeftAsItIsAndSaidSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("no database")
            << QByteArray("this is not a database at all, but long enough ").repeated(20) << u"damaged"_s;
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
        } else {
            QFile file(path);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(content);
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

    void aPlaceThatCannotBeMadeIsSaid()
    {
        ClientStore store(u"/proc/nothing/here"_s);
        QCOMPARE(store.problem(),
                 u"I can't save to /proc/nothing/here. You can chat, but nothing is kept."_s);
        store.save(fullRoom());
        QCOMPARE(store.rooms().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestClientStore)
#include "tst_clientstore.moc"
