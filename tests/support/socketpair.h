// SPDX-License-Identifier: MIT
#pragma once

#include <QSocketNotifier>

#include <sys/resource.h>
#include <sys/socket.h>

#include <array>
#include <functional>
#include <memory>
#include <unistd.h>
#include <utility>

namespace snug::test {

//! Two connected sockets that never block: one to watch, and the other to make something happen there.
class SocketPair
{
public:
    SocketPair()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data()) != 0)
            qFatal("No sockets left");
    }
    ~SocketPair()
    {
        closeOwn();
        closePeer();
    }
    Q_DISABLE_COPY_MOVE(SocketPair)

    int descriptor() const { return m_ends[0]; }
    void closeOwn() { closeEnd(0); }
    void closePeer() { closeEnd(1); }

    void tell()
    {
        if (::write(m_ends[1], "x", 1) != 1)
            qFatal("No room in a socket");
    }
    void listen() { empty(m_ends[0]); }
    void fill()
    {
        static constexpr std::array<char, 65536> much{};
        while (::write(m_ends[0], much.data(), much.size()) > 0) {
        }
    }
    void drain() { empty(m_ends[1]); }

private:
    static void empty(int end)
    {
        std::array<char, 65536> bytes;
        while (::read(end, bytes.data(), bytes.size()) > 0) {
        }
    }
    void closeEnd(size_t end)
    {
        if (m_ends[end] >= 0)
            ::close(std::exchange(m_ends[end], -1));
    }

    std::array<int, 2> m_ends{};
};

//! A socket pair whose own end is watched, and how often something was to be seen there.
struct WatchedPair {
    explicit WatchedPair(QSocketNotifier::Type type = QSocketNotifier::Read)
        : notifier(std::make_unique<QSocketNotifier>(pair.descriptor(), type))
    {
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this] {
            ++told;
            if (then)
                then();
        });
    }

    SocketPair pair;
    std::unique_ptr<QSocketNotifier> notifier; // goes before its descriptor
    int told = 0;
    std::function<void()> then;
};

//! Lets this process have as many descriptors as it may; returns how many.
inline rlim_t manyDescriptors()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

} // namespace snug::test
