// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;

namespace snug::app {

enum class KeyringState { Open, Locked, Absent };

//! Finds out how a keyring is in this session, without making one ask for a password. Only where `mayStart`
//! is one started that does not run. `answer` is called later on this thread, within a few seconds, unless
//! `context` is gone by then.
void probeKeyring(QObject *context, bool mayStart, const std::function<void(KeyringState)> &answer);

//! Has the next secret that is asked for begin a new conversation with whatever keyring is there then. To be
//! called after one failed.
void meetKeyringAnew();

} // namespace snug::app
