// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <functional>

namespace snug::app {

//! Gives the local time of now; tests hand in their own.
using Clock = std::function<QDateTime()>;

} // namespace snug::app
