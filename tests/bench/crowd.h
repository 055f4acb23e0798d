// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/member.h"

#include <memory>
#include <vector>

namespace snug::bench {

//! What a crowd connects to.
struct Place {
    std::uint16_t port = 0;
    const Dialect *dialect = nullptr;
    std::string rooms; //!< name of its rooms, which are numbered; with one room the name alone
};

//! Members of some rooms, as many in each. Leaves with a goodbye when destroyed.
class Crowd final : public Audience
{
public:
    Crowd(Loop &loop, Place place, int rooms, int membersPerRoom);
    ~Crowd() override;

    //! Brings everyone in, that many at a time; fails the program when one cannot come in.
    void join(int atATime = 50);

    int rooms() const { return m_rooms; }
    int membersPerRoom() const { return m_perRoom; }
    std::string roomName(int room) const;
    Member &member(int index) { return *m_members[static_cast<std::size_t>(index)]; }
    int size() const { return m_rooms * m_perRoom; }
    //! How many were closed by the server.
    int dropped() const { return m_dropped; }
    const std::string &whyDropped() const { return m_whyDropped; }
    //! Who is told what happens to members from now on; null: nobody.
    void setAudience(Audience *audience) { m_audience = audience; }
    Loop &loop() { return m_loop; }

private:
    void joined(Member &member, std::string_view welcome) override;
    void heard(Member &member, std::string_view text) override;
    void left(Member &member, const std::string &why) override;

    Loop &m_loop;
    const Place m_place;
    const int m_rooms;
    const int m_perRoom;
    std::vector<std::unique_ptr<Member>> m_members;
    Audience *m_audience = nullptr;
    int m_inside = 0;
    int m_dropped = 0;
    std::string m_whyDropped;
};

} // namespace snug::bench
