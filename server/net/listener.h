// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <QTcpServer>

namespace snug::server {

//! The listening end of a port. Gives away every socket it accepts and goes on after the process was out of
//! file descriptors, where QTcpServer would stop for good.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    //! Errors: `port_taken`, `cannot_listen`. Where the machine has no IPv6, any address means any IPv4
    //! address.
    Result<Done> open(const QHostAddress &address, quint16 port);

signals:
    //! A connection was accepted; the receiver owns the socket from now on.
    void accepted(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void pause();
};

} // namespace snug::server
