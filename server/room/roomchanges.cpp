// SPDX-License-Identifier: MIT
// What a room's host does to it while people are in it.
#include "server/room/client.h"
#include "server/room/room.h"

namespace snug::server {

using namespace Qt::StringLiterals;

void Room::setTitle(const QString &title, const std::function<void(Result<RoomInfo>)> &done)
{
    submit(op::RetitleRoom{m_id, title}, [this, done](const Result<op::RetitleRoom::Retitled> &retitled) {
        if (!retitled)
            return done(retitled.error());
        m_info.title = retitled->room.title;
        if (retitled->notice) {
            take(*retitled->notice);
            flush(); // what `head` of the changed room tells was told before
            broadcast(frame::RoomChanged{m_info});
        }
        done(retitled->room);
    });
}

void Room::setPaused(bool paused, const std::function<void(Result<RoomInfo>)> &done)
{
    submit(op::PauseRoom{m_id, paused}, [this, paused, done](const Result<RoomInfo> &changed) {
        if (changed) {
            m_info.paused = paused;
            if (paused)
                closeGuests();
        }
        done(changed);
    });
}

void Room::closeGuests()
{
    flush();
    const frame::Bye bye{u"stop"_s, tr("The host has closed the room for now.")};
    for (Client *client : std::vector(m_audience)) {
        if (m_presence.member(session(*client).member).role == Role::Host)
            continue;
        client->send(bye);
        client->close(CloseCode::GoingAway);
    }
}

} // namespace snug::server
