// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/bounds.h"
#include "server/net/http/request.h"
#include "server/net/listener.h"
#include "shared/result.h"

#include <QObject>
#include <QSet>

namespace snug::server {

class Arrival;
class Gate;
class RoomDirectory;

//! The port of who runs the server: /metrics in Prometheus' text format and /healthz, numbers only. Names,
//! rooms and addresses never stand in it.
//!
//! Lives on the network thread, not longer than what it tells of.
class AdminPort : public QObject
{
    Q_OBJECT

public:
    AdminPort(RoomDirectory &rooms, const Gate &gate, const Timings &timings = {}, QObject *parent = nullptr);
    ~AdminPort() override;

    //! Errors: `port_taken`, `cannot_listen`.
    Result<Done> listen(const QHostAddress &address, quint16 port);
    quint16 port() const { return m_listener.serverPort(); }

private:
    void welcome(QTcpSocket *accepted);
    http::Reply answer(const http::Request &request) const;
    QByteArray metrics() const;

    RoomDirectory &m_rooms;
    const Gate &m_gate;
    const Timings m_timings;
    Listener m_listener;
    QSet<Arrival *> m_arrivals; // our children
    qint64 m_messages = 0;      // told to rooms since the start
};

} // namespace snug::server
