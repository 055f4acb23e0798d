// SPDX-License-Identifier: MIT
#include "server/net/adminport.h"

#include "server/net/arrival.h"
#include "server/net/gate.h"
#include "server/net/http/site.h"
#include "server/room/roomdirectory.h"

#include <QTcpSocket>

namespace snug::server {

namespace {

QByteArray metric(const QByteArray &name, const QByteArray &type, const QByteArray &help, qint64 value)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n' + name + ' '
           + QByteArray::number(value) + '\n';
}

} // namespace

AdminPort::AdminPort(RoomDirectory &rooms, const Gate &gate, const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_gate(gate)
    , m_timings(timings)
{
    connect(&m_listener, &Listener::accepted, this, &AdminPort::welcome);
    connect(&m_rooms, &RoomDirectory::told, this, [this](const QString &, const frame::Server &frame) {
        if (const auto *messages = std::get_if<frame::Messages>(&frame))
            m_messages += static_cast<qint64>(messages->messages.size());
    });
}

AdminPort::~AdminPort()
{
    for (Arrival *arrival : std::as_const(m_arrivals))
        arrival->disconnect(this);
}

Result<Done> AdminPort::listen(const QHostAddress &address, quint16 port)
{
    return m_listener.open(address, port);
}

void AdminPort::welcome(QTcpSocket *accepted)
{
    std::unique_ptr<QTcpSocket> socket(accepted);
    if (m_arrivals.size() >= bounds::arrivalsPerAddress)
        return;
    auto *arrival = new Arrival(std::move(socket), m_timings, this);
    m_arrivals.insert(arrival);
    connect(arrival, &Arrival::requested, this,
            [this, arrival](const http::Request &request) { arrival->answer(answer(request)); });
    connect(arrival, &Arrival::gone, this, [this, arrival] {
        m_arrivals.remove(arrival);
        arrival->deleteLater();
    });
}

http::Reply AdminPort::answer(const http::Request &request) const
{
    const bool isMetrics = request.path == "/metrics";
    if (!isMetrics && request.path != "/healthz")
        return http::plain(404, "There are /metrics and /healthz here.");
    if (const auto refusal = http::refusalUnlessReading(request))
        return *refusal;
    if (isMetrics)
        return {200, "text/plain; version=0.0.4; charset=utf-8", metrics()};
    return http::health(m_rooms.store().failure());
}

QByteArray AdminPort::metrics() const
{
    return metric("snug_connections", "gauge", "Open connections, in whatever state.",
                  m_gate.connectionCount())
           + metric("snug_rooms_loaded", "gauge", "Rooms in memory.", m_rooms.loadedCount())
           + metric("snug_members_online", "gauge", "Members in these rooms, each counted once a room.",
                    m_rooms.onlineCount())
           + metric("snug_messages_stored_total", "counter", "Messages stored and told since the start.",
                    m_messages)
           + metric("snug_store_failing", "gauge", "1 while the store does not take writes.",
                    m_rooms.store().failure() ? 1 : 0);
}

} // namespace snug::server
