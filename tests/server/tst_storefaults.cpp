// SPDX-License-Identifier: MIT
// What the store does when the disk does not do what it should.
#include "tests/support/faultydisk.h"
#include "tests/support/openstore.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FaultyDisk;
using test::message;
using test::OpenStore;

namespace {

const QByteArray token(32, 't');

//! Another program with its hands in the store.
class Intruder
{
public:
    Intruder(const QString &file, const char *sql)
    {
        if (sqlite3_open(QFile::encodeName(file).constData(), &m_database) != SQLITE_OK
            || sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }
    ~Intruder() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(Intruder)

private:
    sqlite3 *m_database = nullptr;
};

} // namespace

class tst_StoreFaults : public QObject
{
    Q_OBJECT

private:
    FaultyDisk &m_disk = FaultyDisk::install();
    std::unique_ptr<OpenStore> m_open;
    QString m_room;

    Store &store() { return m_open->store(); }
    bool fails() { return store().failure().has_value(); }
    qint64 stored(const QString &room) { return m_open->ask(op::OpenRoom{room})->info.count; }

    void openWith(StoreOptions options)
    {
        options.retry = 10ms;
        m_open.reset();
        m_open = std::make_unique<OpenStore>(options);
        m_room = m_open->makeRoom(u"Film night"_s);
        m_open->tell(op::Admit{.room = m_room, .name = u"Ada"_s, .newTokenHash = token});
    }
    //! Sends messages together and gives why they were refused.
    std::vector<Error> refusalsOf(int first, int count, const QString &text)
    {
        std::vector<Error> errors;
        int answered = 0;
        for (int i = first; i < first + count; ++i)
            store().submit(message(m_room, i, text), this, [&](const auto &added) {
                ++answered;
                if (!added)
                    errors.push_back(added.error());
            });
        if (!QTest::qWaitFor([&] { return answered == count; }, 60'000))
            qFatal("the store did not answer");
        return errors;
    }
    //! How many messages somebody would find who opened the store after this process had ended right now.
    qint64 storedAfterACrash()
    {
        const QTemporaryDir after;
        for (const char *ending : {"", "-wal"})
            QFile::copy(m_open->file() + QLatin1String(ending),
                        after.filePath(u"snug.db"_s + QLatin1String(ending)));
        return test::runSql(after.filePath(u"snug.db"_s), {u"SELECT count(*) FROM message"_s})
            .front()
            .toLongLong();
    }

private slots:
    void init() { openWith({}); }
    void cleanup()
    {
        m_disk.heal();
        m_open.reset();
    }

    void whatTheDiskRefusesIsRefusedAndTheRestGoesOn_data()
    {
        QTest::addColumn<int>("writeError");
        QTest::addColumn<int>("writesBefore");
        QTest::addColumn<int>("syncError");
        QTest::addColumn<QString>("sentence");
        const QString full = u"The host's computer has no space left."_s;
        const QString broken = u"The host's computer could not save this."_s;
        const QString readOnly = u"The host's disk does not let anything be written."_s;
        QTest::newRow("full") << SQLITE_FULL << 0 << 0 << full;
        QTest::newRow("full after a few pages") << SQLITE_FULL << 5 << 0 << full;
        QTest::newRow("full in the middle") << SQLITE_FULL << 500 << 0 << full;
        QTest::newRow("full but for a page") << SQLITE_FULL << 2 << 0 << full;
        QTest::newRow("broken") << SQLITE_IOERR_WRITE << 0 << 0 << broken;
        QTest::newRow("broken after a few pages") << SQLITE_IOERR_WRITE << 5 << 0 << broken;
        QTest::newRow("broken in the middle") << SQLITE_IOERR_WRITE << 500 << 0 << broken;
        QTest::newRow("read-only") << SQLITE_READONLY << 0 << 0 << readOnly;
        QTest::newRow("takes everything, keeps nothing") << 0 << 0 << SQLITE_IOERR_FSYNC << broken;
        QTest::newRow("neither") << SQLITE_IOERR_WRITE << 300 << SQLITE_IOERR_FSYNC << broken;
    }

    void whatTheDiskRefusesIsRefusedAndTheRestGoesOn()
    {
        QFETCH(const int, writeError);
        QFETCH(const int, writesBefore);
        QFETCH(const int, syncError);
        QFETCH(const QString, sentence);
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_open->ask(message(m_room, i)).ok());

        m_disk.writesBefore = writesBefore;
        m_disk.writeError = writeError;
        m_disk.syncError = syncError;
        // Above 16 MB, so that SQLite writes before the commit.
        const std::vector<Error> errors = refusalsOf(5, 400, QString(50'000, u'x'));
        QVERIFY(errors.size() > 100);
        const auto refused = static_cast<qint64>(errors.size());
        for (const Error &error : errors) {
            QCOMPARE(error.code, u"storage"_s);
            QCOMPARE(error.text, sentence);
            QCOMPARE(error.cause, writeError == SQLITE_FULL ? u"no_space"_s : QString());
            QVERIFY(!error.detail.isEmpty() && !error.detail.contains(u"xxx"_s));
        }
        QVERIFY(fails());
        QCOMPARE(store().failure()->text, sentence);

        QCOMPARE(stored(m_room), 405 - refused);
        QVERIFY(m_open->ask(op::ListRooms{}).ok());
        QCOMPARE(m_open->read({.room = m_room, .seq = 6, .limit = 9})->messages.size(), size_t(5));
        m_open->now += 3'600'000;
        QCOMPARE(m_open->ask(op::Admit{.room = m_room, .name = u"Ada"_s, .tokenHash = token})->member.id,
                 u"m1"_s);
        QCOMPARE(m_open->ask(op::MakeRoom{u"Book club"_s}).error().text, sentence);
        QVERIFY(fails());
        QCOMPARE(storedAfterACrash(), 405 - refused);

        m_disk.heal();
        QTRY_VERIFY(!fails()); // without anybody writing
        for (int i = 0; i < 405; ++i)
            QVERIFY(m_open->ask(message(m_room, i)).ok());
        QCOMPARE(stored(m_room), 405);
        QCOMPARE(m_open->ask(message(m_room, 405))->message.seq, 406);
        m_open->reopen();
        QCOMPARE(stored(m_room), 406);
        QCOMPARE(test::runSql(m_open->file(), {u"PRAGMA integrity_check"_s}), {u"ok"_s});
    }

    void aDiskThatFailsForAMomentIsTriedAgain()
    {
        m_disk.syncError = SQLITE_IOERR_FSYNC;
        for (int round = 0; round < 20; ++round) {
            m_disk.syncError = SQLITE_IOERR_FSYNC;
            QCOMPARE(m_open->ask(message(m_room, round)).error().code, u"storage"_s);
            QCOMPARE(storedAfterACrash(), round);
            m_disk.heal();
            QTRY_VERIFY(!fails());
            const Result<op::AddMessage::Stored> again = m_open->ask(message(m_room, round));
            QVERIFY(again.ok());
            QVERIFY(!again->repeated);
            QCOMPARE(again->message.seq, round + 1);
            QCOMPARE(storedAfterACrash(), round + 1);
        }
    }

    void whoReadsInAFailingBatchIsAnswered()
    {
        m_disk.writeError = SQLITE_FULL;
        int opened = 0;
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            store().submit(message(m_room, i), this, [&](const auto &added) { refused += added ? 0 : 1; });
            store().submit(op::OpenRoom{m_room}, this,
                           [&](const auto &state) { opened += state && state->info.count == 0 ? 1 : 0; });
            store().submit(op::NoteSeen{m_room, u"m1"_s}, this,
                           [&](const auto &seen) { refused += seen ? 0 : 1; });
        }
        QTRY_COMPARE(opened, 100);
        QTRY_COMPARE(refused, 200);
    }

    void aStoreThatFailsIsClosedAndOpenedAgain()
    {
        QVERIFY(m_open->ask(message(m_room, 0)).ok());
        m_disk.syncError = SQLITE_IOERR_FSYNC;
        m_disk.writeError = SQLITE_FULL;
        QVERIFY(!m_open->ask(message(m_room, 1)));
        m_open->close();
        m_disk.heal();
        m_open->reopen();
        QVERIFY(!fails());
        QCOMPARE(stored(m_room), 1);
        QCOMPARE(m_open->ask(message(m_room, 1))->message.seq, 2);
    }

    void aStoreHeldByAnotherProgramIsNotWaitedFor()
    {
        QVERIFY(m_open->ask(message(m_room, 0)).ok());
        {
            const Intruder intruder(m_open->file(), "BEGIN IMMEDIATE");
            const Result<op::AddMessage::Stored> refused = m_open->ask(message(m_room, 1));
            QCOMPARE(refused.error().code, u"storage"_s);
            QCOMPARE(refused.error().text, u"Another program on the host's computer holds the store."_s);
            QVERIFY(fails());
            QCOMPARE(stored(m_room), 1);
            QCOMPARE(m_open->read({.room = m_room, .seq = 9, .limit = 9})->messages.size(), size_t(1));
        }
        QTRY_VERIFY(!fails());
        QCOMPARE(m_open->ask(message(m_room, 1))->message.seq, 2);
    }

    void theLogStaysShortWhilePeopleReadAndWrite()
    {
        bool reading = true;
        std::function<void(const Result<Page> &)> readAgain = [&](const auto &) {
            if (reading)
                store().read({.room = m_room, .seq = 1'000'000, .limit = 20}, this, readAgain);
        };
        for (int i = 0; i < 4; ++i)
            readAgain(Page{});
        qint64 longest = 0;
        for (int round = 0; round < 60; ++round) {
            QVERIFY(refusalsOf(round * 100, 100, QString(10'000, u'x')).empty());
            longest = std::max(longest, store().stats().logBytes);
        }
        reading = false;
        QVERIFY(store().stats().databaseBytes > 48 * 1024 * 1024);
        QVERIFY2(longest < 32 * 1024 * 1024, qPrintable(QString::number(longest)));
    }

    void aLogThatAnotherProgramKeepsFromBeingFoldedIsBounded()
    {
        constexpr qint64 most = 8 * 1024 * 1024;
        openWith({.bounds = {.log = 1024 * 1024, .logMost = most}});
        QVERIFY(m_open->ask(message(m_room, 0)).ok());
        int sent = 1;
        {
            const Intruder reader(m_open->file(), "BEGIN; SELECT count(*) FROM message");
            Error error;
            for (; error.code.isEmpty() && sent < 2000; ++sent) {
                if (const auto added = m_open->ask(message(m_room, sent, QString(10'000, u'x'))); !added)
                    error = added.error();
            }
            QCOMPARE(error.code, u"storage"_s);
            QCOMPARE(error.text, u"Another program on the host's computer holds the store."_s);
            QVERIFY(fails());
            QVERIFY(store().stats().logBytes < most + 1024 * 1024);
            QCOMPARE(stored(m_room), sent - 1);
        }
        QTRY_VERIFY(!fails());
        QVERIFY(store().stats().logBytes <= 1024 * 1024);
        QCOMPARE(m_open->ask(message(m_room, sent))->message.seq, sent);
    }

    void aSlowDiskIsGivenLargerBatches()
    {
        m_disk.syncDelay = 20;
        m_disk.syncs = 0;
        QVERIFY(refusalsOf(0, 5000, u"hello"_s).empty());
        // Fewer than ten transactions and what folding the log takes: 5000 messages in a good 200 ms.
        QVERIFY2(m_disk.syncs <= 15, qPrintable(QString::number(m_disk.syncs)));
    }

    void whatCannotBeReadFailsAlone_data()
    {
        QTest::addColumn<int>("readError");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("rubbish") << 0 << u"Part of the host's store is damaged."_s;
        QTest::newRow("a bad sector") << SQLITE_IOERR_READ << u"The host's computer could not read this."_s;
    }

    void whatCannotBeReadFailsAlone()
    {
        QFETCH(const int, readError);
        QFETCH(const QString, sentence);
        openWith({.remembered = 3s});
        QStringList rooms{m_room, m_open->makeRoom(u"Book club"_s)};
        rooms.sort(); // as the database has them
        for (const QString &room : rooms) {
            m_room = room;
            QVERIFY(refusalsOf(0, 300, QString(1000, u'x')).empty());
        }
        m_open->close();
        const QStringList leaves = test::runSql(
            m_open->file(),
            {u"SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf' ORDER BY path"_s});
        QVERIFY2(leaves.size() > 50, qPrintable(QString::number(leaves.size())));
        m_open->reopen(); // which looks through all of it
        m_disk.readError = readError;
        m_disk.badPage = leaves[leaves.size() / 4].toInt(); // in the middle of the first room

        const QString bad = rooms.front();
        const QString good = rooms.back();
        const Result<Page> page = m_open->read({.room = bad, .seq = 250, .limit = 200});
        QCOMPARE(page.error().code, u"storage"_s);
        QCOMPARE(page.error().text, sentence);
        QTRY_VERIFY(fails());
        QCOMPARE(store().failure()->text, sentence);
        QVERIFY(m_open->read({.room = good, .seq = 250, .limit = 200}).ok());
        QVERIFY(m_open->read({.room = bad, .seq = 301, .limit = 20}).ok());

        // The same in the writer: who catches up over the page fails, all others in the batch do not.
        int failed = 0;
        int done = 0;
        for (int i = 300; i < 400; ++i) {
            store().submit(message(i % 2 ? good : bad, i), this,
                           [&](const auto &added) { done += added ? 1 : 0; });
            if (i % 50 == 0)
                store().submit(op::Admit{.room = bad, .name = u"Eve"_s, .newTokenHash = token, .since = 0},
                               this, [&](const auto &admitted) {
                                   failed += !admitted && admitted.error().text == sentence ? 1 : 0;
                               });
        }
        QTRY_COMPARE(done, 100);
        QTRY_COMPARE(failed, 2);
        QVERIFY(fails());
        QCOMPARE(test::runSql(m_open->file(), {u"SELECT count(*) FROM member WHERE name = 'Eve'"_s}),
                 {u"0"_s});

        m_disk.heal();
        QTRY_VERIFY(!fails()); // it is told for a while, and the store has nothing to do
        QVERIFY(m_open->read({.room = bad, .seq = 250, .limit = 200}).ok());
    }
};

QTEST_GUILESS_MAIN(tst_StoreFaults)
#include "tst_storefaults.moc"
