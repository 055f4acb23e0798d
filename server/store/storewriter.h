// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/job.h"
#include "server/store/storedatabase.h"
#include "server/store/storehealth.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <thread>

namespace snug::server {

class Store;

//! The only writer of a store. Has a thread of its own; everything that arrives while one transaction commits
//! becomes the next. Made and ended on any thread, called from many.
//!
//! Jobs come in through a queue under a mutex and not through posted events: a job is submitted for every
//! message of every room, and an event each would cost the sender an allocation and, too often, a system
//! call. Here only a writer that has nothing to do is woken, and it takes all there is at once. The mutex is
//! never held while the disk works. Answers leave as queued calls, one for a transaction and a face.
//!
//! When a transaction fails because of the disk, what only reads is still answered and every change refused
//! without the disk being asked, until a try of the writer's own (once in StoreOptions::retry) succeeds. When
//! it fails because something cannot be read, it is halved until only the job that met it fails.
class StoreWriter
{
public:
    //! Called on the writer's thread: what was a face's of a transaction that is on disk or was undone.
    using Deliver = std::function<void(Store *face, JobBatch batch)>;
    enum class Bound { Jobs, None };

    StoreWriter(QString file, const StoreOptions &options, StoreHealth &health, Deliver deliver);
    //! All faces have left.
    ~StoreWriter();
    StoreWriter(const StoreWriter &) = delete;
    StoreWriter &operator=(const StoreWriter &) = delete;

    //! Takes jobs, which are one transaction if nothing else is in the way. Those for which too many wait are
    //! given back.
    JobBatch put(Store *face, JobBatch jobs, Bound bound = Bound::Jobs);
    //! Waits until all that was put is on disk and given back.
    void finish();
    //! How many jobs are not yet answered.
    size_t waiting();
    //! Tells that the store's health has changed, which is looked after here.
    void noteHealth();

private:
    struct Entry {
        Store *face;
        std::unique_ptr<Job> job;
    };
    using Entries = std::vector<Entry>;
    using Span = std::span<const Entry>;

    void run();
    //! What has arrived. Nothing when all is done and the store ends, or when it is time to look after what
    //! is wrong.
    Entries next();
    void tryAgain();
    void commit(Span entries);
    std::optional<StorageFailure> write(Span entries);
    void onlyLook(Span entries);
    void answer(Entries entries);

    const QString m_file;
    const StoreOptions m_options;
    const Deliver m_deliver;

    // The writer's thread's alone.
    StoreHealth &m_health;
    StoreDatabase m_database;
    std::optional<Error> m_failure; // why nothing is written at the moment
    std::chrono::steady_clock::time_point m_nextTry;

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_arrived;
    std::condition_variable m_answered;
    std::deque<Entry> m_queue;
    size_t m_putCount = 0;
    size_t m_answeredCount = 0;
    bool m_healthNoted = false;
    bool m_ending = false;

    std::thread m_thread; // starts when all of the above is there
};

} // namespace snug::server
