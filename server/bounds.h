// SPDX-License-Identifier: MIT
#pragma once

#include "server/options.h"
#include "server/store/storeoptions.h"
#include "shared/protocol/limits.h"

#include <chrono>

namespace snug::server {

//! What bounds everything that grows, beside shared/protocol/limits.h. Sizes are bytes.
namespace bounds {

// Before a WebSocket
inline constexpr qsizetype head = 16 * 1024;           //!< request line and header fields
inline constexpr qsizetype headLine = 8 * 1024;        //!< one of them
inline constexpr qsizetype headLines = 100;            //!< how many of them
inline constexpr int arrivals = 1024;                  //!< sockets that are not a WebSocket, in all …
inline constexpr int arrivalsPerAddress = 64;          //!< … and of one address
inline constexpr Rate handshakes = {10'000, 2'000};    //!< WebSockets that are made, in all …
inline constexpr Rate handshakesPerAddress = {256, 8}; //!< … and of one address
inline constexpr Rate requestsPerAddress = {500, 50};  //!< pages and files read by one address
inline constexpr qsizetype rates = 10'000;             //!< addresses or members whose rate is kept in mind

// One connection
inline constexpr Rate frames = {200, 50};  //!< frames that are read
inline constexpr int refusedFrames = 1000; //!< above that rate, before it is closed
inline constexpr int underWay = 64;        //!< operations in the store, before no more is read from it
inline constexpr int pagesUnderWay = 4;    //!< pages being read for it
inline constexpr qint64 kernelBacklog = 256 * 1024;    //!< written and in the kernel's hands
inline constexpr qint64 softBacklog = 1024 * 1024;     //!< written and not yet taken, for Timings::behind …
inline constexpr qint64 hardBacklog = 8 * 1024 * 1024; //!< … and at once
inline constexpr int pausedSeconds = 30;     //!< until somebody asks again whether a paused room is open
inline constexpr double sendsPerAddress = 8; //!< members of one address share so many times Options::rate

// The store, all network threads together
inline constexpr StoreBounds store = {
    .jobs = 20'000, .pages = 1'000, .log = 32 * 1024 * 1024, .logMost = 1024 * 1024 * 1024};

} // namespace bounds

//! How long a connection may take for what; tests are less patient.
struct Timings {
    std::chrono::milliseconds head = std::chrono::seconds(limits::joinSeconds); //!< accepted to understood
    std::chrono::milliseconds join = std::chrono::seconds(limits::joinSeconds); //!< accepted to let in
    std::chrono::milliseconds ping = std::chrono::seconds(limits::pingSeconds);
    std::chrono::milliseconds silent = std::chrono::seconds(limits::silentSeconds);
    std::chrono::milliseconds closing = std::chrono::seconds(5); //!< answered or closed, to gone
    std::chrono::milliseconds behind = std::chrono::seconds(5);  //!< above bounds::softBacklog, to closed
    std::chrono::milliseconds sweep = std::chrono::seconds(1);   //!< how often connections are looked after
};

} // namespace snug::server
