// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <ctime>

namespace snug::bench {

//! Nanoseconds, as a point of CLOCK_MONOTONIC or a length of time.
using Nanos = std::int64_t;

constexpr Nanos microsecond = 1'000;
constexpr Nanos millisecond = 1'000'000;
constexpr Nanos second = 1'000'000'000;

inline Nanos readClock(clockid_t clock)
{
    timespec time{};
    return clock_gettime(clock, &time) == 0 ? time.tv_sec * second + time.tv_nsec : 0;
}

inline Nanos now()
{
    return readClock(CLOCK_MONOTONIC);
}

} // namespace snug::bench
