// SPDX-License-Identifier: MIT
// How the store takes work in and answers it; what the operations do is told by the other tests of the store.
#include "tests/support/filesizelimit.h"
#include "tests/support/openstore.h"
#include "tests/support/seed.h"

#include <QFileInfo>
#include <QSet>
#include <QSignalSpy>

#include <atomic>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;
using test::FileSizeLimit;
using test::message;
using test::OpenStore;

class tst_Store : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenStore> m_open;
    QString m_room;

    Store &store() { return m_open->store(); }
    qint64 stored(const QString &room) { return m_open->ask(op::OpenRoom{room})->info.count; }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenStore>();
        m_room = m_open->makeRoom(u"Film night"_s);
    }
    void cleanup() { m_open.reset(); }

    void answersComeInTheOrderOfTheQuestions()
    {
        QList<int> answered;
        for (int i = 0; i < 2000; ++i) {
            if (i % 3 == 0)
                store().submit(op::ListRooms{}, this, [&, i](const auto &) { answered += i; });
            else
                store().submit(message(m_room, i), this, [&, i](const auto &) { answered += i; });
        }
        QTRY_COMPARE(answered.size(), 2000);
        QVERIFY(std::ranges::is_sorted(answered));
    }

    void whatArrivesWhileTheStoreIsBusyBecomesOneBatch()
    {
        QSignalSpy batches(&store(), &Store::batchDelivered);
        int answered = 0;
        for (int i = 0; i < 1000; ++i)
            store().submit(message(m_room, i), this, [&](const auto &) { ++answered; });
        QTRY_COMPARE(answered, 1000);
        QVERIFY2(batches.size() <= 20, qPrintable(QString::number(batches.size())));
    }

    void theEndOfABatchIsToldAfterItsAnswers()
    {
        QStringList told;
        connect(&store(), &Store::batchDelivered, this, [&] { told += u"end"_s; });
        store().submit(message(m_room, 1), this, [&](const auto &) { told += u"answer"_s; });
        QTRY_COMPARE(told, (QStringList{u"answer"_s, u"end"_s}));
    }

    void aMessageSeesWhatWasSubmittedBeforeItInItsBatch()
    {
        std::vector<Result<op::AddMessage::Stored>> results;
        for (int i = 0; i < 3; ++i) {
            op::AddMessage add = message(m_room, i);
            if (i > 0)
                add.replyTo = i;
            store().submit(add, this, [&](const auto &result) { results.push_back(result); });
        }
        QTRY_COMPARE(results.size(), size_t(3));
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(results[i]->message.seq, static_cast<qint64>(i + 1));
    }

    void anAnswerNobodyWaitsForIsDropped()
    {
        bool called = false;
        auto context = std::make_unique<QObject>();
        store().submit(message(m_room, 1), context.get(), [&](const auto &) { called = true; });
        store().read({.room = m_room, .limit = 10}, context.get(), [&](const auto &) { called = true; });
        store().whenIdle(context.get(), [&] { called = true; });
        context.reset();
        QCOMPARE(stored(m_room), 1);
        QVERIFY(m_open->read({.room = m_room, .seq = 2, .limit = 10}).ok());
        QVERIFY(!called);
    }

    void anAnswerMayAskAgain()
    {
        int depth = 0;
        std::function<void(const Result<op::AddMessage::Stored> &)> again = [&](const auto &) {
            if (++depth < 50)
                store().submit(message(m_room, depth), this, again);
        };
        store().submit(message(m_room, 0), this, again);
        QTRY_COMPARE(depth, 50);
        QCOMPARE(stored(m_room), 50);
    }

    void idleIsToldAfterEverythingSubmittedBefore()
    {
        int answered = 0;
        int answeredWhenIdle = -1;
        for (int i = 0; i < 1500; ++i)
            store().submit(message(m_room, i), this, [&](const auto &) { ++answered; });
        store().whenIdle(this, [&] { answeredWhenIdle = answered; });
        QTRY_COMPARE(answeredWhenIdle, 1500);
    }

    void anIdleStoreSaysSoAtOnce()
    {
        bool idle = false;
        store().whenIdle(this, [&] { idle = true; });
        QTRY_VERIFY(idle);
    }

    void closingKeepsEverythingSubmitted()
    {
        int answered = 0;
        for (int i = 0; i < 3000; ++i)
            store().submit(message(m_room, i), this, [&](const auto &) { ++answered; });
        m_open->close();
        QCOMPARE(answered, 0); // dropped, not called from a store that is half gone
        m_open->reopen();
        QCOMPARE(stored(m_room), 3000);
    }

    void aStoreClosesInTheMiddleOfReading()
    {
        for (int i = 0; i < 20; ++i) {
            for (int j = 0; j < 50; ++j)
                store().read({.room = m_room, .seq = 1000, .limit = 200}, this, [](const auto &) {});
            m_open->reopen();
        }
    }

    void lookingWritesNothing()
    {
        const QByteArray token(32, 't');
        m_open->tell(op::Admit{.room = m_room, .name = u"Ada"_s, .newTokenHash = token});
        const auto log = [&] {
            QFile file(m_open->file() + "-wal"_L1);
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = log();
        QVERIFY(!before.isEmpty());
        for (int i = 0; i < 20; ++i) {
            QVERIFY(m_open->ask(op::Admit{.room = m_room, .name = u"Ada"_s, .tokenHash = token}).ok());
            QVERIFY(m_open->ask(op::OpenRoom{m_room}).ok());
            QVERIFY(m_open->ask(op::ListRooms{}).ok());
        }
        QCOMPARE(log(), before);
    }

    void aFullDiskFailsTheWholeBatchAndNothingOfItStays()
    {
        QVERIFY(!store().failure());
        std::vector<Error> errors;
        {
            const FileSizeLimit limit(QFileInfo(m_open->file() + "-wal"_L1).size() + 16'384);
            for (int i = 0; i < 20; ++i)
                store().submit(message(m_room, i, QString(10'000, u'x')), this, [&](const auto &result) {
                    if (!result)
                        errors.push_back(result.error());
                });
            QTRY_COMPARE(errors.size(), size_t(20));
        }
        QCOMPARE(errors.front().code, u"storage"_s);
        QVERIFY(!errors.front().text.isEmpty());
        QVERIFY(!errors.front().detail.contains(u"xxx"_s));
        QVERIFY(store().failure());
        QCOMPARE(store().failure()->code, u"storage"_s);

        QTRY_VERIFY(!store().failure());
        // The same ids again: each is stored now, under the first seqs.
        for (int i = 0; i < 20; ++i) {
            const Result<op::AddMessage::Stored> again = m_open->ask(message(m_room, i, u"again"_s));
            QVERIFY(again.ok());
            QVERIFY(!again->repeated);
            QCOMPARE(again->message.seq, i + 1);
            QCOMPARE(again->message.rev, i + 1);
        }
    }

    void aFailureInTheMiddleOfABatchUndoesAllOfIt()
    {
        // More than SQLite keeps in memory, so that it is not the commit that meets the full disk.
        int failed = 0;
        int answered = 0;
        {
            const FileSizeLimit limit(QFileInfo(m_open->file() + "-wal"_L1).size() + 1024 * 1024);
            for (int i = 0; i < 500; ++i)
                store().submit(message(m_room, i, QString(60'000, u'x')), this, [&](const auto &result) {
                    ++answered;
                    failed += result ? 0 : 1;
                });
            QTRY_COMPARE_WITH_TIMEOUT(answered, 500, 60'000);
        }
        QVERIFY(failed > 0);
        QCOMPARE(stored(m_room), 500 - failed);
        QTRY_VERIFY(!store().failure());
        QCOMPARE(m_open->ask(message(m_room, 1000))->message.seq, 501 - failed);
    }

    void readingDoesNotHideThatWritingFails()
    {
        {
            const FileSizeLimit limit(QFileInfo(m_open->file() + "-wal"_L1).size());
            QVERIFY(!m_open->ask(message(m_room, 1)));
        }
        QVERIFY(store().failure());
        QVERIFY(m_open->ask(op::ListRooms{}).ok());
        QVERIFY(store().failure());
        QTRY_VERIFY(!store().failure());
        QVERIFY(m_open->ask(message(m_room, 1)).ok());
    }

    void anAnswerMayCloseTheStore()
    {
        bool destroyed = false;
        connect(&store(), &QObject::destroyed, this, [&] { destroyed = true; });
        for (int i = 0; i < 10; ++i)
            store().submit(message(m_room, i), this, [&](const auto &) { m_open->close(); });
        QTRY_VERIFY(destroyed);
    }

    void whatAnAnswerHoldsEndsOnItsCallersThread()
    {
        std::atomic<int> held = 0;
        std::atomic<int> elsewhere = 0;
        const auto made = [&, home = QThread::currentThread()] {
            ++held;
            return std::shared_ptr<int>(new int, [&, home](const int *gone) {
                delete gone;
                elsewhere += QThread::currentThread() == home ? 0 : 1;
                --held;
            });
        };
        for (int i = 0; i < 500; ++i) {
            store().submit(message(m_room, i), this, [holding = made()](const auto &) {});
            store().read({.room = m_room, .seq = 9, .limit = 9}, this, [holding = made()](const auto &) {});
            if (i % 50 == 0)
                QVERIFY(m_open->ask(op::ListRooms{}).ok());
        }
        QTRY_COMPARE(held.load(), 0);
        QCOMPARE(elsewhere.load(), 0);
    }

    void everyMessageIsStoredOnceHoweverOftenItIsSent()
    {
        QRandomGenerator random = test::seeded();
        QHash<QString, qint64> seqs; // by member and id
        int answered = 0;
        int wrong = 0;
        constexpr int sends = 3000;
        for (int i = 0; i < sends; ++i) {
            op::AddMessage add = message(m_room, static_cast<int>(random.bounded(400)));
            add.member = u"m%1"_s.arg(random.bounded(1, 4));
            const QString key = add.member + u'/' + add.id;
            store().submit(add, this, [&, key](const Result<op::AddMessage::Stored> &result) {
                ++answered;
                const bool known = seqs.contains(key);
                if (!result || result->repeated != known || (known && seqs[key] != result->message.seq))
                    ++wrong;
                else
                    seqs[key] = result->message.seq;
            });
        }
        QTRY_COMPARE(answered, sends);
        QCOMPARE(wrong, 0);
        QCOMPARE(stored(m_room), seqs.size());
        const QList<qint64> all = seqs.values();
        QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), seqs.size());
        QCOMPARE(*std::ranges::max_element(all), seqs.size());
    }
};

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
