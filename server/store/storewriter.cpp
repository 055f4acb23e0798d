// SPDX-License-Identifier: MIT
#include "server/store/storewriter.h"

#include <QLoggingCategory>

#include <algorithm>
#include <pthread.h>

namespace snug::server {

Q_LOGGING_CATEGORY(storeLog, "snug.store", QtInfoMsg)

namespace {

constexpr size_t batchMost = 512; // jobs of one transaction, so that nobody waits long for its answer

} // namespace

StoreWriter::StoreWriter(QString file, const StoreOptions &options, Deliver deliver)
    : m_file(std::move(file))
    , m_options(options)
    , m_deliver(std::move(deliver))
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

std::optional<Error> StoreWriter::enter(Store *face)
{
    const std::lock_guard lock(m_mutex);
    m_faces.push_back(face);
    return m_toldFailure;
}

void StoreWriter::leave(Store *face)
{
    std::unique_lock lock(m_mutex);
    const quint64 last = m_putCount;
    m_answered.wait(lock, [this, last] { return m_answeredCount >= last; });
    std::erase(m_faces, face);
}

bool StoreWriter::put(Store *face, std::unique_ptr<Job> &job, Bound bound)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        if (bound == Bound::Jobs && m_putCount - m_answeredCount >= m_options.bounds.jobs)
            return false;
        wasEmpty = m_queue.empty();
        m_queue.push_back({face, std::move(job)});
        ++m_putCount;
    }
    if (wasEmpty) // else it is awake, or will look before it sleeps
        m_arrived.notify_one();
    return true;
}

size_t StoreWriter::waiting()
{
    const std::lock_guard lock(m_mutex);
    return m_putCount - m_answeredCount;
}

void StoreWriter::run()
{
    ::pthread_setname_np(::pthread_self(), "store");
    open();
    for (Entries entries = next(); !entries.empty(); entries = next()) {
        commit(entries);
        answer(std::move(entries));
    }
    m_database.reset(); // a connection ends on its thread
}

void StoreWriter::open()
{
    m_openFailure.reset();
    m_database.emplace(m_options.clock);
    if (const Result<Done> opened = m_database->open(m_file, StoreDatabase::Mode::ReadWrite); !opened)
        m_openFailure = opened.error();
}

StoreWriter::Entries StoreWriter::next()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_ending || !m_queue.empty(); });
    const auto end = m_queue.begin() + static_cast<std::ptrdiff_t>(std::min(m_queue.size(), batchMost));
    Entries entries(std::move_iterator(m_queue.begin()), std::move_iterator(end));
    m_queue.erase(m_queue.begin(), end);
    return entries;
}

void StoreWriter::commit(const Entries &entries)
{
    const auto start = std::chrono::steady_clock::now();
    const std::optional<Error> failure = write(entries);
    if (!failure) {
        if (m_options.committed)
            m_options.committed(entries.size(), std::chrono::steady_clock::now() - start);
        return;
    }
    qCWarning(storeLog).noquote() << "transaction of" << entries.size() << "undone:" << failure->detail;
    for (const Entry &entry : entries)
        entry.job->fail(*failure);
    m_failure = failure;
}

std::optional<Error> StoreWriter::write(const Entries &entries)
{
    if (m_openFailure) // of a moment ago, perhaps
        open();
    if (m_openFailure)
        return m_openFailure;
    const qint64 changesBefore = m_database->changes();
    m_database->begin();
    for (const Entry &entry : entries)
        entry.job->apply(*m_database);
    std::optional<Error> failure = m_database->commit();
    if (!failure && m_database->changes() != changesBefore)
        m_failure.reset();
    return failure;
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
    // Under the lock, so that a face that leaves has been given all its answers and is given no news more.
    const std::lock_guard lock(m_mutex);
    if (m_toldFailure != m_failure) {
        m_toldFailure = m_failure;
        for (Store *face : m_faces) {
            if (std::ranges::find(batches, face, &std::pair<Store *, JobBatch>::first) == batches.end())
                batches.emplace_back(face, JobBatch());
        }
    }
    for (auto &[face, batch] : batches)
        m_deliver(face, std::move(batch), m_failure);
    m_answeredCount += count;
    m_answered.notify_all();
}

} // namespace snug::server
