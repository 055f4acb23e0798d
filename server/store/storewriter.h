// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/job.h"
#include "server/store/storedatabase.h"

#include <QObject>

#include <deque>
#include <optional>

namespace snug::server {

//! The only writer of a store. Lives on a thread of its own; everything that arrives while one transaction
//! commits becomes the next.
class StoreWriter : public QObject
{
    Q_OBJECT

public:
    //! Called on the writer's thread with each batch that is on disk or was undone, and why the last write
    //! failed, if it did.
    using Deliver = std::function<void(JobBatch batch, const std::optional<Error> &failure)>;

    StoreWriter(QString file, Clock clock, Deliver deliver);

    void open();
    void take(std::unique_ptr<Job> job);
    //! Commits what was taken, then ends the thread.
    void finish();

private:
    void commit();
    std::optional<Error> write(const JobBatch &batch);

    const QString m_file;
    const Clock m_clock;
    const Deliver m_deliver;
    std::optional<StoreDatabase> m_database;
    std::optional<Error> m_openFailure;
    std::optional<Error> m_failure; // of the last transaction that changed anything or failed
    std::deque<std::unique_ptr<Job>> m_queue;
    bool m_commitPosted = false;
};

} // namespace snug::server
