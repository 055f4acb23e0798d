// SPDX-License-Identifier: MIT
#include "tests/bench/load.h"

#include <algorithm>
#include <cstdio>
#include <limits>

namespace snug::bench {

namespace {

constexpr std::size_t textSize = 64;
constexpr Nanos stall = 10 * second;

int nextLoad()
{
    static int number = 0;
    return ++number;
}

//! As long as the ids of real clients, and unique among all runs.
std::string nextId()
{
    static const auto run = static_cast<unsigned long long>(now());
    static unsigned long long number = 0;
    char id[40];
    std::snprintf(id, sizeof id, "%016llx-bench-%013llx", run, ++number);
    return id;
}

} // namespace

Load::Load(Crowd &crowd, const Pace &pace)
    : m_crowd(crowd)
    , m_pace(pace)
    , m_number(nextLoad())
    , m_ledger(crowd.rooms(), crowd.membersPerRoom(), pace.senders, pace.messages)
    , m_next(static_cast<std::size_t>(crowd.rooms() * pace.senders))
    , m_slots(static_cast<std::size_t>(crowd.membersPerRoom()), -1)
{
    for (int slot = 0; slot < pace.senders; ++slot)
        m_slots[static_cast<std::size_t>(memberOf(slot))] = slot;
}

void Load::run()
{
    start();
    while (!isOver())
        turn(std::numeric_limits<Nanos>::max());
}

void Load::start()
{
    m_crowd.setAudience(this);
    m_started = m_lastNews = now();
    for (int sender = 0; sender < static_cast<int>(m_next.size()); ++sender) {
        for (int i = 0; i < std::min(m_pace.window, m_pace.messages); ++i)
            say(sender);
    }
}

bool Load::isOver() const
{
    return m_ledger.lost() == 0 || now() >= m_lastNews + stall;
}

void Load::turn(Nanos until)
{
    if (m_pace.rate > 0)
        sayWhatIsDue();
    m_crowd.loop().turn(std::min({until, nextDue(), m_lastNews + stall}));
}

double Load::messagesPerFrame() const
{
    return m_frames > 0 ? static_cast<double>(m_ledger.heard()) / static_cast<double>(m_frames) : 0;
}

void Load::heard(Member &member, std::string_view text)
{
    const Nanos time = now();
    std::string_view rest = text;
    bool ours = false;
    while (const std::optional<Marker> marker = takeMarker(rest)) {
        if (marker->load != m_number || marker->sender < 0 || marker->sender >= m_crowd.size())
            continue;
        ours = true;
        const int room = m_crowd.member(marker->sender).room();
        const int slot = slotOf(marker->sender);
        if (m_ledger.note(member.index(), member.room(), slot, room, *marker, time) == Ledger::Verdict::Wrong)
            continue;
        m_lastNews = time;
        if (member.index() != marker->sender || m_pace.window == 0)
            continue;
        const int sender = room * m_pace.senders + slot;
        if (m_next[static_cast<std::size_t>(sender)] < m_pace.messages)
            say(sender);
    }
    m_frames += ours ? 1 : 0;
}

void Load::say(int sender)
{
    const int member = memberOf(sender);
    const Marker marker{m_number, member, m_next[static_cast<std::size_t>(sender)]++, now()};
    m_lastNews = marker.sent;
    m_crowd.member(member).say(nextId(), textWith(marker, textSize));
}

void Load::sayWhatIsDue()
{
    while (nextDue() <= now())
        say(static_cast<int>(m_saidByRate++ % static_cast<std::int64_t>(m_next.size())));
}

//! Senders take turns, so that they are spread over the time each of them takes for one message.
Nanos Load::nextDue() const
{
    const auto senders = static_cast<std::int64_t>(m_next.size());
    if (m_pace.rate <= 0 || m_saidByRate >= senders * m_pace.messages)
        return std::numeric_limits<Nanos>::max();
    return m_started
           + static_cast<Nanos>(1e9 / m_pace.rate * static_cast<double>(m_saidByRate)
                                / static_cast<double>(senders));
}

int Load::slotOf(int member) const
{
    return m_slots[static_cast<std::size_t>(member % m_crowd.membersPerRoom())];
}

int Load::memberOf(int sender) const
{
    const int room = sender / m_pace.senders;
    const int slot = sender % m_pace.senders;
    return room * m_crowd.membersPerRoom() + slot * m_crowd.membersPerRoom() / m_pace.senders;
}

} // namespace snug::bench
