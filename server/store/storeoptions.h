// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <cstddef>
#include <functional>

namespace snug::server {

//! Milliseconds since 1970 UTC.
using Clock = std::function<qint64()>;

//! What may wait in a store, all its faces together.
struct StoreBounds {
    size_t jobs = 20'000; //!< operations submitted and not yet answered
    size_t pages = 1'000; //!< pages asked for and not yet read
};

//! How a store is opened.
struct StoreOptions {
    StoreBounds bounds = {};
    Clock clock = {}; //!< for tests; without one it is the system's
    //! Told on the store's thread of each transaction that reached the disk: its operations, and the time
    //! that applying and committing them took.
    std::function<void(size_t jobs, std::chrono::nanoseconds time)> committed = {};
};

//! What a store has to do and how large it is at the moment.
struct StoreStats {
    size_t jobs = 0;          //!< operations submitted and not yet answered
    size_t pages = 0;         //!< pages asked for and not yet read
    qint64 databaseBytes = 0; //!< the file
    qint64 logBytes = 0;      //!< the log of writes beside it
};

} // namespace snug::server
