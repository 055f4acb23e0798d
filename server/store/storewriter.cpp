// SPDX-License-Identifier: MIT
#include "server/store/storewriter.h"

#include <QLoggingCategory>
#include <QThread>

namespace snug::server {

Q_LOGGING_CATEGORY(storeLog, "snug.store", QtInfoMsg)

namespace {

constexpr size_t batchMost = 512; // jobs of one transaction, so that nobody waits long for its answer

} // namespace

StoreWriter::StoreWriter(QString file, Clock clock, Deliver deliver)
    : m_file(std::move(file))
    , m_clock(std::move(clock))
    , m_deliver(std::move(deliver))
{
}

void StoreWriter::open()
{
    m_openFailure.reset();
    m_database.emplace(m_clock);
    if (const Result<Done> opened = m_database->open(m_file, StoreDatabase::Mode::ReadWrite); !opened)
        m_openFailure = opened.error();
}

void StoreWriter::take(std::unique_ptr<Job> job)
{
    m_queue.push_back(std::move(job));
    // Posted behind everything that has arrived by now, so that all of it is in the batch.
    if (!std::exchange(m_commitPosted, true))
        QMetaObject::invokeMethod(this, &StoreWriter::commit, Qt::QueuedConnection);
}

void StoreWriter::commit()
{
    m_commitPosted = false;
    const auto end = m_queue.begin() + static_cast<std::ptrdiff_t>(std::min(m_queue.size(), batchMost));
    JobBatch batch(std::move_iterator(m_queue.begin()), std::move_iterator(end));
    m_queue.erase(m_queue.begin(), end);
    if (batch.empty())
        return;

    if (const std::optional<Error> failure = write(batch)) {
        qCWarning(storeLog).noquote() << "transaction of" << batch.size() << "undone:" << failure->detail;
        for (const std::unique_ptr<Job> &job : batch)
            job->fail(*failure);
        m_failure = failure;
    }
    m_deliver(std::move(batch), m_failure);
    if (!m_queue.empty() && !std::exchange(m_commitPosted, true))
        QMetaObject::invokeMethod(this, &StoreWriter::commit, Qt::QueuedConnection);
}

std::optional<Error> StoreWriter::write(const JobBatch &batch)
{
    if (m_openFailure) // of a moment ago, perhaps
        open();
    if (m_openFailure)
        return m_openFailure;
    const qint64 changesBefore = m_database->changes();
    m_database->begin();
    for (const std::unique_ptr<Job> &job : batch)
        job->apply(*m_database);
    std::optional<Error> failure = m_database->commit();
    if (!failure && m_database->changes() != changesBefore)
        m_failure.reset();
    return failure;
}

void StoreWriter::finish()
{
    while (!m_queue.empty())
        commit();
    thread()->quit();
}

} // namespace snug::server
