// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace snug::bench {

//! The one room of a prepared store; open to all.
inline constexpr char preparedRoom[] = "prepared";

//! Puts a store whose room holds so many messages into `folder`. It is made once, through the store itself,
//! and kept in `cache` for as long as the schema stays.
void putPreparedStore(const QString &folder, int messages, const QString &cache);

} // namespace snug::bench
