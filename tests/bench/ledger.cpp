// SPDX-License-Identifier: MIT
#include "tests/bench/ledger.h"

namespace snug::bench {

Ledger::Ledger(int rooms, int members, int senders, int messages)
    : m_senders(senders)
    , m_messages(messages)
    , m_expected(std::int64_t(rooms) * members * senders * messages)
    , m_seen(static_cast<std::size_t>(m_expected))
    , m_last(static_cast<std::size_t>(rooms * members * senders), -1)
{
}

Ledger::Verdict Ledger::note(int listener, int listenersRoom, int slot, int sendersRoom, const Marker &marker,
                             Nanos heard)
{
    if (slot < 0 || listenersRoom != sendersRoom || marker.number < 0 || marker.number >= m_messages) {
        ++m_strayed;
        return Verdict::Wrong;
    }
    const auto pair = static_cast<std::size_t>(listener) * static_cast<std::size_t>(m_senders)
                      + static_cast<std::size_t>(slot);
    auto seen = m_seen[pair * static_cast<std::size_t>(m_messages) + static_cast<std::size_t>(marker.number)];
    if (seen) {
        ++m_doubled;
        return Verdict::Wrong;
    }
    seen = true;
    int &last = m_last[pair];
    if (marker.number < last)
        ++m_disordered;
    last = std::max(last, marker.number);
    ++m_heard;
    m_lastHeard = heard;
    m_delays.add(heard - marker.sent);
    return Verdict::Counted;
}

} // namespace snug::bench
