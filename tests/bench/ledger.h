// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/histogram.h"
#include "tests/bench/marker.h"

#include <vector>

namespace snug::bench {

//! Keeps account of what every member of a crowd should hear in one load, and did.
class Ledger
{
public:
    //! All rooms alike: so many members, of which so many send so many messages each.
    Ledger(int rooms, int members, int senders, int messages);

    enum class Verdict { Counted, Wrong };
    //! `slot` says which of its room's senders sent it; negative: none.
    Verdict note(int listener, int listenersRoom, int slot, int sendersRoom, const Marker &marker,
                 Nanos heard);

    std::int64_t expected() const { return m_expected; }
    std::int64_t heard() const { return m_heard; }
    std::int64_t lost() const { return m_expected - m_heard; }
    std::int64_t doubled() const { return m_doubled; }
    std::int64_t disordered() const { return m_disordered; }
    std::int64_t strayed() const { return m_strayed; } //!< heard in another room, or never sent
    const Histogram &delays() const { return m_delays; }
    Nanos lastHeard() const { return m_lastHeard; }

private:
    const int m_senders;
    const int m_messages;
    const std::int64_t m_expected;
    std::vector<bool> m_seen; // by listener, slot, number
    std::vector<int> m_last;  // number by listener, slot
    std::int64_t m_heard = 0;
    std::int64_t m_doubled = 0;
    std::int64_t m_disordered = 0;
    std::int64_t m_strayed = 0;
    Histogram m_delays;
    Nanos m_lastHeard = 0;
};

} // namespace snug::bench
