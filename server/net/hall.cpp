// SPDX-License-Identifier: MIT
#include "server/net/hall.h"

#include "server/metrics.h"

#include <algorithm>

namespace snug::server {

namespace {

Rate sendsOfAddress(const Rate &rate)
{
    return {rate.burst * bounds::sendsPerAddress, rate.perSecond * bounds::sendsPerAddress};
}

} // namespace

Hall::Hall(std::unique_ptr<Store> store, const Options &options, const Timings &timings, Metrics &metrics)
    : m_store(std::move(store))
    , m_rooms(*m_store, options, metrics, this)
    , m_sends(options.maxPerAddress > 0 ? sendsOfAddress(options.rate) : Rate{0, 0})
    , m_surroundings{.rooms = m_rooms,
                     .sends = m_sends,
                     .metrics = metrics,
                     .frames = options.rate.burst > 0 ? bounds::frames : Rate{0, 0},
                     .timings = timings}
    , m_sweeper(this)
{
    m_store->setParent(this); // children come along to our thread
    m_sweeper.setInterval(timings.sweep);
    connect(&m_sweeper, &QTimer::timeout, this, &Hall::sweep);
    connect(&m_rooms, &RoomDirectory::told, this, &Hall::hear);
}

Hall::~Hall()
{
    for (Connection *connection : std::as_const(m_connections)) {
        connection->disconnect(this);
        delete connection;
    }
    m_surroundings.metrics.connections.Decrement(static_cast<double>(m_connections.size()));
}

void Hall::admit(Handshake handshake)
{
    auto *connection = new Connection(std::move(handshake), m_surroundings, this);
    m_connections.insert(connection);
    m_surroundings.metrics.connections.Increment();
    connect(connection, &Connection::gone, this, [this, connection] { forget(connection); });
    if (!m_sweeper.isActive())
        m_sweeper.start();
    if (m_isClosing)
        connection->close(CloseCode::GoingAway);
}

void Hall::hear(const QString &room, const frame::Server &frame)
{
    if (m_watched.contains(room))
        emit told(room, frame);
    const auto *messages = std::get_if<frame::Messages>(&frame);
    const auto past = messages ? m_past.find(room) : m_past.end();
    if (past != m_past.end())
        past->messages += std::ranges::count_if(
            messages->messages, [](MessageKind kind) { return kind != MessageKind::Notice; }, &Message::kind);
}

RoomSight Hall::look(const QString &room)
{
    RoomSight sight = m_past[room];
    for (const Connection *connection : std::as_const(m_connections)) {
        if (connection->room() != room)
            continue;
        sight.bytes += connection->bytes();
        Caller caller = connection->caller();
        const Member member = m_rooms.find(room, caller.member);
        if (member.id.isEmpty())
            continue;
        caller.name = member.name;
        caller.role = member.role;
        sight.callers.push_back(std::move(caller));
    }
    std::ranges::sort(sight.callers, {}, &Caller::since);
    return sight;
}

void Hall::forget(Connection *connection)
{
    if (const auto past = m_past.find(connection->room()); past != m_past.end())
        past->bytes += connection->bytes();
    m_connections.remove(connection);
    m_surroundings.metrics.connections.Decrement();
    connection->deleteLater();
    emit departed(connection->client());
    if (m_connections.isEmpty())
        m_sweeper.stop();
}

void Hall::sweep()
{
    for (Connection *connection : QSet(m_connections))
        connection->sweep();
}

void Hall::close(const frame::Bye &bye, CloseCode code)
{
    m_isClosing = true;
    // Frames that wait in the store are answered before the goodbye; nobody loses what was accepted.
    m_store->whenIdle(this, [this, bye, code] {
        m_rooms.close(bye, code);
        for (Connection *connection : QSet(m_connections)) // those who have not joined
            connection->close(CloseCode::GoingAway);
    });
}

void Hall::closeDeleted(const QString &room)
{
    m_past.remove(room);
    m_rooms.closeDeleted(room);
}

void Hall::setTitle(const QString &room, const QString &title, const RoomDirectory::Changed &done)
{
    m_rooms.setTitle(room, title, done);
}

void Hall::setPaused(const QString &room, bool paused, const RoomDirectory::Changed &done)
{
    m_rooms.setPaused(room, paused, done);
}

void Hall::watch(const QString &room, bool on)
{
    if (on)
        m_watched.insert(room);
    else
        m_watched.remove(room);
}

} // namespace snug::server
