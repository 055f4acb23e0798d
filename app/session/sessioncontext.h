// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/clock.h"
#include "app/session/timing.h"

#include <functional>

namespace snug::app {

class ClientStore;
class NetworkWatch;
class SecretStore;

//! What every session is handed. The references outlive the sessions.
struct SessionContext {
    ClientStore &store;
    SecretStore &secrets;
    NetworkWatch &network;
    Timing timing = {};
    Clock clock = [] { return QDateTime::currentDateTime(); };
    //! Whether others may know that this person is typing.
    std::function<bool()> tellsTyping = [] { return true; };
};

} // namespace snug::app
