// SPDX-License-Identifier: MIT
#include "server/room/roomdirectory.h"

#include "server/metrics.h"
#include "server/room/client.h"
#include "server/room/room.h"

namespace snug::server {

RoomDirectory::RoomDirectory(Store &store, const Options &options, Metrics &metrics, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_options(options)
    , m_metrics(metrics)
{
    connect(&m_store, &Store::batchDelivered, this, &RoomDirectory::flushStored);
}

RoomDirectory::~RoomDirectory()
{
    m_metrics.rooms.Decrement(static_cast<double>(m_rooms.size()));
}

void RoomDirectory::receive(Client &client, const QString &room, const frame::Request &request)
{
    if (m_closing)
        return;
    find(room, m_options.openRooms).receive(client, request);
}

void RoomDirectory::leave(Client &client, const QString &room)
{
    const auto found = m_rooms.find(room);
    if (found != m_rooms.end())
        found->second->leave(client);
}

Room &RoomDirectory::find(const QString &id, bool make)
{
    std::unique_ptr<Room> &room = m_rooms[id];
    if (room)
        return *room;
    room = std::make_unique<Room>(id, make, m_store, m_options.rate, m_metrics);
    m_metrics.rooms.Increment();
    connect(room.get(), &Room::stored, this, [this, added = room.get()] { m_stored.push_back(added); });
    connect(room.get(), &Room::told, this, [this, id](const frame::Server &frame) { emit told(id, frame); });
    // Queued: the room is still at work when it says so, and somebody may come back before this is heard.
    connect(
        room.get(), &Room::idle, this, [this, id] { unload(id); }, Qt::QueuedConnection);
    return *room;
}

void RoomDirectory::unload(const QString &id)
{
    const auto found = m_rooms.find(id);
    if (found == m_rooms.end() || !found->second->isIdle())
        return;
    std::erase(m_stored, found->second.get());
    m_rooms.erase(found);
    m_metrics.rooms.Decrement();
}

void RoomDirectory::flushStored()
{
    for (Room *room : std::exchange(m_stored, {}))
        room->flush();
}

void RoomDirectory::closeDeleted(const QString &room)
{
    const auto found = m_rooms.find(room);
    if (found != m_rooms.end())
        found->second->closeDeleted();
}

void RoomDirectory::setTitle(const QString &room, const QString &title, const Changed &done)
{
    find(room, false).setTitle(title, done);
}

void RoomDirectory::setPaused(const QString &room, bool paused, const Changed &done)
{
    find(room, false).setPaused(paused, done);
}

Member RoomDirectory::find(const QString &room, const QString &member) const
{
    const auto found = m_rooms.find(room);
    return found == m_rooms.end() ? Member() : found->second->find(member);
}

void RoomDirectory::close(const frame::Bye &bye, CloseCode code)
{
    m_closing = true;
    for (const auto &[id, room] : m_rooms)
        room->close(bye, code);
}

} // namespace snug::server
