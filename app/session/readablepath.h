// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace snug::app {

//! A path as people write it, "~" for their home, and as it stands in a sentence.
QString readablePath(const QString &path);

} // namespace snug::app
