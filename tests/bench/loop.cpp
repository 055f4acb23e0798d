// SPDX-License-Identifier: MIT
#include "tests/bench/loop.h"

#include "tests/bench/failure.h"

#include <sys/epoll.h>

#include <algorithm>
#include <unistd.h>

namespace snug::bench {

Loop::Loop()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
}

Loop::~Loop()
{
    close(m_epoll);
}

void Loop::add(int descriptor, std::uint32_t events, Watcher &watcher)
{
    epoll_event event{events, {.ptr = &watcher}};
    if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0)
        fail(QStringLiteral("epoll does not take another descriptor"));
}

void Loop::change(int descriptor, std::uint32_t events, Watcher &watcher)
{
    epoll_event event{events, {.ptr = &watcher}};
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Loop::turn(Nanos until)
{
    std::array<epoll_event, 256> events{};
    const Nanos left = std::max<Nanos>(0, until - now());
    const timespec timeout{left / second, left % second};
    const int count =
        epoll_pwait2(m_epoll, events.data(), static_cast<int>(events.size()), &timeout, nullptr);
    if (isInterrupted)
        fail(QStringLiteral("interrupted"));
    if (count > 0)
        m_lastEvent = now();
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<std::size_t>(i)];
        static_cast<Watcher *>(event.data.ptr)->ready(event.events);
    }
}

bool Loop::turnUntil(Nanos until, const std::function<bool()> &done)
{
    while (!done()) {
        if (now() >= until)
            return false;
        turn(until);
    }
    return true;
}

void Loop::rest(Nanos time)
{
    turnUntil(now() + time, [] { return false; });
}

void Loop::settle(Nanos quiet)
{
    m_lastEvent = now();
    const Nanos end = m_lastEvent + 10 * quiet;
    while (now() < std::min(m_lastEvent + quiet, end))
        turn(std::min(m_lastEvent + quiet, end));
}

} // namespace snug::bench
