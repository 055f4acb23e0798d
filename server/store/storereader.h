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

//! Reads pages beside the writer, on a thread and a connection of its own, so that scrolling back through a
//! large room keeps nobody's message waiting. Made and ended on any thread, called from many; see StoreWriter
//! for why there is a mutex.
class StoreReader
{
public:
    //! Called on the reader's thread with each page that was read, while its face stands.
    using Deliver = std::function<void(Store *face, std::unique_ptr<Job> page)>;

    //! Called on the reader's thread when it met what cannot be read.
    using Unreadable = std::function<void(const Error &failure)>;

    StoreReader(QString file, const StoreOptions &options, Unreadable unreadable, Deliver deliver);
    //! All faces have left.
    ~StoreReader();
    StoreReader(const StoreReader &) = delete;
    StoreReader &operator=(const StoreReader &) = delete;

    //! Takes a page to read; false, and it is still the caller's, where too many wait.
    [[nodiscard]] bool put(Store *face, std::unique_ptr<Job> &page);
    //! Drops what a face asked for and did not get. Nothing is delivered to it afterwards.
    void leave(const Store *face);
    size_t waiting();

private:
    struct Entry {
        Store *face;
        std::unique_ptr<Job> page;
    };

    void run();
    std::optional<Error> read(Job &page);
    std::optional<Entry> next();

    const QString m_file;
    const size_t m_pagesMost;
    const Unreadable m_unreadable;
    const Deliver m_deliver;
    StoreDatabase m_database; // the reader's thread's alone

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_arrived;
    std::condition_variable m_read;
    std::deque<Entry> m_queue;
    const Store *m_readingFor = nullptr;
    bool m_ending = false;

    std::thread m_thread; // starts when all of the above is there
};

} // namespace snug::server
