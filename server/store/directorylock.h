// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <memory>

namespace snug::server {

//! Keeps a data directory to one process for as long as it lives. A lock of the kernel (flock(2)) and not a
//! file that merely exists: it ends with its process however that ends, and a process number that is used
//! again, as in a container where every server is number 1, is no obstacle.
class DirectoryLock
{
public:
    //! Error `locked`, naming the holder's process, `no_space` or `not_writable`.
    static Result<std::unique_ptr<DirectoryLock>> take(const QString &directory);
    ~DirectoryLock();

    DirectoryLock(const DirectoryLock &) = delete;
    DirectoryLock &operator=(const DirectoryLock &) = delete;

private:
    explicit DirectoryLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace snug::server
