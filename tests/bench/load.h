// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/crowd.h"
#include "tests/bench/ledger.h"

namespace snug::bench {

//! How the senders of each room send; they are spread evenly over its members.
struct Pace {
    int senders = 1;
    int messages = 1; //!< of each sender
    int window = 0;   //!< so many on the way at once, counted by the sender's own copies; or
    double rate = 0;  //!< messages a second of each sender, whatever comes back
};

//! Lets a crowd talk once, and listens to what arrives.
class Load final : private Audience
{
public:
    Load(Crowd &crowd, const Pace &pace);
    ~Load() override { m_crowd.setAudience(nullptr); }

    //! Until everything has arrived, or nothing does for 10 s.
    void run();
    //! The same in parts: for callers that do something beside it.
    void start();
    bool isOver() const;
    void turn(Nanos until);

    const Ledger &ledger() const { return m_ledger; }
    //! From the first message sent to the last one heard.
    Nanos time() const { return m_ledger.lastHeard() - m_started; }
    //! How many messages came together, on average.
    double messagesPerFrame() const;

private:
    void heard(Member &member, std::string_view text) override;
    void say(int sender);
    void sayWhatIsDue();
    Nanos nextDue() const;
    int slotOf(int member) const;
    int memberOf(int sender) const;

    Crowd &m_crowd;
    const Pace m_pace;
    const int m_number;
    Ledger m_ledger;
    std::vector<int> m_next;  // number of the next message, by room and slot
    std::vector<int> m_slots; // by place in the room; -1: does not send
    Nanos m_started = 0;
    Nanos m_lastNews = 0;
    std::int64_t m_saidByRate = 0;
    std::int64_t m_frames = 0;
};

} // namespace snug::bench
