// SPDX-License-Identifier: MIT
#pragma once

#include "shared/link/roomlink.h"
#include "tests/e2e/attacks/vitals.h"

#include <QStringList>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace snug::test {

//! Well-behaved people beside an attack, on threads of their own: one newcomer after the other joins, and
//! somebody who is in the room sends and waits for the echo. A heart beats beside them: what it misses, the
//! computer took from this whole process.
class Bystander
{
public:
    Bystander(const RoomLink &link, const Vitals &server);
    ~Bystander();
    Q_DISABLE_COPY_MOVE(Bystander)

    //! How many have joined, and how many messages have come back, since the attack began.
    int joins() const { return m_joinCount; }
    int echoes() const { return m_echoCount; }
    //! From now on it counts.
    void watch();
    //! What the attack did to them, in a sentence; empty where they were served as the project promises: the
    //! median newcomer within 200 ms, every message within a second.
    QString harm() const;
    //! The numbers, for the log.
    QString summary() const;

private:
    void keepJoining();
    void keepChatting();
    void beat();
    void fail(const QString &what);

    class Clock;

    const RoomLink m_link;
    const Vitals m_server;
    std::atomic_bool m_isOver = false;
    std::atomic_int m_joinCount = 0;
    std::atomic_int m_echoCount = 0;
    mutable std::mutex m_mutex;
    std::vector<qint64> m_joinTimes; // milliseconds
    std::vector<qint64> m_echoTimes; // milliseconds
    qint64 m_stall = 0;              // milliseconds, the longest that this process stood still
    qint64 m_starvation = 0;         // milliseconds, what the server had to wait when this began
    QStringList m_failures;
    std::vector<std::thread> m_threads;
};

} // namespace snug::test
