// SPDX-License-Identifier: MIT
// How a host comes into the rooms kept on this computer, and leaves them.
#include "app/desktop/settings.h"
#include "app/host/hostserver.h"
#include "app/host/roomhost.h"
#include "app/session/secretstore.h"

#include <QFileInfo>

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! Keeps the right to come back into a room that was left.
QString hostKey(const QString &room)
{
    return "host:"_L1 + room;
}

} // namespace

bool RoomHost::isListed(const QString &room) const
{
    return m_isListed && m_isListed(room);
}

//! Whether nobody is to get in, whatever the store says of it yet.
bool RoomHost::isStopped(const KeptRoom &room) const
{
    return room.paused || m_settings.leftRooms().contains(room.id);
}

void RoomHost::resumeIfOpen()
{
    if (m_state == Starting || m_state == Running || m_ending
        || !QFileInfo::exists(m_dataDirectory + "/snug.db"_L1))
        return;
    makeServer();
    tell([](HostServer &server) { server.lookAtStore(); });
}

void RoomHost::takeStored(const std::vector<KeptRoom> &rooms)
{
    for (const KeptRoom &room : rooms)
        take(room);
    if (!std::ranges::all_of(rooms, [this](const KeptRoom &room) { return isStopped(room); }))
        start();
}

void RoomHost::takeServed(const std::vector<KeptRoom> &rooms)
{
    if (m_state != Running) // told before it was let go of
        return;
    for (const KeptRoom &room : rooms) {
        take(room);
        // Made by a command, or the list was lost: who does not see a room could not stop it.
        if (!isStopped(room) && !isListed(room.id) && !m_reopened.contains(room.id))
            tell([id = room.id](HostServer &server) { server.inviteHostAgain(id); });
    }
}

void RoomHost::take(const KeptRoom &room)
{
    HostedRoom &hosted = roomBy(room.id);
    hosted.setKept(room);
    const bool running = m_state == Running;
    if (running)
        hosted.look(); // from now on what goes on is counted
    const QVariantList before = leftRooms();
    if (room.paused)
        m_stopped.insert(room.id, room.title);
    else
        m_stopped.remove(room.id);
    if (room.paused || isListed(room.id))
        m_settings.setLeftRoom(room.id, {});
    else if (running && isStopped(room) && !m_reopened.contains(room.id))
        hosted.pause(); // left while no server was there to stop it
    if (leftRooms() != before)
        emit leftRoomsChanged();
}

void RoomHost::goBackInto(const QString &room)
{
    if (!isListed(room))
        return reopen(room);
    if (roomBy(room).paused())
        roomBy(room).open();
    emit roomFound(linkTo(room, {}));
}

void RoomHost::welcome(const QString &room, const QString &hostInvite)
{
    const RoomLink link = linkTo(room, hostInvite);
    const auto tellHosted = [this, link] { emit roomHosted(link, link.address()); };
    if (m_reopened.remove(room)) {
        m_settings.setLeftRoom(room, {});
        emit leftRoomsChanged();
        giveBack(link, tellHosted);
    } else {
        roomBy(room).expectShare();
        tellHosted();
    }
}

//! Whoever left the room comes back as the same person.
void RoomHost::giveBack(const RoomLink &link, const std::function<void()> &given)
{
    m_secrets.read(hostKey(link.room), this, [this, link, given](const std::optional<QString> &token) {
        if (token)
            m_secrets.write("token:"_L1 + link.address(), *token);
        m_secrets.remove(hostKey(link.room));
        given();
    });
}

void RoomHost::leave(const QString &address)
{
    HostedRoom *room = roomAt(address);
    if (!room || room->isGone())
        return;
    const QString id = room->id();
    m_settings.setLeftRoom(id, room->title().isEmpty() ? id : room->title());
    if (m_state == Running)
        room->pause();
    m_secrets.read("token:"_L1 + address, this, [this, id](const std::optional<QString> &token) {
        if (token)
            m_secrets.write(hostKey(id), *token);
    });
    emit leftRoomsChanged();
}

void RoomHost::reopen(const QString &room)
{
    m_reopened.insert(room);
    start();
    tell([room](HostServer &server) { server.reopenRoom(room); });
}

void RoomHost::readmit(const QString &address)
{
    const HostedRoom *room = roomAt(address);
    if (room && m_state == Running)
        tell([id = room->id()](HostServer &server) { server.inviteHostAgain(id); });
}

void RoomHost::forget(const QString &room)
{
    roomBy(room).setGone();
    m_secrets.remove(hostKey(room));
    m_stopped.remove(room);
    m_settings.setLeftRoom(room, {});
    emit leftRoomsChanged();
}

QVariantList RoomHost::leftRooms() const
{
    QVariantMap left = m_settings.leftRooms();
    left.insert(m_stopped);
    QVariantList rooms;
    for (auto room = left.begin(); room != left.end(); ++room) {
        if (!isListed(room.key()))
            rooms += QVariantMap{{u"room"_s, room.key()}, {u"title"_s, room.value()}};
    }
    return rooms;
}

} // namespace snug::app
