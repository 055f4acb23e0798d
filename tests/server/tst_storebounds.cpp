// SPDX-License-Identifier: MIT
// How much may wait in a store, and what it tells of itself.
#include "tests/support/openstore.h"

#include <QFileInfo>

#include <atomic>
#include <semaphore>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;
using test::message;
using test::OpenStore;

namespace {

//! Holds the store's thread between a transaction and its answers.
class Brake
{
public:
    std::function<void(size_t, std::chrono::nanoseconds)> observer()
    {
        return [this](size_t, std::chrono::nanoseconds) {
            if (m_holds.exchange(false)) {
                m_held.release();
                m_go.acquire();
            }
        };
    }
    void pull() { m_holds = true; }
    void waitUntilItHolds() { m_held.acquire(); }
    void release() { m_go.release(); }

private:
    std::atomic<bool> m_holds = false;
    std::binary_semaphore m_held{0};
    std::binary_semaphore m_go{0};
};

} // namespace

class tst_StoreBounds : public QObject
{
    Q_OBJECT

private slots:
    void moreThanTheBoundIsRefusedUntilThereIsRoomAgain()
    {
        Brake brake;
        OpenStore open({.bounds = {.jobs = 10}, .committed = brake.observer()});
        const QString room = open.makeRoom(u"Film night"_s);
        QStringList codes;
        const auto note = [&](const auto &added) { codes += added ? u"stored"_s : added.error().code; };
        brake.pull();
        open.store().submit(message(room, 0), this, note);
        QCoreApplication::processEvents(); // a turn's jobs are handed over at its end
        brake.waitUntilItHolds();
        for (int i = 1; i < 10; ++i)
            open.store().submit(message(room, i), this, note);
        QCoreApplication::processEvents();
        QVERIFY(codes.isEmpty());
        QCOMPARE(open.store().stats().jobs, size_t(10));

        const std::unique_ptr<Store> other = open.store().share(); // the bound is all faces' together
        Error error;
        other->submit(message(room, 10), this, [&](const auto &added) { error = added.error(); });
        open.store().submit(message(room, 11), this, note);
        QVERIFY(codes.isEmpty()); // never answered from within submit()
        QTRY_COMPARE(codes, QStringList{u"overloaded"_s});
        QTRY_COMPARE(error.code, u"overloaded"_s);
        QCOMPARE(error.text, u"The host's computer is too busy right now. Try again in a moment."_s);
        QVERIFY(!open.store().failure());

        bool idle = false;
        open.store().whenIdle(this, [&] { idle = codes.size() == 11; }); // is not refused
        brake.release();
        QTRY_VERIFY(idle);
        QCOMPARE(codes, QStringList{u"overloaded"_s} + QStringList(10, u"stored"_s));
        QCOMPARE(open.store().stats().jobs, size_t(0));
        QCOMPARE(open.ask(message(room, 11))->message.seq, 11);
    }

    void theEndOfABatchIsToldAfterARefusal()
    {
        OpenStore open({.bounds = {.jobs = 0}});
        QStringList told;
        connect(&open.store(), &Store::batchDelivered, this, [&] { told += u"end"_s; });
        open.store().submit(op::ListRooms{}, this, [&](const auto &rooms) { told += rooms.error().code; });
        QTRY_COMPARE(told, (QStringList{u"overloaded"_s, u"end"_s}));
    }

    void morePagesThanTheBoundAreRefusedUntilThereIsRoomAgain()
    {
        OpenStore open({.bounds = {.pages = 3}});
        const QString room = open.makeRoom(u"Film night"_s);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 200; ++i)
            open.store().read({.room = room, .seq = 9, .limit = 9}, this, [&](const Result<Page> &page) {
                ++(page ? read : refused);
                if (!page)
                    QCOMPARE(page.error().code, u"overloaded"_s);
            });
        QTRY_COMPARE(read + refused, 200);
        QVERIFY(read >= 3);
        QTRY_COMPARE(open.store().stats().pages, size_t(0));
        QVERIFY(open.read({.room = room, .seq = 9, .limit = 9}).ok());
    }

    void transactionsAreObserved()
    {
        std::atomic<size_t> jobs = 0;
        std::atomic<bool> tookTime = true;
        OpenStore open({.committed = [&](size_t count, std::chrono::nanoseconds time) {
            jobs += count;
            tookTime = tookTime && time.count() > 0;
        }});
        const QString room = open.makeRoom(u"Film night"_s);
        for (int i = 0; i < 99; ++i)
            open.store().submit(message(room, i), this, [](const auto &) {});
        QTRY_COMPARE(jobs.load(), size_t(100));
        QVERIFY(tookTime);
    }

    void theSizesOfTheFilesAreTold()
    {
        OpenStore open;
        open.makeRoom(u"Film night"_s);
        const StoreStats stats = open.store().stats();
        QCOMPARE(stats.databaseBytes, QFileInfo(open.file()).size());
        QCOMPARE(stats.logBytes, QFileInfo(open.file() + "-wal"_L1).size());
        QVERIFY(stats.databaseBytes > 0);
        QVERIFY(stats.logBytes > 0);
    }
};

QTEST_GUILESS_MAIN(tst_StoreBounds)
#include "tst_storebounds.moc"
