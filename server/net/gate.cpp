// SPDX-License-Identifier: MIT
#include "server/net/gate.h"

#include "server/net/arrival.h"
#include "server/net/connection.h"
#include "server/net/log.h"
#include "server/net/upgrade.h"
#include "server/room/roomdirectory.h"

#include <QTcpSocket>

namespace snug::server {

Q_LOGGING_CATEGORY(netLog, "snug.net", QtInfoMsg)

Gate::Gate(RoomDirectory &rooms, const Options &options, const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_options(options)
    , m_timings(timings)
    , m_frameRate(options.rate.burst > 0 ? bounds::frames : Rate{.burst = 0, .perSecond = 0})
{
    connect(&m_listener, &Listener::accepted, this, &Gate::welcome);
    connect(&m_sweeper, &QTimer::timeout, this, &Gate::sweep);
}

Gate::~Gate()
{
    for (Arrival *arrival : std::as_const(m_arrivals))
        arrival->disconnect(this);
    for (Connection *connection : std::as_const(m_connections))
        connection->disconnect(this);
}

Result<Done> Gate::listen()
{
    m_sweeper.start(m_timings.sweep);
    return m_listener.open(m_options.address, m_options.port);
}

void Gate::stopAccepting()
{
    m_listener.close();
    for (Arrival *arrival : QSet(m_arrivals))
        forget(arrival);
    for (Connection *connection : std::as_const(m_connections)) {
        if (!connection->isAdmitted())
            connection->close(CloseCode::GoingAway);
    }
}

void Gate::welcome(QTcpSocket *accepted)
{
    std::unique_ptr<QTcpSocket> socket(accepted);
    const QHostAddress peer = plainAddress(socket->peerAddress());
    const bool tooMany =
        m_arriving.count(peer) >= bounds::arrivalsPerAddress && !isTrustedProxy(peer, m_options);
    if (tooMany || m_arrivals.size() >= bounds::arrivals)
        return;
    auto *arrival = new Arrival(std::move(socket), m_timings, this);
    m_arrivals.insert(arrival);
    m_arriving.add(peer);
    connect(arrival, &Arrival::requested, this,
            [this, arrival](const http::Request &request) { answer(*arrival, request); });
    connect(arrival, &Arrival::gone, this, [this, arrival] { forget(arrival); });
}

void Gate::answer(Arrival &arrival, const http::Request &request)
{
    if (!wantsWebSocket(request))
        return arrival.answer(m_site.answer(request, m_rooms.store().failure()));
    const QHostAddress client = clientAddress(arrival.peer(), request.values("x-forwarded-for"), m_options);
    if (const auto refusal = upgradeRefusal(request, m_options))
        return arrival.answer(*refusal);
    if (const auto refusal = refusalOfMore(client))
        return arrival.answer(*refusal);
    if (arrival.saidMore()) // RFC 6455 §4.1: not before the handshake is answered
        return arrival.answer(http::plain(400, "Frames came before the handshake was answered."));
    upgrade(arrival, client, request);
}

std::optional<http::Reply> Gate::refusalOfMore(const QHostAddress &client) const
{
    if (m_connections.size() >= m_options.maxConnections)
        return http::plain(503, "This server is full. Try again in half a minute.", {{"Retry-After", "30"}});
    if (m_options.maxPerAddress > 0 && m_connected.count(client) >= m_options.maxPerAddress)
        return http::plain(429,
                           "Your network has " + QByteArray::number(m_options.maxPerAddress)
                               + " connections to this server, which is the most it allows. "
                                 "Close one, or try again in half a minute.",
                           {{"Retry-After", "30"}});
    return std::nullopt;
}

void Gate::upgrade(Arrival &arrival, const QHostAddress &client, const http::Request &request)
{
    auto *connection = new Connection(arrival.release(), request.size, http::Site::roomOf(request.path),
                                      m_rooms, m_frameRate, m_timings, this);
    m_connections.insert(connection);
    m_connected.add(client);
    connect(connection, &Connection::gone, this, [this, connection, client] {
        m_connected.remove(client);
        forget(connection);
    });
    forget(&arrival);
}

void Gate::forget(Arrival *arrival)
{
    m_arrivals.remove(arrival);
    m_arriving.remove(arrival->peer());
    arrival->disconnect(this);
    arrival->deleteLater();
    if (connectionCount() == 0)
        emit emptied();
}

void Gate::forget(Connection *connection)
{
    m_connections.remove(connection);
    connection->disconnect(this);
    connection->deleteLater();
    if (connectionCount() == 0)
        emit emptied();
}

void Gate::sweep()
{
    for (Connection *connection : QSet(m_connections))
        connection->sweep();
}

} // namespace snug::server
