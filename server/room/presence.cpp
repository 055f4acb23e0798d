// SPDX-License-Identifier: MIT
#include "server/room/presence.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/limits.h"

#include <algorithm>

namespace snug::server {

namespace {

//! A JSON array without its brackets.
QByteArray elements(const std::vector<Member> &members)
{
    return codec::encodeList(members).chopped(1).sliced(1);
}

} // namespace

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
    if (std::erase_if(m_absent, [&](const StoredMember &absent) { return absent.member.id == member.id; })
        > 0)
        m_encodedAbsent.clear();
    if (!m_encodedPresent.isEmpty())
        m_encodedPresent += ',' + elements(std::vector{present.member});
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
    m_encodedPresent.clear();
    m_encodedAbsent.clear();
    return true;
}

void Presence::rename(const Member &member)
{
    const auto present = m_present.find(member.id);
    if (present == m_present.end())
        return;
    present->member.name = member.name;
    m_changed.insert(member.id, present->member);
    m_encodedPresent.clear();
}

QByteArray Presence::encodedRoster()
{
    if (m_encodedPresent.isEmpty()) {
        std::vector<Member> present;
        for (const Present &here : m_present)
            present.push_back(here.member);
        m_encodedPresent = elements(present);
    }
    if (m_encodedAbsent.isEmpty()) {
        std::vector<Member> absent;
        for (const StoredMember &known : m_absent)
            absent.push_back(known.member);
        m_encodedAbsent = elements(absent);
    }
    const bool both = !m_encodedPresent.isEmpty() && !m_encodedAbsent.isEmpty();
    return '[' + m_encodedPresent + (both ? "," : "") + m_encodedAbsent + ']';
}

std::vector<Member> Presence::takeChanged()
{
    const QHash<QString, Member> changed = std::exchange(m_changed, {});
    return {changed.cbegin(), changed.cend()};
}

} // namespace snug::server
