// SPDX-License-Identifier: MIT
#include "server/net/loop/alarm.h"

#include <sys/eventfd.h>
#include <sys/poll.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace snug::server {

Alarm::Alarm()
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_descriptor < 0)
        qFatal("No event loop without an event descriptor: %s", std::strerror(errno));
}

Alarm::~Alarm()
{
    ::close(m_descriptor);
}

void Alarm::ring()
{
    if (m_state.exchange(Rung, std::memory_order_acq_rel) == Armed)
        ::eventfd_write(m_descriptor, 1);
}

bool Alarm::arm()
{
    State idle = Idle;
    return m_state.compare_exchange_strong(idle, Armed, std::memory_order_acq_rel);
}

void Alarm::silence()
{
    eventfd_t rings = 0;
    ::eventfd_read(m_descriptor, &rings);
}

void Alarm::wait(int timeout)
{
    pollfd self{.fd = m_descriptor, .events = POLLIN, .revents = 0};
    if (::poll(&self, 1, timeout) > 0)
        silence();
}

} // namespace snug::server
