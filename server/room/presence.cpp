// SPDX-License-Identifier: MIT
#include "server/room/presence.h"

#include "shared/protocol/limits.h"

#include <algorithm>

namespace snug::server {

Presence::Presence(const std::vector<StoredMember> &known)
    : m_absent(known)
{
}

bool Presence::arrive(const Member &member)
{
    Present &present = m_present[member.id];
    present.member = member;
    present.member.online = true;
    if (++present.connections > 1)
        return false;
    std::erase_if(m_absent, [&](const StoredMember &absent) { return absent.member.id == member.id; });
    m_changed.insert(member.id, present.member);
    return true;
}

bool Presence::depart(const QString &memberId, qint64 now)
{
    const auto present = m_present.find(memberId);
    if (--present->connections > 0)
        return false;
    Member member = present->member;
    member.online = false;
    m_present.erase(present);
    m_absent.insert(m_absent.begin(), {member, now});
    if (m_absent.size() > limits::membersOffline)
        m_absent.pop_back();
    m_changed.insert(memberId, member);
    return true;
}

void Presence::rename(const Member &member)
{
    const auto present = m_present.find(member.id);
    if (present == m_present.end())
        return;
    present->member.name = member.name;
    m_changed.insert(member.id, present->member);
}

std::vector<Member> Presence::roster() const
{
    std::vector<Member> members;
    members.reserve(static_cast<size_t>(m_present.size()) + m_absent.size());
    for (const Present &present : m_present)
        members.push_back(present.member);
    for (const StoredMember &absent : m_absent)
        members.push_back(absent.member);
    return members;
}

std::vector<Member> Presence::takeChanged()
{
    const QHash<QString, Member> changed = std::exchange(m_changed, {});
    return {changed.cbegin(), changed.cend()};
}

} // namespace snug::server
