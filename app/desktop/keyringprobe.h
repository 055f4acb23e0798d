// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;

namespace snug::app {

//! Finds out whether a keyring runs in this session and is open, without starting one or making one ask for a
//! password. `answer` is called later on this thread, within a few seconds, unless `context` is gone by then.
void probeKeyring(QObject *context, const std::function<void(bool usable)> &answer);

} // namespace snug::app
