// SPDX-License-Identifier: MIT
#include "server/control/command.h"

#include "server/control/tail.h"
#include "shared/link/roomlink.h"

#include <QCoreApplication>
#include <QDateTime>

namespace snug::server::control {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Control", text);
}

//! The store's errors speak to people in rooms; whoever types a command wants to read which room it was.
Error named(const Error &error, const QString &room, const QString &invite = {})
{
    if (error.code == "no_such_room"_L1)
        return {error.code, tr("There is no room \"%1\".").arg(room), error.detail};
    if (error.code == "no_such_invite"_L1)
        return {error.code, tr("There is no invite \"%1\".").arg(invite), error.detail};
    return error;
}

} // namespace

Command::Command(Rooms &rooms, const QUrl &baseUrl, Request request, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_baseUrl(baseUrl)
    , m_request(std::move(request))
{
}

void Command::start()
{
    std::visit([this](const auto &asked) { carryOut(asked); }, m_request);
}

void Command::carryOut(const ListRooms &)
{
    m_rooms.list(this, [this](const Result<std::vector<RoomInfo>> &rooms) {
        if (!rooms)
            return fail(rooms.error());
        QStringList lines;
        for (const RoomInfo &room : *rooms)
            lines += u"%1\t%2\t%3\t%4"_s.arg(room.id, accessName(room.access), QString::number(room.count),
                                             room.title);
        finish(lines);
    });
}

void Command::carryOut(const CreateRoom &create)
{
    m_rooms.make(create.title, Access::Invite, this, [this](const Result<RoomInfo> &room) {
        if (!room)
            return fail(room.error());
        m_rooms.makeInvite(room->id, {}, this, [this](const Result<NewInvite> &invite) {
            if (!invite)
                return fail(invite.error());
            finish({linkTo(*invite)});
        });
    });
}

void Command::carryOut(const MakeInvite &make)
{
    InviteTerms terms{.uses = make.uses};
    if (make.life)
        terms.expiresAt = QDateTime::currentMSecsSinceEpoch() + std::chrono::milliseconds(*make.life).count();
    m_rooms.makeInvite(make.room, terms, this, [this, room = make.room](const Result<NewInvite> &invite) {
        if (!invite)
            return fail(named(invite.error(), room));
        finish({linkTo(*invite), u"id %1"_s.arg(invite->invite.id)});
    });
}

void Command::carryOut(const RevokeInvite &revoke)
{
    m_rooms.revokeInvite(revoke.invite, this, [this, id = revoke.invite](const Result<Invite> &invite) {
        if (!invite)
            return fail(named(invite.error(), {}, id));
        finish({});
    });
}

void Command::carryOut(const DeleteRoom &remove)
{
    m_rooms.remove(remove.room, this, [this, room = remove.room](const Result<Done> &deleted) {
        if (!deleted)
            return fail(named(deleted.error(), room));
        finish({});
    });
}

void Command::carryOut(const Tail &tail)
{
    auto *roomTail = new RoomTail(m_rooms, tail.room, this);
    connect(roomTail, &RoomTail::printed, this,
            [this](const QStringList &lines) { emit answered({.lines = lines}); });
    connect(roomTail, &RoomTail::failed, this,
            [this, room = tail.room](const Error &error) { fail(named(error, room)); });
    roomTail->start();
}

void Command::finish(const QStringList &lines)
{
    emit answered({.lines = lines, .isLast = true});
}

void Command::fail(const Error &error)
{
    emit answered({.isLast = true, .error = error});
}

QString Command::linkTo(const NewInvite &invite) const
{
    const RoomLink link{.secure = m_baseUrl.scheme() == "https"_L1,
                        .host = m_baseUrl.host(),
                        .port = std::max(m_baseUrl.port(), 0),
                        .room = invite.invite.room,
                        .invite = invite.secret};
    return link.toString();
}

} // namespace snug::server::control
