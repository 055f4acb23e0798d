// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <sys/epoll.h>
#include <sys/poll.h>

#include <array>
#include <vector>

class QSocketNotifier;

namespace snug::server {

class Alarm;

//! The enabled socket notifiers of one event loop, and what is ready of them.
//!
//! The kernel learns of changes right before a wait, so that what is enabled and disabled in between costs no
//! system call. A descriptor whose last notifier goes is forgotten at once: it is about to be closed, and
//! its number may come back as another file before the next wait.
//!
//! Sockets are nearly always writable, and QTcpSocket enables its write notifier only until it has written.
//! So a new write notifier is first asked about with poll, all of them in one call, and only who is not
//! writable then or is still there the next time goes into the epoll set.
//!
//! Belongs to one thread; owns no notifier.
class NotifierSet
{
public:
    //! `alarm` ends its waits, and outlives it.
    explicit NotifierSet(Alarm &alarm);
    ~NotifierSet();
    Q_DISABLE_COPY_MOVE(NotifierSet)

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    //! Waits until something is ready or the alarm rings, at most that many milliseconds, or without end for
    //! -1. Disables the notifiers of a descriptor that cannot be watched.
    void wait(int timeout);

    //! Tells everyone who is ready, also those that an interrupted `deliver` further up the stack has not
    //! come to yet. Returns how many were told.
    int deliver();

private:
    struct Watch {
        std::array<QSocketNotifier *, 3> notifiers{}; //!< by QSocketNotifier::Type
        quint32 registered = 0;                       //!< what the epoll set has
        quint8 ready = 0;                             //!< a bit for each type that is to be told
        bool changed = false;                         //!< is in m_changed
        bool writeIsNew = false;                      //!< a write notifier came since the last wait
        bool alwaysReady = false;                     //!< is in m_alwaysReady

        bool isEmpty() const { return !notifiers[0] && !notifiers[1] && !notifiers[2]; }
        quint32 interest() const;
    };

    void open();
    void reopen();
    bool control(int operation, int descriptor, quint32 events);
    void change(int descriptor);
    void applyChanges();
    void probeWriters();
    void registerInterest(int descriptor, quint32 interest);
    void forget(int descriptor);
    void giveUp(int descriptor, int error);
    void mark(int descriptor, quint32 events);
    void unmark(Watch &watch, int type);

    Alarm &m_alarm;
    int m_epoll = -1;
    bool m_hasOrphan = false; // the epoll set may have a file that nobody can take out of it

    std::vector<Watch> m_watches;   // by descriptor
    std::vector<int> m_changed;     // descriptors whose interest may differ from what is registered
    std::vector<int> m_applying;    // m_changed of the wait that begins
    std::vector<pollfd> m_writers;  // new write notifiers, while they are asked about
    std::vector<int> m_alwaysReady; // descriptors that epoll refuses, such as those of files
    std::array<epoll_event, 512> m_events;

    std::vector<int> m_ready; // descriptors to be told, from m_nextReady on; some may have lost interest
    size_t m_nextReady = 0;
    int m_readyCount = 0; // bits in all Watch::ready
};

} // namespace snug::server
