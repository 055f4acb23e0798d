// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace snug::text {

//! How many emoji `text` consists of, as people count them: a family is one. 0 where it says anything else
//! but white space, or holds more than `most`. Pure function.
int emojiOnly(const QString &text, int most);

} // namespace snug::text
