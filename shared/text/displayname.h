// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <QString>

//! The names people go by. Pure functions, callable from any thread.
namespace snug::displayname {

//! A name as it is shown: without control and bidirectional-control characters, trimmed, in NFC, runs of
//! white space as one space. Error `bad_name` where not 1 to limits::name code points remain or nothing of
//! them can be seen.
Result<QString> cleaned(const QString &typed);

//! Two names with the same key look the same to a person: case, confusable characters (the skeleton of
//! Unicode Technical Standard #39, from ICU) and characters that show nothing make no difference. For
//! comparing only.
QString lookAlikeKey(const QString &name);

//! "Ada" and 2 make "Ada 2", shortened so that the number fits.
QString numbered(const QString &name, int number);

} // namespace snug::displayname
