// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/job.h"
#include "server/store/storedatabase.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
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
class StoreWriter
{
public:
    //! Called on the writer's thread: what was a face's of a transaction that is on disk or was undone, and
    //! why the last write failed, if it did. Without jobs where only the latter is news.
    using Deliver = std::function<void(Store *face, JobBatch batch, const std::optional<Error> &failure)>;

    enum class Bound { Jobs, None };

    StoreWriter(QString file, const StoreOptions &options, Deliver deliver);
    //! All faces have left.
    ~StoreWriter();
    StoreWriter(const StoreWriter &) = delete;
    StoreWriter &operator=(const StoreWriter &) = delete;

    //! Gives why writing fails, if it does; the face is told of every change from then on.
    std::optional<Error> enter(Store *face);
    //! Waits until all that was put is on disk. Nothing is delivered to the face afterwards.
    void leave(Store *face);
    //! Takes a job; false, and it is still the caller's, where too many wait.
    bool put(Store *face, std::unique_ptr<Job> &job, Bound bound = Bound::Jobs);
    //! How many jobs are not yet answered.
    size_t waiting();

private:
    struct Entry {
        Store *face;
        std::unique_ptr<Job> job;
    };
    using Entries = std::vector<Entry>;

    void run();
    void open();
    Entries next();
    void commit(const Entries &entries);
    std::optional<Error> write(const Entries &entries);
    void answer(Entries entries);

    const QString m_file;
    const StoreOptions m_options;
    const Deliver m_deliver;

    // The writer's thread's alone.
    std::optional<StoreDatabase> m_database;
    std::optional<Error> m_openFailure;
    std::optional<Error> m_failure; // of the last transaction that changed anything or failed

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_arrived;
    std::condition_variable m_answered;
    std::deque<Entry> m_queue;
    std::vector<Store *> m_faces;
    std::optional<Error> m_toldFailure; // what the faces know
    quint64 m_putCount = 0;
    quint64 m_answeredCount = 0;
    bool m_ending = false;

    std::thread m_thread; // starts when all of the above is there
};

} // namespace snug::server
