// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/job.h"
#include "server/store/operation.h"
#include "server/store/storeoptions.h"

#include <QObject>

#include <functional>
#include <memory>

namespace snug::server {

struct StoreEngine;

//! Everything a server remembers: one SQLite database in a data directory, used by one process at a time.
//!
//! What stands before a thread is a face of the store: it lives on that thread, and its answers come there.
//! open() gives the first, share() further ones; all work on the same database, through one thread that
//! writes and one that reads, which end with the last face. Operations are applied in the order they were
//! submitted, answered in that order, and only once they are on disk. Whatever is submitted while a
//! transaction commits becomes the next transaction, so batches form by themselves and an idle store answers
//! at once.
class Store : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Callback = std::function<void(Result<T>)>;

    //! Opens or makes the store in `directory` (made if absent, mode 0700), locks it, checks and migrates it.
    //! Errors, each leaving the files as they were: `locked` (names the holder's process id), `no_space`,
    //! `not_writable`, `damaged`, `newer_store`, `storage`.
    static Result<std::unique_ptr<Store>> open(const QString &directory, const StoreOptions &options = {});

    //! Waits until everything submitted here is on disk; callbacks that were not yet called are dropped.
    ~Store() override;

    //! A further face, for another thread: moveToThread() there before its first use, destroy it there.
    std::unique_ptr<Store> share() const;

    //! Applies an operation. `done` is called on this object's thread, unless `context` is gone by then.
    //! Where more waits than StoreBounds allows it is not applied; `done` is then given `overloaded`, before
    //! those that wait.
    template <typename Op>
    void submit(Op operation, QObject *context, Callback<typename Op::Applied> done)
    {
        submitJob(std::make_unique<OperationJob<Op>>(std::move(operation), context, std::move(done)));
    }

    //! Reads a page beside the writer. `done` is called as with submit().
    void read(const PageQuery &query, QObject *context, Callback<Page> done);

    //! Null while all is well, else why nothing can be written or, for a while, what could not be read. A
    //! store that cannot write refuses changes with `storage`, still reads, and recovers by itself.
    const std::optional<Error> &failure() const { return m_failure; }

    //! What every operation submitted so far has to wait for: called once they are all on disk and answered.
    //! Never refused.
    void whenIdle(QObject *context, std::function<void()> done);

    //! From any thread, while this face stands.
    StoreStats stats() const;

signals:
    //! This face's callbacks of one transaction have all been called.
    void batchDelivered();
    //! Before the callbacks that first met the failure.
    void failureChanged();

private:
    friend struct StoreEngine;
    explicit Store(std::shared_ptr<StoreEngine> engine);
    void submitJob(std::unique_ptr<Job> job);
    void handOver();
    void refuse(JobBatch jobs);
    void deliver(JobBatch batch);
    void setFailure(const std::optional<Error> &failure);

    const std::shared_ptr<StoreEngine> m_engine;
    std::optional<Error> m_failure;
    JobBatch m_submitted; // since the event loop last came round
};

} // namespace snug::server
