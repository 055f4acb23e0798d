// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/operation.h"

#include <QHash>

#include <vector>

namespace snug::server {

//! Who is in a room, by member and not by connection: a member with three connections is here once, and
//! leaves with the last of them. Remembers the limits::membersOffline members who were here last.
class Presence
{
public:
    explicit Presence(const std::vector<StoredMember> &known = {});

    //! One more connection of `member`. True where they were not here before.
    bool arrive(const Member &member);
    //! One connection less. True where it was the last.
    bool depart(const QString &memberId, qint64 now);
    void rename(const Member &member);

    //! The member as they are known now; they must be here.
    const Member &member(const QString &memberId) const { return m_present.constFind(memberId)->member; }

    //! Without an id for a member who is not here.
    Member find(const QString &memberId) const { return m_present.value(memberId).member; }

    //! Everyone online, then the others, those here last first, as a JSON array. Kept from call to call: a
    //! crowd that joins makes no work that grows with it.
    QByteArray encodedRoster();

    int onlineCount() const { return static_cast<int>(m_present.size()); }

    //! Members that came, went or changed since the last call, as they are now.
    std::vector<Member> takeChanged();

private:
    struct Present {
        Member member;
        int connections = 0;
    };

    QHash<QString, Present> m_present;  // connections > 0
    std::vector<StoredMember> m_absent; // by descending seenAt, none of them in m_present
    QHash<QString, Member> m_changed;   // by id, in their last state

    QByteArray m_encodedPresent; // comma-separated, in the order in which they came; null: to be made anew
    QByteArray m_encodedAbsent;  // comma-separated, in order; null: to be made anew
};

} // namespace snug::server
