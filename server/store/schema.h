// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

//! The versions of a store. Schema steps are the numbered files in schema/, compiled in; a store is as new as
//! the last one that was run on it, and a fresh store is all of them run from nothing.
namespace snug::server::schema {

//! Writes "Snug", which tells our files from other SQLite databases, into the database's first page, where it
//! stands already.
inline constexpr int applicationId = 0x536e7567;
inline constexpr char stamp[] = "PRAGMA application_id = 1399747943";
static_assert(applicationId == 1399747943);

//! Looks at the store in `file` without changing it. Nothing where it is not there yet or in order; else
//! `damaged`, `newer_store` or `storage`.
Result<Done> inspect(const QString &file);

//! Makes the store, or runs the steps it lacks, each in a transaction of its own. A copy of what was there is
//! kept first, beside it and named for its version. Error `storage`; the store is then as after the last
//! whole step.
Result<Done> migrate(const QString &file);

} // namespace snug::server::schema
