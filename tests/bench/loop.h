// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/clock.h"

#include <array>
#include <cstdint>
#include <functional>

namespace snug::bench {

//! Somebody who is told when a descriptor is ready.
class Watcher
{
public:
    virtual ~Watcher() = default;
    //! `events` are epoll's.
    virtual void ready(std::uint32_t events) = 0;
};

//! One thread's epoll. A watcher must not be destroyed during a turn.
class Loop
{
public:
    Loop();
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    void add(int descriptor, std::uint32_t events, Watcher &watcher);
    void change(int descriptor, std::uint32_t events, Watcher &watcher);

    //! Waits for the next events, but not beyond `until`, and tells about them.
    void turn(Nanos until);
    //! Turns until `done`; false where `until` came first.
    bool turnUntil(Nanos until, const std::function<bool()> &done);
    //! Turns for that long.
    void rest(Nanos time);
    //! Turns until nothing has happened for `quiet`, at most ten times as long.
    void settle(Nanos quiet);

    //! Where watchers may read into; one for all, so that idle connections cost nothing.
    std::array<char, 1 << 18> &buffer() { return m_buffer; }

private:
    int m_epoll = -1;
    Nanos m_lastEvent = 0;
    std::array<char, 1 << 18> m_buffer = {};
};

} // namespace snug::bench
