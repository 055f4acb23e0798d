// SPDX-License-Identifier: MIT
#include "server/net/loop/notifierset.h"

#include "server/net/log.h"
#include "server/net/loop/alarm.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>

#include <bit>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace snug::server {

namespace {

// By QSocketNotifier::Type.
constexpr std::array<quint32, 3> eventOf{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr std::array<const char *, 3> nameOf{"read", "write", "exception"};

// What everybody is told, whatever they asked for.
constexpr quint32 trouble = EPOLLERR | EPOLLHUP;

static_assert(EPOLLOUT == POLLOUT && EPOLLERR == POLLERR && EPOLLHUP == POLLHUP);

} // namespace

quint32 NotifierSet::Watch::interest() const
{
    quint32 events = 0;
    for (size_t type = 0; type < notifiers.size(); ++type)
        events |= notifiers[type] ? eventOf[type] : 0;
    return events;
}

NotifierSet::NotifierSet(Alarm &alarm)
    : m_alarm(alarm)
{
    open();
}

NotifierSet::~NotifierSet()
{
    ::close(m_epoll);
}

void NotifierSet::open()
{
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    if (m_epoll < 0 || !control(EPOLL_CTL_ADD, m_alarm.descriptor(), EPOLLIN))
        qFatal("No event loop without epoll: %s", std::strerror(errno));
}

void NotifierSet::add(QSocketNotifier *notifier)
{
    const auto descriptor = static_cast<int>(notifier->socket());
    const int type = notifier->type();
    if (m_watches.size() <= static_cast<size_t>(descriptor))
        m_watches.resize(static_cast<size_t>(descriptor) + 1);

    Watch &watch = m_watches[descriptor];
    QSocketNotifier *&place = watch.notifiers[type];
    if (place == notifier)
        return;
    if (place) {
        qCWarning(netLog, "Descriptor %d has more than one %s notifier; the newest counts", descriptor,
                  nameOf[type]);
        unmark(watch, type);
        // The old one may be left from a file that was closed, and the epoll set has lost it.
        forget(descriptor);
    }
    place = notifier;
    watch.writeIsNew = watch.writeIsNew || type == QSocketNotifier::Write;
    change(descriptor);
}

void NotifierSet::remove(QSocketNotifier *notifier)
{
    const auto descriptor = static_cast<int>(notifier->socket());
    const int type = notifier->type();
    if (m_watches.size() <= static_cast<size_t>(descriptor))
        return;
    Watch &watch = m_watches[descriptor];
    if (watch.notifiers[type] != notifier)
        return;
    watch.notifiers[type] = nullptr;
    unmark(watch, type);
    if (watch.isEmpty())
        forget(descriptor);
    else
        change(descriptor);
}

void NotifierSet::wait(int timeout)
{
    if (m_hasOrphan)
        reopen();
    applyChanges();
    for (const int descriptor : m_alwaysReady)
        mark(descriptor, EPOLLIN | EPOLLOUT);

    const int count = ::epoll_wait(m_epoll, m_events.data(), static_cast<int>(m_events.size()),
                                   m_readyCount > 0 ? 0 : timeout);
    if (count < 0 && errno != EINTR)
        qCWarning(netLog, "Cannot wait for sockets: %s", std::strerror(errno));
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = m_events[i];
        if (event.data.fd == m_alarm.descriptor())
            m_alarm.silence();
        else
            mark(event.data.fd, event.events);
    }
}

int NotifierSet::deliver()
{
    int told = 0;
    // Every slot may change all of this, and may come here again by a nested event loop.
    while (m_nextReady < m_ready.size()) {
        Watch &watch = m_watches[m_ready[m_nextReady]];
        if (watch.ready == 0) {
            ++m_nextReady;
            continue;
        }
        const int type = std::countr_zero(watch.ready);
        unmark(watch, type);
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(watch.notifiers[type], &event);
        ++told;
    }
    m_ready.clear();
    m_nextReady = 0;
    return told;
}

