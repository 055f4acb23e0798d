// SPDX-License-Identifier: MIT
#include "server/net/adminport.h"

#include "server/net/arrival.h"
#include "server/net/http/site.h"
#include "server/server.h"

namespace snug::server {

AdminPort::AdminPort(const Server &server, const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_timings(timings)
    , m_listener([this](Descriptor socket) { welcome(std::move(socket)); })
{
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

void AdminPort::welcome(Descriptor socket)
{
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
        return {200, "text/plain; version=0.0.4; charset=utf-8", m_server.metrics()};
    return http::health(m_server.failure());
}

} // namespace snug::server
