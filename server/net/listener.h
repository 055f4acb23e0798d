// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/descriptor.h"
#include "shared/result.h"

#include <QSocketNotifier>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace snug::server {

//! The listening end of a port. Gives away every socket it accepts, as a descriptor that has no object yet.
//!
//! It accepts by itself: QTcpServer, once the process was out of descriptors, neither accepts again nor tells
//! why. Here one is kept in reserve, with which callers are still taken off the queue to be closed at once.
class Listener : public QObject
{
    Q_OBJECT

public:
    //! Takes over an accepted socket.
    using Accepted = std::function<void(Descriptor socket)>;

    explicit Listener(Accepted accepted, QObject *parent = nullptr);

    //! Errors: `port_taken`, `cannot_listen`. Where the machine has no IPv6, any address means any IPv4
    //! address.
    Result<Done> open(const QHostAddress &address, quint16 port);
    void close();
    quint16 port() const { return m_server.serverPort(); }

private:
    void accept();
    void rest();
    void turnAwayQueued();

    const Accepted m_accepted;
    QTcpServer m_server; // binds and listens, no more
    std::unique_ptr<QSocketNotifier> m_callers;
    Descriptor m_reserve;
};

} // namespace snug::server