void NotifierSet::mark(int descriptor, quint32 events)
{
    Watch &watch = m_watches[descriptor];
    quint8 ready = watch.ready;
    for (size_t type = 0; type < watch.notifiers.size(); ++type) {
        if (watch.notifiers[type] && (events & (eventOf[type] | trouble)))
            ready |= static_cast<quint8>(1U << type);
    }
    if (watch.ready == 0 && ready != 0)
        m_ready.push_back(descriptor);
    m_readyCount += std::popcount(ready) - std::popcount(watch.ready);
    watch.ready = ready;
}

void NotifierSet::unmark(Watch &watch, int type)
{
    const auto bit = static_cast<quint8>(1U << type);
    if (watch.ready & bit) {
        watch.ready ^= bit;
        --m_readyCount;
    }
}

void NotifierSet::change(int descriptor)
{
    Watch &watch = m_watches[descriptor];
    if (!watch.changed)
        m_changed.push_back(descriptor);
    watch.changed = true;
}

void NotifierSet::applyChanges()
{
    // Giving up a descriptor is another change.
    m_applying.swap(m_changed);
    for (const int descriptor : m_applying) {
        Watch &watch = m_watches[descriptor];
        const quint32 interest = watch.interest();
        if (watch.writeIsNew && (interest & ~watch.registered & EPOLLOUT))
            m_writers.push_back({.fd = descriptor, .events = POLLOUT, .revents = 0});
        else
            registerInterest(descriptor, interest);
        watch.writeIsNew = false;
        watch.changed = false;
    }
    m_applying.clear();
    if (!m_writers.empty())
        probeWriters();
}

void NotifierSet::probeWriters()
{
    // Where poll fails, none is ready, and the epoll set has the last word.
    ::poll(m_writers.data(), m_writers.size(), 0);
    for (const pollfd &writer : m_writers) {
        const auto events = static_cast<quint32>(writer.revents);
        const bool isReady = events & (EPOLLOUT | trouble);
        const quint32 interest = m_watches[writer.fd].interest();
        registerInterest(writer.fd, isReady ? interest & ~quint32(EPOLLOUT) : interest);
        if (isReady) {
            mark(writer.fd, events);
            change(writer.fd);
        }
    }
    m_writers.clear();
}

void NotifierSet::registerInterest(int descriptor, quint32 interest)
{
    Watch &watch = m_watches[descriptor];
    if (watch.alwaysReady || interest == watch.registered)
        return;
    if (interest == 0) {
        forget(descriptor);
        return;
    }
    // The epoll set differs from what we know of it where a file was closed under its notifiers.
    const int operation = watch.registered == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    if (control(operation, descriptor, interest)
        || (errno == ENOENT && control(EPOLL_CTL_ADD, descriptor, interest))
        || (errno == EEXIST && control(EPOLL_CTL_MOD, descriptor, interest))) {
        watch.registered = interest;
    } else if (errno == EPERM) {
        watch.alwaysReady = true;
        m_alwaysReady.push_back(descriptor);
    } else {
        giveUp(descriptor, errno);
    }
}

void NotifierSet::forget(int descriptor)
{
    Watch &watch = m_watches[descriptor];
    // Closed under its notifier; the file may live on in the epoll set by another descriptor of it.
    if (watch.registered != 0 && !control(EPOLL_CTL_DEL, descriptor, 0))
        m_hasOrphan = true;
    if (watch.alwaysReady)
        std::erase(m_alwaysReady, descriptor);
    watch.registered = 0;
    watch.alwaysReady = false;
}

void NotifierSet::giveUp(int descriptor, int error)
{
    qCWarning(netLog, "Descriptor %d cannot be watched, so its notifiers are disabled: %s", descriptor,
              std::strerror(error));
    const auto notifiers = m_watches[descriptor].notifiers;
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier)
            notifier->setEnabled(false);
    }
}

void NotifierSet::reopen()
{
    ::close(m_epoll);
    open();
    m_hasOrphan = false;
    for (size_t descriptor = 0; descriptor < m_watches.size(); ++descriptor) {
        if (m_watches[descriptor].registered != 0)
            change(static_cast<int>(descriptor));
        m_watches[descriptor].registered = 0;
    }
}

bool NotifierSet::control(int operation, int descriptor, quint32 events)
{
    epoll_event event{.events = events, .data = {.fd = descriptor}};
    return ::epoll_ctl(m_epoll, operation, descriptor, &event) == 0;
}

} // namespace snug::server
