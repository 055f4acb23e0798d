// SPDX-License-Identifier: MIT
// What the store does with rooms.
#include "server/store/roomid.h"
#include "server/store/storedatabase.h"

#include <QCoreApplication>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

RoomInfo infoFrom(const Rows &row)
{
    return {.id = row.text(0),
            .title = row.text(1),
            .topic = row.text(2),
            .access = static_cast<Access>(row.integer(3)),
            .epoch = row.text(4),
            .head = row.integer(5),
            .count = row.integer(6),
            .paused = row.integer(7) != 0};
}

} // namespace

Error StoreDatabase::noSuchRoom()
{
    return {u"no_such_room"_s, QCoreApplication::translate("Store", "There is no such room here.")};
}

bool StoreDatabase::hasRoom(const QString &room)
{
    return run("SELECT 1 FROM room WHERE id = ?", {room}).next();
}

std::optional<RoomInfo> StoreDatabase::roomInfo(const QString &room)
{
    // Seqs have no holes, so the newest one is the number of messages.
    Rows row = run("SELECT id, title, topic, access, epoch,"
                   " (SELECT coalesce(max(rev), 0) FROM message WHERE "
                   "message.room = room.id),"
                   " (SELECT coalesce(max(seq), 0) FROM message WHERE "
                   "message.room = room.id), paused"
                   " FROM room WHERE id = ?",
                   {room});
    return row.next() ? std::optional(infoFrom(row)) : std::nullopt;
}

void StoreDatabase::addRoom(const RoomInfo &room)
{
    run("INSERT INTO room (id, title, access, epoch, made_at) VALUES (?, ?, ?, "
        "?, ?)",
        {room.id, room.title, static_cast<int>(room.access), room.epoch, m_clock()});
}

Result<RoomState> StoreDatabase::apply(const op::OpenRoom &open)
{
    std::optional<RoomInfo> info = roomInfo(open.room);
    if (!info && open.make) {
        info =
            RoomInfo{.id = open.room, .title = open.room, .access = Access::Open, .epoch = roomid::epoch()};
        addRoom(*info);
    }
    if (!info)
        return noSuchRoom();
    return RoomState{*info, newestMessages(open.room), membersSeenLast(open.room)};
}

Result<RoomInfo> StoreDatabase::apply(const op::MakeRoom &make)
{
    const QString title = make.title.isEmpty() ? roomid::twoWords() : make.title;
    RoomInfo room{
        .id = roomid::fromTitle(title), .title = title, .access = make.access, .epoch = roomid::epoch()};
    while (hasRoom(room.id))
        room.id = roomid::fromTitle(title);
    addRoom(room);
    return room;
}

Result<Done> StoreDatabase::apply(const op::DeleteRoom &remove)
{
    m_logs.erase(remove.room);
    if (run("DELETE FROM room WHERE id = ?", {remove.room}).changed() < 1)
        return noSuchRoom();
    m_roomDeleted = true;
    return Done{};
}

Result<op::RetitleRoom::Retitled> StoreDatabase::apply(const op::RetitleRoom &retitle)
{
    const std::optional<RoomInfo> before = roomInfo(retitle.room);
    if (!before)
        return noSuchRoom();
    if (before->title == retitle.title)
        return op::RetitleRoom::Retitled{*before};
    const QString called = QCoreApplication::translate("Store", "The room is called “%1” now.");
    run("UPDATE room SET title = ? WHERE id = ?", {retitle.title, retitle.room});
    const Result<op::AddMessage::Stored> notice =
        apply(op::AddMessage{.room = retitle.room,
                             .member = {},
                             .name = {},
                             .id = u"title-%1"_s.arg(before->head + 1),
                             .text = called.arg(retitle.title),
                             .kind = MessageKind::Notice});
    if (!notice)
        return notice.error();
    return op::RetitleRoom::Retitled{roomInfo(retitle.room).value_or(*before), notice->message};
}

Result<RoomInfo> StoreDatabase::apply(const op::PauseRoom &pause)
{
    run("UPDATE room SET paused = ? WHERE id = ?", {pause.paused ? 1 : 0, pause.room});
    const std::optional<RoomInfo> room = roomInfo(pause.room);
    return room ? Result<RoomInfo>(*room) : noSuchRoom();
}

Result<std::vector<RoomInfo>> StoreDatabase::apply(const op::ListRooms &)
{
    Rows row = run("SELECT id, title, topic, access, epoch,"
                   " (SELECT coalesce(max(rev), 0) FROM message WHERE "
                   "message.room = room.id),"
                   " (SELECT coalesce(max(seq), 0) FROM message WHERE "
                   "message.room = room.id), paused"
                   " FROM room ORDER BY title COLLATE NOCASE, id");
    std::vector<RoomInfo> rooms;
    while (row.next())
        rooms.push_back(infoFrom(row));
    return rooms;
}

} // namespace snug::server
