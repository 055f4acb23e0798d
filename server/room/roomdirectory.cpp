// SPDX-License-Identifier: MIT
#include "server/room/roomdirectory.h"

#include "server/room/client.h"
#include "server/room/room.h"
#include "server/room/secret.h"
#include "shared/text/plaintext.h"

#include <QTimer>

namespace snug::server {

using namespace Qt::StringLiterals;

RoomDirectory::RoomDirectory(Store &store, const Options &options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_options(options)
{
    connect(&m_store, &Store::batchDelivered, this, &RoomDirectory::flushStored);
}

RoomDirectory::~RoomDirectory() = default;

void RoomDirectory::receive(Client &client, const QString &room, const frame::Request &request)
{
    if (m_closing)
        return;
    find(room).receive(client, request);
}

void RoomDirectory::leave(Client &client, const QString &room)
{
    const auto found = m_rooms.find(room);
    if (found != m_rooms.end())
        found->second->leave(client);
}

Room &RoomDirectory::find(const QString &id)
{
    std::unique_ptr<Room> &room = m_rooms[id];
    if (room)
        return *room;
    room = std::make_unique<Room>(id, m_options.openRooms, m_store, m_options.rate);
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
}

void RoomDirectory::flushStored()
{
    for (Room *room : std::exchange(m_stored, {}))
        room->flush();
}

int RoomDirectory::onlineCount() const
{
    int count = 0;
    for (const auto &[id, room] : m_rooms)
        count += room->onlineCount();
    return count;
}

void RoomDirectory::makeRoom(const QString &title, Access access, QObject *context, Callback<RoomInfo> done)
{
    QString kept;
    if (!title.isEmpty()) {
        const Result<QString> cleaned = text::roomTitle(title);
        if (!cleaned) {
            QTimer::singleShot(0, context,
                               [done = std::move(done), error = cleaned.error()] { done(error); });
            return;
        }
        kept = *cleaned;
    }
    m_store.submit(op::MakeRoom{kept, access}, context, std::move(done));
}

void RoomDirectory::deleteRoom(const QString &room, QObject *context, Callback<Done> done)
{
    // The people in it are told by the directory, whether or not whoever asked is still there to hear of it.
    m_store.submit(
        op::DeleteRoom{room}, this,
        [this, room, context = QPointer(context), done = std::move(done)](const Result<Done> &deleted) {
            const auto found = m_rooms.find(room);
            if (deleted && found != m_rooms.end())
                found->second->closeDeleted();
            if (deleted)
                emit roomDeleted(room);
            if (context)
                done(deleted);
        });
}

void RoomDirectory::listRooms(QObject *context, Callback<std::vector<RoomInfo>> done)
{
    m_store.submit(op::ListRooms{}, context, std::move(done));
}

void RoomDirectory::makeInvite(const QString &room, const InviteTerms &terms, QObject *context,
                               Callback<NewInvite> done)
{
    const QString secret = secret::make(limits::inviteBytes);
    m_store.submit(op::AddInvite{room, secret::hash(secret), terms}, context,
                   [secret, done = std::move(done)](const Result<Invite> &invite) {
                       if (invite)
                           done(NewInvite{*invite, secret});
                       else
                           done(invite.error());
                   });
}

void RoomDirectory::revokeInvite(const QString &invite, QObject *context, Callback<Invite> done)
{
    m_store.submit(op::RevokeInvite{invite}, context, std::move(done));
}

void RoomDirectory::listInvites(const QString &room, QObject *context, Callback<std::vector<Invite>> done)
{
    m_store.submit(op::ListInvites{room}, context, std::move(done));
}

void RoomDirectory::close(const frame::Bye &bye, CloseCode code)
{
    m_closing = true;
    for (const auto &[id, room] : m_rooms)
        room->close(bye, code);
}

} // namespace snug::server
