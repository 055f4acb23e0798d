// SPDX-License-Identifier: MIT
#include "server/store/storewriter.h"

#include <algorithm>
#include <pthread.h>

namespace snug::server {

namespace {

// Jobs of one transaction: so many that a page of the database, which is written as a whole, takes several
// messages of a room at once, and so few that nobody waits long for an answer.
constexpr size_t batchMost = 1024;

} // namespace

StoreWriter::StoreWriter(QString file, const StoreOptions &options, StoreHealth &health, Deliver deliver)
    : m_file(std::move(file))
    , m_options(options)
    , m_deliver(std::move(deliver))
    , m_health(health)
    , m_database(options)
    , m_thread([this] { run(); })
{
}

StoreWriter::~StoreWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

JobBatch StoreWriter::put(Store *face, JobBatch jobs, Bound bound)
{
    JobBatch refused;
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_queue.empty();
        for (std::unique_ptr<Job> &job : jobs) {
            if (bound == Bound::Jobs && m_putCount - m_answeredCount >= m_options.bounds.jobs) {
                refused.push_back(std::move(job));
                continue;
            }
            m_queue.push_back({face, std::move(job)});
            ++m_putCount;
        }
    }
    if (wasEmpty) // else it is awake, or will look before it sleeps
        m_arrived.notify_one();
    return refused;
}

void StoreWriter::finish()
{
    std::unique_lock lock(m_mutex);
    const size_t last = m_putCount;
    m_answered.wait(lock, [this, last] { return m_answeredCount >= last; });
}

size_t StoreWriter::waiting()
{
    const std::lock_guard lock(m_mutex);
    return m_putCount - m_answeredCount;
}

void StoreWriter::noteHealth()
{
    {
        const std::lock_guard lock(m_mutex);
        m_healthNoted = true;
    }
    m_arrived.notify_one();
}

void StoreWriter::run()
{
    ::pthread_setname_np(::pthread_self(), "store");
    if (const Result<Done> opened = m_database.open(m_file, StoreDatabase::Mode::ReadWrite); !opened)
        m_failure = opened.error();
    m_health.setWriting(m_failure);
    for (;;) {
        Entries entries = next();
        tryAgain();
        if (!entries.empty()) {
            commit(entries);
            answer(std::move(entries));
        } else if (const std::lock_guard lock(m_mutex); m_ending && m_queue.empty()) {
            break;
        }
    }
    m_database.close(); // a connection ends on its thread
}

StoreWriter::Entries StoreWriter::next()
{
    std::unique_lock lock(m_mutex);
    const auto isWanted = [this] { return m_ending || !m_queue.empty(); };
    m_healthNoted = false;
    if (m_health.update())
        m_arrived.wait_for(lock, m_options.retry, isWanted);
    else
        m_arrived.wait(lock, [&] { return m_healthNoted || isWanted(); });
    const auto end = m_queue.begin() + static_cast<std::ptrdiff_t>(std::min(m_queue.size(), batchMost));
    Entries entries(std::move_iterator(m_queue.begin()), std::move_iterator(end));
    m_queue.erase(m_queue.begin(), end);
    return entries;
}

void StoreWriter::tryAgain()
{
    if (!m_failure || std::chrono::steady_clock::now() < m_nextTry)
        return;
    const Result<Done> opened =
        m_database.isOpen() ? Result<Done>(Done{}) : m_database.open(m_file, StoreDatabase::Mode::ReadWrite);
    const std::optional<StorageFailure> failure =
        opened ? m_database.tryWriting() : StorageFailure{opened.error()};
    m_failure = failure ? std::optional(failure->error) : std::nullopt;
    m_health.setWriting(m_failure);
    m_nextTry = std::chrono::steady_clock::now() + m_options.retry;
}

void StoreWriter::commit(Span entries)
{
    const std::optional<StorageFailure> failure = m_failure ? std::nullopt : write(entries);
    if (failure && failure->ofReading && entries.size() > 1) {
        commit(entries.first(entries.size() / 2));
        commit(entries.subspan(entries.size() / 2));
        return;
    }
    if (failure && failure->ofReading) {
        m_health.noteUnreadable(failure->error);
        entries.front().job->fail(failure->error);
        return;
    }
    if (failure) {
        // At once, for what it overwrites; see StoreDatabase::commit(). That a page could be written says
        // little of whether a transaction could.
        std::ignore = m_database.tryWriting();
        m_failure = failure->error;
        m_health.setWriting(m_failure);
        m_nextTry = std::chrono::steady_clock::now() + m_options.retry;
    }
    if (m_failure)
        onlyLook(entries);
}

std::optional<StorageFailure> StoreWriter::write(Span entries)
{
    const auto start = std::chrono::steady_clock::now();
    m_database.begin();
    for (const Entry &entry : entries)
        entry.job->apply(m_database);
    std::optional<StorageFailure> failure = m_database.commit();
    if (!failure && m_options.committed)
        m_options.committed(entries.size(), std::chrono::steady_clock::now() - start);
    return failure;
}

void StoreWriter::onlyLook(Span entries)
{
    if (!m_database.isOpen()) {
        for (const Entry &entry : entries)
            entry.job->fail(*m_failure);
        return;
    }
    m_database.setReadOnly(true);
    for (const Entry &entry : entries) {
        entry.job->apply(m_database);
        const std::optional<StorageFailure> failure = m_database.takeFailure();
        if (failure && failure->ofReading)
            m_health.noteUnreadable(failure->error);
        if (failure)
            entry.job->fail(failure->ofReading ? failure->error : *m_failure);
    }
    m_database.setReadOnly(false);
}

void StoreWriter::answer(Entries entries)
{
    const size_t count = entries.size();
    std::vector<std::pair<Store *, JobBatch>> batches;
    for (Entry &entry : entries) {
        auto found = std::ranges::find(batches, entry.face, &std::pair<Store *, JobBatch>::first);
        if (found == batches.end())
            found = batches.emplace(batches.end(), entry.face, JobBatch());
        found->second.push_back(std::move(entry.job));
    }
    // Under the lock, so that a face that waits in finish() has been given all its answers when it goes on.
    const std::lock_guard lock(m_mutex);
    for (auto &[face, batch] : batches)
        m_deliver(face, std::move(batch));
    m_answeredCount += count;
    m_answered.notify_all();
}

} // namespace snug::server
