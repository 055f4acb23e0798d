// SPDX-License-Identifier: MIT
#include "tests/support/faultydisk.h"

#include <chrono>
#include <cstring>
#include <new>
#include <string_view>
#include <thread>

namespace snug::test {

namespace {

constexpr sqlite3_int64 pageSize = 4096;

FaultyDisk *disk = nullptr;
sqlite3_vfs *real = nullptr;
sqlite3_vfs ours;

//! What SQLite holds of a file: ours, with the real one right behind it.
struct File {
    sqlite3_file base;
    bool isLog;

    sqlite3_file *inner() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods &methods() { return *inner()->pMethods; }
};

File &from(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

//! Calls the same method of the real file.
template <auto Method, typename... Arguments>
auto pass(sqlite3_file *file, Arguments... arguments)
{
    return (from(file).methods().*Method)(from(file).inner(), arguments...);
}

int writeFault()
{
    if (!disk->writeError)
        return SQLITE_OK;
    if (disk->writesBefore > 0) {
        --disk->writesBefore;
        return SQLITE_OK;
    }
    return disk->writeError;
}

int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    const bool isBad = disk->badPage > 0 && !from(file).isLog && offset / pageSize + 1 == disk->badPage;
    if (isBad && disk->readError)
        return disk->readError;
    const int code = pass<&sqlite3_io_methods::xRead>(file, bytes, size, offset);
    if (isBad)
        std::memset(bytes, 0x5a, static_cast<size_t>(size));
    return code;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const int fault = writeFault();
    return fault ? fault : pass<&sqlite3_io_methods::xWrite>(file, bytes, size, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int fault = writeFault();
    return fault ? fault : pass<&sqlite3_io_methods::xTruncate>(file, size);
}

int sync(sqlite3_file *file, int flags)
{
    disk->syncs += from(file).isLog ? 1 : 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(disk->syncDelay.load()));
    return disk->syncError ? disk->syncError.load() : pass<&sqlite3_io_methods::xSync>(file, flags);
}

// Version 2: no memory mapping, past which reads could go unseen.
const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = pass<&sqlite3_io_methods::xClose>,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = pass<&sqlite3_io_methods::xFileSize>,
    .xLock = pass<&sqlite3_io_methods::xLock>,
    .xUnlock = pass<&sqlite3_io_methods::xUnlock>,
    .xCheckReservedLock = pass<&sqlite3_io_methods::xCheckReservedLock>,
    .xFileControl = pass<&sqlite3_io_methods::xFileControl>,
    .xSectorSize = pass<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = pass<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = pass<&sqlite3_io_methods::xShmMap>,
    .xShmLock = pass<&sqlite3_io_methods::xShmLock>,
    .xShmBarrier = pass<&sqlite3_io_methods::xShmBarrier>,
    .xShmUnmap = pass<&sqlite3_io_methods::xShmUnmap>,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = new (file) File{};
    opened->isLog = name && std::string_view(name).ends_with("-wal");
    const int code = real->xOpen(real, name, opened->inner(), flags, outFlags);
    opened->base.pMethods = opened->inner()->pMethods ? &methods : nullptr;
    return code;
}

} // namespace

FaultyDisk &FaultyDisk::install()
{
    static FaultyDisk installed;
    disk = &installed;
    real = sqlite3_vfs_find(nullptr);
    ours = *real;
    ours.zName = "faulty";
    ours.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    ours.pNext = nullptr;
    ours.xOpen = open;
    // What has to do with files by name and not by handle goes to the real one as it is: it takes what it
    // needs from the copied fields.
    sqlite3_vfs_register(&ours, 1);
    return installed;
}

void FaultyDisk::heal()
{
    for (std::atomic<int> *told :
         {&writeError, &writesBefore, &syncError, &syncDelay, &badPage, &readError, &syncs})
        *told = 0;
}

} // namespace snug::test
