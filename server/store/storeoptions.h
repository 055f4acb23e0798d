// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <cstddef>
#include <functional>
#include <limits>

namespace snug::server {

//! Milliseconds since 1970 UTC.
using Clock = std::function<qint64()>;

//! What bounds a store, all its faces together. Sizes are bytes.
struct StoreBounds {
    size_t jobs = std::numeric_limits<size_t>::max();  //!< operations submitted and not yet answered
    size_t pages = std::numeric_limits<size_t>::max(); //!< pages asked for and not yet read
    //! The log of writes. SQLite starts it afresh at 16 MB unless somebody reads from it; above `log` they
    //! are waited for, above `logMost` (another program has been reading all the while) nothing is written.
    qint64 log = std::numeric_limits<qint64>::max();
    qint64 logMost = std::numeric_limits<qint64>::max();
};

//! How a store is opened.
struct StoreOptions {
    StoreBounds bounds = {};
    Clock clock = {};                                          //!< for tests; without one it is the system's
    std::chrono::milliseconds retry = std::chrono::seconds(1); //!< how often a disk that fails is tried
    //! How long Store::failure() tells of something that could not be read after it was last met.
    std::chrono::milliseconds remembered = std::chrono::minutes(10);
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
