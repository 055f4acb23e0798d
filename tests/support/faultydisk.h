// SPDX-License-Identifier: MIT
#pragma once

#include <sqlite3.h>

#include <atomic>

namespace snug::test {

//! The disk as SQLite sees it in this process, Qt's driver included: works until it is told what to get
//! wrong. Codes are SQLite's (SQLITE_FULL, SQLITE_IOERR_WRITE, …), 0 is none. May be told from any thread.
class FaultyDisk
{
public:
    //! Puts itself before SQLite's own, for every database opened from then on.
    static FaultyDisk &install();
    //! Works again, and counts from 0.
    void heal();

    std::atomic<int> writeError = 0;   //!< what writing answers …
    std::atomic<int> writesBefore = 0; //!< … after so many writes that still succeed
    std::atomic<int> syncError = 0;    //!< what syncing answers; what was written stays where it is
    std::atomic<int> syncDelay = 0;    //!< ms that syncing takes
    std::atomic<int> badPage = 0;      //!< the database's page, counted from 1, that reading gets wrong …
    std::atomic<int> readError = 0;    //!< … by answering this; without one what it reads is rubbish
    std::atomic<int> syncs = 0;        //!< how often the log of writes was synced

private:
    FaultyDisk() = default;
};

} // namespace snug::test
