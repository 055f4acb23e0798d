// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/directorylock.h"
#include "server/store/storereader.h"
#include "server/store/storewriter.h"

namespace snug::server {

//! What all faces of a store share: its directory's lock, the thread that writes and the one that reads.
//! Owned by the faces together and ended by the last of them, on that one's thread.
struct StoreEngine {
    StoreEngine(std::unique_ptr<DirectoryLock> taken, QString database, const StoreOptions &options);

    const QString file; //!< the database

    // In this order: the last connection to close folds the log into the file, and only a writing one can;
    // the directory is another's when nothing of ours is open there.
    const std::unique_ptr<DirectoryLock> lock;
    StoreHealth health;
    StoreWriter writer;
    StoreReader reader;
};

} // namespace snug::server
