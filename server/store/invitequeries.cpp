// SPDX-License-Identifier: MIT
// What the store does with invites.
#include "server/store/hashlookup.h"
#include "server/store/roomid.h"
#include "server/store/storedatabase.h"

#include <QCoreApplication>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

#define SNUG_INVITE                                                                                          \
    "SELECT id, room, role, made_at, expires_at, uses_left, revoked_at, used, secret_hash FROM invite "

Error error(const char *code, const char *text)
{
    return {QString::fromLatin1(code), QCoreApplication::translate("Store", text)};
}

Invite inviteFrom(const Rows &row)
{
    Invite invite{.id = row.text(0),
                  .room = row.text(1),
                  .role = static_cast<Role>(row.integer(2)),
                  .madeAt = row.integer(3),
                  .expiresAt = row.optional(4),
                  .revokedAt = row.optional(6),
                  .used = static_cast<int>(row.integer(7))};
    if (const std::optional<qint64> left = row.optional(5))
        invite.usesLeft = static_cast<int>(*left);
    return invite;
}

QVariant nullable(const auto &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<Error> whyEnded(const Invite &invite, qint64 now)
{
    if (invite.revokedAt)
        return error("invite_revoked",
                     QT_TRANSLATE_NOOP("Store", "This link was turned off. Ask for a new one."));
    if (invite.expiresAt && *invite.expiresAt <= now)
        return error("invite_expired",
                     QT_TRANSLATE_NOOP("Store", "This link has expired. Ask for a new one."));
    if (invite.usesLeft && *invite.usesLeft < 1)
        return error(
            "invite_used_up",
            QT_TRANSLATE_NOOP("Store", "This link was used as often as it may be. Ask for a new one."));
    return std::nullopt;
}

} // namespace

std::optional<Invite> StoreDatabase::findInvite(const QString &room, const QByteArray &hash)
{
    Rows row = run(SNUG_INVITE "WHERE room = ? AND secret_hint = ?", {room, hashlookup::hint(hash)});
    while (row.next()) {
        if (hashlookup::equal(row.blob(8), hash))
            return inviteFrom(row);
    }
    return std::nullopt;
}

bool StoreDatabase::isHostsInvite(const QString &room, const QByteArray &hash)
{
    const std::optional<Invite> invite = hash.isEmpty() ? std::nullopt : findInvite(room, hash);
    return invite && invite->role == Role::Host && !whyEnded(*invite, m_clock());
}

Result<Role> StoreDatabase::useInvite(const QString &room, const QByteArray &hash)
{
    if (hash.isEmpty())
        return error("invite_needed",
                     QT_TRANSLATE_NOOP("Store", "This room needs an invite. Ask for the whole link."));
    const std::optional<Invite> invite = findInvite(room, hash);
    if (!invite)
        return error("invite_invalid",
                     QT_TRANSLATE_NOOP("Store", "This link does not open this room. Ask for it again."));
    if (const std::optional<Error> ended = whyEnded(*invite, m_clock()))
        return *ended;
    run("UPDATE invite SET used = used + 1, uses_left = uses_left - 1 WHERE id = ?", {invite->id});
    return invite->role;
}

Result<Invite> StoreDatabase::apply(const op::AddInvite &add)
{
    if (!hasRoom(add.room))
        return noSuchRoom();
    const Invite invite{.id = roomid::inviteId(),
                        .room = add.room,
                        .role = add.terms.role,
                        .madeAt = m_clock(),
                        .expiresAt = add.terms.expiresAt,
                        .usesLeft = add.terms.uses};
    run("INSERT INTO invite (id, room, secret_hash, secret_hint, role, made_at, expires_at, uses_left)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {invite.id, invite.room, add.secretHash, hashlookup::hint(add.secretHash),
         static_cast<int>(invite.role), invite.madeAt, nullable(invite.expiresAt),
         nullable(invite.usesLeft)});
    return invite;
}

Result<Invite> StoreDatabase::apply(const op::RevokeInvite &revoke)
{
    run("UPDATE invite SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?", {m_clock(), revoke.invite});
    Rows row = run(SNUG_INVITE "WHERE id = ?", {revoke.invite});
    if (!row.next())
        return error("no_such_invite", QT_TRANSLATE_NOOP("Store", "There is no such invite here."));
    return inviteFrom(row);
}

Result<std::vector<Invite>> StoreDatabase::apply(const op::ListInvites &list)
{
    Rows row = run(SNUG_INVITE "WHERE room = ? ORDER BY made_at DESC, id", {list.room});
    std::vector<Invite> invites;
    while (row.next())
        invites.push_back(inviteFrom(row));
    return invites;
}

} // namespace snug::server
