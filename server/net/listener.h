// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/descriptor.h"
#include "shared/result.h"

#include <QTcpServer>

namespace snug::server {

//! The listening end of a port. Gives away every socket it accepts, as a descriptor that has no object yet.
//!
//! Where the process is out of descriptors QTcpServer would stop for good. This one keeps one in reserve,
//! with which it can still take callers off the queue to close them at once, and then goes on.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    //! Takes over an accepted socket.
    using Accepted = std::function<void(Descriptor socket)>;

    explicit Listener(Accepted accepted, QObject *parent = nullptr);

    //! Errors: `port_taken`, `cannot_listen`. Where the machine has no IPv6, any address means any IPv4
    //! address.
    Result<Done> open(const QHostAddress &address, quint16 port);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void pause();
    void turnAwayQueued();

    const Accepted m_accepted;
    Descriptor m_reserve;
};

} // namespace snug::server
