// SPDX-License-Identifier: MIT
#pragma once

#include "server/bounds.h"
#include "server/net/address.h"
#include "server/net/http/site.h"
#include "server/net/listener.h"
#include "server/options.h"
#include "server/room/rates.h"
#include "shared/result.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace snug::server {

class Arrival;
class Halls;
class Metrics;
class Store;

//! The one port of a server. Accepts every connection itself, looks at its first bytes without taking them,
//! and answers HTTP or hands a WebSocket for /r/ROOM on to the thread of that room. Holds every limit there
//! is before a join.
//!
//! Lives on the server's own thread; owns what has arrived and is not yet a WebSocket.
class Gate : public QObject
{
    Q_OBJECT

public:
    //! `store` is asked for its health only.
    Gate(Halls &halls, const Store &store, const Options &options, Metrics &metrics,
         const Timings &timings = {}, QObject *parent = nullptr);
    ~Gate() override;

    //! Starts accepting on the address and port of the options. Errors: `port_taken`, `cannot_listen`.
    Result<Done> listen();
    quint16 port() const { return m_listener.port(); }

    //! Connections that are open now, in whatever state.
    int connectionCount() const { return static_cast<int>(m_arrivals.size()) + m_connected.total(); }

    //! Accepts no more and drops whoever has not become a WebSocket yet.
    void stopAccepting();

signals:
    //! The last connection is gone.
    void emptied();

private:
    void welcome(Descriptor socket);
    void answer(Arrival &arrival, const http::Request &request);
    std::optional<http::Reply> refusalOfMore(const QHostAddress &client);
    void refuse(Arrival &arrival, const http::Reply &reply);
    void upgrade(Arrival &arrival, const QHostAddress &client, const http::Request &request);
    void forget(Arrival *arrival);
    void depart(const QHostAddress &client);

    Halls &m_halls;
    const Store &m_store;
    const Options m_options;
    Metrics &m_metrics;
    const Timings m_timings;
    const http::Site m_site;
    Listener m_listener;

    QSet<Arrival *> m_arrivals; // our children
    AddressCount m_arriving;    // of m_arrivals, by peer
    AddressCount m_connected;   // handed on and not yet departed, by client
    Rates<int> m_handshakes;    // in all, under one key
    Rates<QHostAddress> m_handshakesOf;
    Rates<QHostAddress> m_requestsOf;
};

} // namespace snug::server
