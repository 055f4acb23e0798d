// SPDX-License-Identifier: MIT
#pragma once

#include "server/options.h"
#include "shared/protocol/limits.h"

#include <chrono>

namespace snug::server {

//! What bounds a connection beside shared/protocol/limits.h. Sizes are bytes.
namespace bounds {

inline constexpr qsizetype head = 16 * 1024; //!< request line and header fields
inline constexpr qsizetype headLine =
    8 * 1024; //!< one of them; QWebSocketServer drops longer ones in silence …
inline constexpr qsizetype headLines = 100;                     //!< … and more of them, too
inline constexpr int arrivals = 1024;                           //!< sockets that are not a WebSocket, in all
inline constexpr int arrivalsPerAddress = 64;                   //!< … of one address
inline constexpr qint64 readAhead = 4 * limits::frame;          //!< received and not yet understood
inline constexpr qint64 backlog = 8 * 1024 * 1024;              //!< written and not yet taken by the client
inline constexpr Rate frames = {.burst = 200, .perSecond = 50}; //!< frames of one connection
inline constexpr int refusedFrames = 1000;                      //!< above that rate, before it is closed

} // namespace bounds

//! How long a connection may take for what; tests are less patient.
struct Timings {
    std::chrono::milliseconds head = std::chrono::seconds(limits::joinSeconds); //!< accepted to upgraded
    std::chrono::milliseconds join = std::chrono::seconds(limits::joinSeconds); //!< upgraded to let in
    std::chrono::milliseconds ping = std::chrono::seconds(limits::pingSeconds);
    std::chrono::milliseconds silent = std::chrono::seconds(limits::silentSeconds);
    std::chrono::milliseconds closing = std::chrono::seconds(5); //!< answered or closed, to gone
    std::chrono::milliseconds sweep = std::chrono::seconds(1);   //!< how often connections are looked after
};

} // namespace snug::server
