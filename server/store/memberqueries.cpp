// SPDX-License-Identifier: MIT
// What the store does with members.
#include "server/store/hashlookup.h"
#include "server/store/memberid.h"
#include "server/store/storedatabase.h"
#include "shared/protocol/limits.h"
#include "shared/text/displayname.h"

#include <QCoreApplication>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 seenPrecision = 60'000; // ms; a reconnect within this time writes nothing

} // namespace

std::vector<StoredMember> StoreDatabase::membersSeenLast(const QString &room)
{
    Rows row =
        run("SELECT number, name, role, seen_at FROM member WHERE room = ? ORDER BY seen_at DESC LIMIT ?",
            {room, limits::membersOffline});
    std::vector<StoredMember> members;
    while (row.next())
        members.push_back({{.id = memberid::toString(row.integer(0)),
                            .name = row.text(1),
                            .role = static_cast<Role>(row.integer(2))},
                           row.integer(3)});
    return members;
}

std::optional<Member> StoreDatabase::memberByToken(const QString &room, const QByteArray &hash)
{
    if (hash.isEmpty())
        return std::nullopt;
    Rows row =
        run("SELECT number, name, role, seen_at, token_hash FROM member WHERE room = ? AND token_hint = ?",
            {room, hashlookup::hint(hash)});
    while (row.next()) {
        if (hashlookup::equal(row.blob(4), hash))
            return Member{.id = memberid::toString(row.integer(0)),
                          .name = row.text(1),
                          .role = static_cast<Role>(row.integer(2))};
    }
    return std::nullopt;
}

Error StoreDatabase::paused()
{
    return {u"room_paused"_s, QCoreApplication::translate("Store", "The host has closed the room for now.")};
}

Result<op::Admit::Admission> StoreDatabase::apply(const op::Admit &admit)
{
    const std::optional<RoomInfo> room = roomInfo(admit.room);
    if (!room)
        return noSuchRoom();
    op::Admit::Admission admission;
    const std::optional<Member> known = memberByToken(admit.room, admit.tokenHash);
    if (room->paused && !(known && known->role == Role::Host) && !isHostsInvite(admit.room, admit.inviteHash))
        return paused();
    if (known) {
        admission.member = *known;
        if (!m_readOnly) // who was here before comes in while nothing can be written, too
            run("UPDATE member SET seen_at = ? WHERE room = ? AND number = ? AND seen_at < ?",
                {m_clock(), admit.room, memberid::toNumber(known->id), m_clock() - seenPrecision});
    } else {
        Role role = Role::Member;
        // In an open room an invite can still make somebody more than a member.
        if (room->access != Access::Open || !admit.inviteHash.isEmpty()) {
            const Result<Role> invited = useInvite(admit.room, admit.inviteHash);
            if (!invited && room->access != Access::Open)
                return invited.error();
            role = invited ? *invited : Role::Member;
        }
        admission.member = addMember(admit, role);
        admission.isNew = true;
    }
    if (admit.since)
        admission.changed = changedAfter(admit.room, *admit.since);
    return admission;
}

Member StoreDatabase::addMember(const op::Admit &admit, Role role)
{
    const QString name = freeName(admit.room, admit.name, 0);
    Rows newest = run("SELECT coalesce(max(number), 0) FROM member WHERE room = ?", {admit.room});
    const qint64 number = newest.next() ? newest.integer(0) + 1 : 1;
    run("INSERT INTO member (room, number, name, name_key, role, token_hash, token_hint, made_at, seen_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {admit.room, number, name, displayname::lookAlikeKey(name), static_cast<int>(role),
         admit.newTokenHash, hashlookup::hint(admit.newTokenHash), m_clock(), m_clock()});
    return {.id = memberid::toString(number), .name = name, .role = role};
}

bool StoreDatabase::isNameFree(const QString &room, const QString &name, qint64 except)
{
    return !run("SELECT 1 FROM member WHERE room = ? AND name_key = ? AND number <> ?",
                {room, displayname::lookAlikeKey(name), except})
                .next();
}

QString StoreDatabase::freeName(const QString &room, const QString &name, qint64 except)
{
    if (isNameFree(room, name, except))
        return name;
    // Galloping: twice the number until one is free, then halfway back. A thousand people of one name cost
    // each of them about twenty look-ups and not a thousand; with gaps the number is a free one, if not the
    // least.
    const auto isFree = [&](int number) {
        return isNameFree(room, displayname::numbered(name, number), except);
    };
    int free = 2;
    int taken = 1;
    while (!isFree(free)) {
        taken = free;
        free *= 2;
    }
    while (free - taken > 1) {
        const int middle = taken + (free - taken) / 2;
        (isFree(middle) ? free : taken) = middle;
    }
    return displayname::numbered(name, free);
}

Result<Member> StoreDatabase::apply(const op::RenameMember &rename)
{
    const qint64 number = memberid::toNumber(rename.member);
    const QString name = freeName(rename.room, rename.name, number);
    run("UPDATE member SET name = ?, name_key = ? WHERE room = ? AND number = ?",
        {name, displayname::lookAlikeKey(name), rename.room, number});
    Rows row = run("SELECT role FROM member WHERE room = ? AND number = ?", {rename.room, number});
    if (!row.next())
        return Error{u"no_such_member"_s,
                     QCoreApplication::translate("Store", "There is no such member here.")};
    return Member{.id = rename.member, .name = name, .role = static_cast<Role>(row.integer(0))};
}

Result<Done> StoreDatabase::apply(const op::NoteSeen &seen)
{
    run("UPDATE member SET seen_at = ? WHERE room = ? AND number = ?",
        {m_clock(), seen.room, memberid::toNumber(seen.member)});
    return Done{};
}

} // namespace snug::server
