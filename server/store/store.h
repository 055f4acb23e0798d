// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/job.h"
#include "server/store/operation.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace snug::server {

//! Milliseconds since 1970 UTC.
using Clock = std::function<qint64()>;

class DirectoryLock;
class StoreReader;
class StoreWriter;

//! Everything a server remembers: one SQLite database in a data directory, used by one process at a time.
//!
//! Lives on the thread that opened it (a server's network thread), owns a thread that writes and one that
//! reads. Operations are applied in the order they were submitted, answered in that order, and only once they
//! are on disk. Whatever is submitted while a transaction commits becomes the next transaction, so batches
//! form by themselves and an idle store answers at once.
class Store : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Callback = std::function<void(Result<T>)>;

    //! Opens or makes the store in `directory` (made if absent, mode 0700), locks it, checks and migrates it.
    //! Errors, each leaving the files as they were: `locked` (names the holder's process id), `not_writable`,
    //! `damaged`, `newer_store`, `storage`. `clock` is for tests; without one it is the system's.
    static Result<std::unique_ptr<Store>> open(const QString &directory, Clock clock = {});

    //! Waits until everything submitted is on disk; callbacks that were not yet called are dropped.
    ~Store() override;

    //! Applies an operation. `done` is called on this object's thread, unless `context` is gone by then.
    template <typename Op>
    void submit(Op operation, QObject *context, Callback<typename Op::Applied> done)
    {
        submitJob(std::make_unique<OperationJob<Op>>(std::move(operation), context, std::move(done)));
    }

    //! Reads a page beside the writer. `done` is called on this object's thread, unless `context` is gone by
    //! then.
    void read(const PageQuery &query, QObject *context, Callback<Page> done);

    //! Null while writes succeed, else why the last one did not. Reading makes no difference to it.
    const std::optional<Error> &failure() const { return m_failure; }

    //! What every operation submitted so far has to wait for: called once they are all on disk and answered.
    void whenIdle(QObject *context, std::function<void()> done);

signals:
    //! The callbacks of one transaction have all been called.
    void batchDelivered();

private:
    Store(std::unique_ptr<DirectoryLock> lock, const QString &file, Clock clock);
    void submitJob(std::unique_ptr<Job> job);
    void deliver(JobBatch batch, const std::optional<Error> &failure);

    std::unique_ptr<DirectoryLock> m_lock;
    StoreWriter *m_writer = nullptr; // lives on m_writerThread
    StoreReader *m_reader = nullptr; // lives on m_readerThread
    QThread m_writerThread;
    QThread m_readerThread;
    std::optional<Error> m_failure;
};

} // namespace snug::server
