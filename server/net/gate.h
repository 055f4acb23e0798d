// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/address.h"
#include "server/net/bounds.h"
#include "server/net/http/site.h"
#include "server/net/listener.h"
#include "server/options.h"
#include "shared/result.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

class QTcpSocket;

namespace snug::server {

class Arrival;
class Connection;
class RoomDirectory;

//! The one port of a server. Accepts every connection itself, looks at its first bytes without taking them,
//! and answers HTTP or hands a WebSocket for /r/ROOM to a Connection. Holds every limit there is before a
//! join.
//!
//! Lives on the network thread; owns its connections.
class Gate : public QObject
{
    Q_OBJECT

public:
    Gate(RoomDirectory &rooms, const Options &options, const Timings &timings = {},
         QObject *parent = nullptr);
    ~Gate() override;

    //! Starts accepting on the address and port of the options. Errors: `port_taken`, `cannot_listen`.
    Result<Done> listen();
    quint16 port() const { return m_listener.serverPort(); }

    //! Connections that are open now, in whatever state.
    int connectionCount() const { return static_cast<int>(m_arrivals.size() + m_connections.size()); }

    //! Accepts no more and drops whoever is not in a room yet.
    void stopAccepting();

signals:
    //! The last connection is gone.
    void emptied();

private:
    void welcome(QTcpSocket *accepted);
    void answer(Arrival &arrival, const http::Request &request);
    void upgrade(Arrival &arrival, const QHostAddress &client, const http::Request &request);
    std::optional<http::Reply> refusalOfMore(const QHostAddress &client) const;
    void sweep();
    void forget(Arrival *arrival);
    void forget(Connection *connection);

    RoomDirectory &m_rooms;
    const Options m_options;
    const Timings m_timings;
    const Rate m_frameRate;
    const http::Site m_site;
    Listener m_listener;
    QTimer m_sweeper;

    QSet<Arrival *> m_arrivals;       // our children
    QSet<Connection *> m_connections; // our children
    AddressCount m_arriving;          // of m_arrivals, by peer
    AddressCount m_connected;         // of m_connections, by client
};

} // namespace snug::server
