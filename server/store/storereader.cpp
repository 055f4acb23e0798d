// SPDX-License-Identifier: MIT
#include "server/store/storereader.h"

#include <algorithm>
#include <pthread.h>

namespace snug::server {

StoreReader::StoreReader(QString file, const StoreOptions &options, Unreadable unreadable, Deliver deliver)
    : m_file(std::move(file))
    , m_pagesMost(options.bounds.pages)
    , m_unreadable(std::move(unreadable))
    , m_deliver(std::move(deliver))
    , m_database(options)
    , m_thread([this] { run(); })
{
}

StoreReader::~StoreReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

bool StoreReader::put(Store *face, std::unique_ptr<Job> &page)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() >= m_pagesMost)
            return false;
        m_queue.push_back({face, std::move(page)});
    }
    m_arrived.notify_one();
    return true;
}

size_t StoreReader::waiting()
{
    const std::lock_guard lock(m_mutex);
    return m_queue.size();
}

void StoreReader::leave(const Store *face)
{
    std::deque<Entry> dropped; // ends here, on the face's thread, and after the lock
    std::unique_lock lock(m_mutex);
    const auto left = std::stable_partition(m_queue.begin(), m_queue.end(),
                                            [face](const Entry &entry) { return entry.face != face; });
    std::move(left, m_queue.end(), std::back_inserter(dropped));
    m_queue.erase(left, m_queue.end());
    m_read.wait(lock, [this, face] { return m_readingFor != face; });
}

void StoreReader::run()
{
    ::pthread_setname_np(::pthread_self(), "store-read");
    while (std::optional<Entry> entry = next()) {
        if (const std::optional<Error> failure = read(*entry->page))
            entry->page->fail(*failure);
        m_deliver(entry->face, std::move(entry->page));
    }
    m_database.close(); // a connection ends on its thread
}

std::optional<Error> StoreReader::read(Job &page)
{
    if (!m_database.isOpen()) {
        if (const Result<Done> opened = m_database.open(m_file, StoreDatabase::Mode::ReadOnly); !opened)
            return opened.error();
    }
    page.apply(m_database);
    const std::optional<StorageFailure> failure = m_database.takeFailure();
    if (failure && failure->ofReading)
        m_unreadable(failure->error);
    return failure ? std::optional(failure->error) : std::nullopt;
}

std::optional<StoreReader::Entry> StoreReader::next()
{
    std::unique_lock lock(m_mutex);
    m_readingFor = nullptr;
    m_read.notify_all();
    m_arrived.wait(lock, [this] { return m_ending || !m_queue.empty(); });
    if (m_ending)
        return std::nullopt;
    Entry entry = std::move(m_queue.front());
    m_queue.pop_front();
    m_readingFor = entry.face;
    return entry;
}

} // namespace snug::server
