// SPDX-License-Identifier: MIT
#pragma once

#include "server/bounds.h"
#include "server/net/http/request.h"
#include "server/net/listener.h"
#include "shared/result.h"

#include <QObject>
#include <QSet>

namespace snug::server {

class Arrival;
class Server;

//! The port of who runs the server: /metrics in Prometheus' text format and /healthz, numbers only. Names,
//! rooms and addresses never stand in it.
//!
//! Lives on the thread of the server it tells of, and not longer.
class AdminPort : public QObject
{
    Q_OBJECT

public:
    explicit AdminPort(const Server &server, const Timings &timings = {}, QObject *parent = nullptr);
    ~AdminPort() override;

    //! Errors: `port_taken`, `cannot_listen`.
    Result<Done> listen(const QHostAddress &address, quint16 port);
    quint16 port() const { return m_listener.port(); }

private:
    void welcome(Descriptor socket);
    http::Reply answer(const http::Request &request) const;

    const Server &m_server;
    const Timings m_timings;
    Listener m_listener;
    QSet<Arrival *> m_arrivals; // our children
};

} // namespace snug::server
