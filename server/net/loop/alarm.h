// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>

namespace snug::server {

//! Ends the wait of one thread from any other. Rings before and during a wait count alike, and any number of
//! them is one.
//!
//! A ring costs a system call only where that thread is about to wait or waits. `ring` may be called from
//! any thread, everything else from the one that waits.
class Alarm
{
public:
    Alarm();
    ~Alarm();
    Q_DISABLE_COPY_MOVE(Alarm)

    void ring();
    bool hasRung() const { return m_state.load(std::memory_order_acquire) == Rung; }

    //! To be called before a wait; false where it has rung, so that there must be no wait.
    bool arm();
    //! To be called after each wait, or what became of it; true where it rang since the last time.
    bool disarm() { return m_state.exchange(Idle, std::memory_order_acq_rel) == Rung; }

    //! Readable while armed and rung, and perhaps for a moment after: then `silence` it.
    int descriptor() const { return m_descriptor; }
    void silence();

    //! Waits for nothing but a ring, at most that many milliseconds, or without end for -1.
    void wait(int timeout);

private:
    enum State { Idle, Armed, Rung };

    std::atomic<State> m_state = Idle;
    const int m_descriptor;
};

} // namespace snug::server
