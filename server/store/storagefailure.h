// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

class QSqlError;

namespace snug::server {

//! Why the disk did not do what it was asked to; `error` is what people are told, its code is `storage`.
struct StorageFailure {
    Error error;
    //! Something there cannot be read. Other places can be, and writing goes on.
    bool ofReading = false;
};

//! What SQLite's word means. `reading`: for one who only reads.
StorageFailure storageFailure(const QSqlError &error, bool reading);

//! Why a store cannot be opened at a place that takes nothing, by `number`, the errno of the try or 0 where
//! there is none. Codes: `no_space`, `not_writable`.
Error placeFailure(const QString &place, int number);

//! The sentence for a full disk, and for a store that somebody else keeps busy.
StorageFailure fullDisk(const QString &detail);
StorageFailure heldByAnother(const QString &detail);

} // namespace snug::server
