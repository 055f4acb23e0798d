// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/limits.h"

#include <chrono>

namespace snug::app {

//! Every span of time a session keeps to; tests hand in shorter ones.
struct Timing {
    using ms = std::chrono::milliseconds;

    ms handshake = std::chrono::seconds(limits::joinSeconds); //!< from open() to a WebSocket
    //! From `join` to `joined`, which may be megabytes on a slow line. Before the host counts as gone.
    ms join = std::chrono::seconds(limits::silentSeconds - limits::joinSeconds);
    ms ping = std::chrono::seconds(limits::pingSeconds);
    ms silence = std::chrono::seconds(limits::silentSeconds); //!< after which a host counts as gone
    //! From a message to its receipt, before the host is probed; a line that carries this many bytes a second
    //! still is none that has died, so a long message has longer.
    ms answer = std::chrono::seconds(2);
    qint64 slowestLine = 4096;
    //! The same as `silence` where there is doubt: the network has returned, or a message has no receipt.
    ms probe = std::chrono::seconds(2);
    ms firstRetry = ms(500); //!< nominal; see Backoff
    ms lastRetry = std::chrono::seconds(10);
    ms typingRepeat = std::chrono::seconds(3);
    ms typingEnds = std::chrono::seconds(limits::typingSeconds);
    ms resend = std::chrono::seconds(1);        //!< where a host slows sending down and names no time
    ms storageRetry = std::chrono::seconds(10); //!< where a host could not store a message
    ms save = ms(400); //!< from a change of the last read to disk; of the draft at most
};

} // namespace snug::app
