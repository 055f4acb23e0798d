// SPDX-License-Identifier: MIT
// The rooms of a person, in the store.
#include "app/session/clientstore.h"

#include <QSqlQuery>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

QVariant fromTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong());
}

//! A level of a newer Snug is taken for the usual one.
Attention::Level toLevel(const QVariant &value)
{
    switch (const auto level = static_cast<Attention::Level>(value.toInt())) {
    case Attention::Level::Mentions:
    case Attention::Level::None:
        return level;
    default:
        return Attention::Level::All;
    }
}

} // namespace

QVariant ClientStore::fromText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

std::vector<RememberedRoom> ClientStore::rooms() const
{
    std::vector<RememberedRoom> rooms;
    QSqlQuery query(
        u"SELECT link, title, self_name, hosted, last_read, last_known, joined_at, used_at, host_name,"
        " attention, quiet_until, visited_at FROM room ORDER BY rowid"_s,
        m_database);
    while (query.next()) {
        const Result<RoomLink> link = RoomLink::parse(query.value(0).toString());
        if (!link)
            continue;
        rooms.push_back(
            {.link = *link,
             .title = query.value(1).toString(),
             .selfName = query.value(2).toString(),
             .hosted = query.value(3).toBool(),
             .lastRead = query.value(4).isNull() ? std::nullopt : std::optional(query.value(4).toLongLong()),
             .lastKnown = query.value(5).toLongLong(),
             .joinedAt = toTime(query.value(6)),
             .usedAt = toTime(query.value(7)),
             .visitedAt = toTime(query.value(11)),
             .hostName = query.value(8).toString(),
             .attention = {toLevel(query.value(9)), toTime(query.value(10))}});
    }
    return rooms;
}

void ClientStore::save(const RememberedRoom &room)
{
    RoomLink link = room.link;
    link.invite.clear();
    QSqlQuery query(m_database);
    query.prepare(
        u"INSERT INTO room (address, link, title, self_name, hosted, last_read, last_known, joined_at,"
        " used_at, host_name, attention, quiet_until, visited_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (address) DO UPDATE SET title = excluded.title,"
        " self_name = excluded.self_name, hosted = excluded.hosted, last_read = excluded.last_read,"
        " last_known = excluded.last_known, joined_at = excluded.joined_at, used_at = excluded.used_at,"
        " host_name = excluded.host_name, attention = excluded.attention,"
        " quiet_until = excluded.quiet_until, visited_at = excluded.visited_at"_s);
    query.addBindValue(room.address());
    query.addBindValue(link.toString());
    query.addBindValue(fromText(room.title));
    query.addBindValue(fromText(room.selfName));
    query.addBindValue(room.hosted);
    query.addBindValue(room.lastRead ? QVariant(*room.lastRead) : QVariant());
    query.addBindValue(room.lastKnown);
    query.addBindValue(fromTime(room.joinedAt));
    query.addBindValue(fromTime(room.usedAt));
    query.addBindValue(fromText(room.hostName));
    query.addBindValue(static_cast<int>(room.attention.level));
    query.addBindValue(fromTime(room.attention.quietUntil));
    query.addBindValue(fromTime(room.visitedAt));
    run(query);
}

void ClientStore::forget(const QString &address)
{
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM room WHERE address = ?"_s);
    query.addBindValue(address);
    run(query);
}

void ClientStore::move(const QString &address, const RoomLink &link)
{
    RoomLink plain = link;
    plain.invite.clear();
    QSqlQuery query(m_database);
    query.prepare(u"UPDATE room SET address = ?, link = ? WHERE address = ?"_s);
    query.addBindValue(link.address());
    query.addBindValue(plain.toString());
    query.addBindValue(address);
    run(query);
}

} // namespace snug::app
