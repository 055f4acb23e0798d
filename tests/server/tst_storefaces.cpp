// SPDX-License-Identifier: MIT
// One store used by several threads, each through a face of its own.
#include "tests/support/filesizelimit.h"
#include "tests/support/openstore.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <semaphore>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;
using test::FileSizeLimit;
using test::message;
using test::OpenStore;

namespace {

//! A thread with a face of the store; work is done there and waited for.
class FaceThread
{
public:
    explicit FaceThread(const Store &store)
        : m_face(store.share())
    {
        m_home.moveToThread(&m_thread);
        m_face->moveToThread(&m_thread);
        m_thread.start();
    }
    ~FaceThread()
    {
        closeFace();
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(FaceThread)

    template <typename Work>
    void run(Work work)
    {
        inThread([&] { work(*m_face); });
    }
    void closeFace()
    {
        inThread([this] { m_face.reset(); });
    }
    QThread *thread() { return &m_thread; }

private:
    template <typename Work>
    void inThread(Work work)
    {
        // Not Qt::BlockingQueuedConnection: the thread sanitizer does not see how Qt waits.
        std::binary_semaphore done(0);
        QMetaObject::invokeMethod(
            &m_home,
            [&] {
                work();
                done.release();
            },
            Qt::QueuedConnection);
        done.acquire();
    }

    QThread m_thread;
    QObject m_home;
    std::unique_ptr<Store> m_face;
};

} // namespace

class tst_StoreFaces : public QObject
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

    void everyFaceIsAnsweredInItsOrderOnItsThread()
    {
        constexpr int each = 2000;
        const QString other = m_open->makeRoom(u"Book club"_s);
        FaceThread second(store());
        std::vector<int> ours;
        std::vector<int> theirs; // the other thread's until it is done
        std::atomic<int> theirCount = 0;
        bool onTheirThread = true;
        second.run([&](Store &face) {
            for (int i = 0; i < each; ++i)
                face.submit(message(other, i), &face, [&, i](const auto &added) {
                    onTheirThread = onTheirThread && QThread::currentThread() == second.thread();
                    theirs.push_back(added && added->message.seq == i + 1 ? i : -1);
                    ++theirCount;
                });
        });
        for (int i = 0; i < each; ++i)
            store().submit(message(m_room, i), this, [&, i](const auto &added) {
                ours.push_back(added && added->message.seq == i + 1 ? i : -1);
            });
        QTRY_COMPARE(ours.size(), size_t(each));
        QTRY_COMPARE(theirCount.load(), each);
        second.closeFace();
        for (const std::vector<int> &answers : {ours, theirs}) {
            for (int i = 0; i < each; ++i)
                QCOMPARE(answers[static_cast<size_t>(i)], i);
        }
        QVERIFY(onTheirThread);
    }

    void theEndOfABatchIsToldToTheFacesThatHadPartInItAlone()
    {
        FaceThread second(store());
        std::atomic<int> told = 0;
        second.run([&](Store &face) { connect(&face, &Store::batchDelivered, &face, [&] { ++told; }); });
        QSignalSpy ours(&store(), &Store::batchDelivered);
        QVERIFY(m_open->ask(message(m_room, 1)).ok());
        QTRY_COMPARE(ours.size(), 1);
        second.run([](Store &) {}); // whatever was on its way there has arrived
        QCOMPARE(told.load(), 0);
        second.run([&](Store &face) { face.submit(message(m_room, 2), &face, [](const auto &) {}); });
        QTRY_COMPARE(told.load(), 1);
    }

    void aFaceThatGoesHasEverythingOnDiskAndIsAnsweredNoMore()
    {
        std::atomic<int> answered = 0;
        std::atomic<int> elsewhere = 0;
        std::atomic<int> held = 0;
        FaceThread second(store());
        for (int i = 0; i < 3000; i += 2)
            store().submit(message(m_room, i), this, [](const auto &) {});
        second.run([&](Store &face) {
            QThread *home = QThread::currentThread();
            const auto made = [&, home] {
                ++held;
                return std::shared_ptr<int>(new int, [&, home](const int *gone) {
                    delete gone;
                    elsewhere += QThread::currentThread() == home ? 0 : 1;
                    --held;
                });
            };
            for (int i = 1; i < 3000; i += 2) {
                face.submit(message(m_room, i), &face, [&, holding = made()](const auto &) { ++answered; });
                face.read({.room = m_room, .seq = 9, .limit = 200}, &face,
                          [&, holding = made()](const auto &) { ++answered; });
            }
        });
        second.closeFace();
        const int answeredUntilThen = answered;
        QCOMPARE(held.load(), 0);
        QCOMPARE(elsewhere.load(), 0);
        QCOMPARE(
            test::runSql(m_open->file(), {u"SELECT count(*) FROM message WHERE id LIKE '%1' OR id "
                                          u"LIKE '%3' OR id LIKE '%5' OR id LIKE '%7' OR id LIKE '%9'"_s}),
            {u"1500"_s});
        QCOMPARE(stored(m_room), 3000); // the others' go on
        QCOMPARE(answered.load(), answeredUntilThen);
    }

    void theStoreStandsUntilItsLastFaceGoes()
    {
        FaceThread second(store());
        m_open->close();
        std::atomic<int> seq = 0;
        second.run([&](Store &face) {
            face.submit(message(m_room, 1), &face,
                        [&](const auto &added) { seq = added ? static_cast<int>(added->message.seq) : -1; });
        });
        QTRY_COMPARE(seq.load(), 1);
        const Result<std::unique_ptr<Store>> locked = Store::open(m_open->path());
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, u"locked"_s);
        second.closeFace();
        m_open->reopen();
        QCOMPARE(stored(m_room), 1);
    }

    void failingAndRecoveringIsToldToEveryFace()
    {
        FaceThread second(store());
        std::atomic<bool> fails = false;
        second.run([&](Store &face) {
            connect(&face, &Store::failureChanged, &face, [&] { fails = face.failure().has_value(); });
        });
        {
            const FileSizeLimit limit(QFileInfo(m_open->file() + "-wal"_L1).size());
            QVERIFY(!m_open->ask(message(m_room, 1)));
            QTRY_VERIFY(fails);
            QVERIFY(store().share()->failure()); // one that comes later knows, too
        }
        QTRY_VERIFY(!fails);
        QTRY_VERIFY(!store().failure());
        QVERIFY(!store().share()->failure());
        QVERIFY(m_open->ask(message(m_room, 1)).ok());
    }

    void facesComeAndGoWhileOthersWork()
    {
        std::atomic<int> submitted = 0;
        for (int round = 0; round < 20; ++round) {
            FaceThread second(store());
            FaceThread third(store());
            for (FaceThread *thread : {&second, &third})
                thread->run([&](Store &face) {
                    for (int i = 0; i < 50; ++i)
                        face.submit(message(m_room, submitted++), &face, [](const auto &) {});
                });
            store().submit(message(m_room, submitted++), this, [](const auto &) {});
        }
        QCOMPARE(stored(m_room), submitted.load());
    }
};

QTEST_GUILESS_MAIN(tst_StoreFaces)
#include "tst_storefaces.moc"
