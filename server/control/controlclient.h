// SPDX-License-Identifier: MIT
#pragma once

#include "server/control/request.h"
#include "server/control/socketpath.h"

#include <QLocalSocket>
#include <QObject>

namespace snug::server::control {

//! Asks the running server of a data directory, once. Lives on the thread it is made on.
class ControlClient : public QObject
{
    Q_OBJECT

public:
    ControlClient(const QString &dataDirectory, Request request, QObject *parent = nullptr);
    ~ControlClient() override;

    void start();

signals:
    //! No server runs there. Nothing follows.
    void unavailable();
    //! Nothing follows the last one. A server that goes without a last answer gives an error `server_gone`.
    void answered(const snug::server::control::Answer &answer);

private:
    void read();
    void fail(QLocalSocket::LocalSocketError error);
    void give(const Answer &answer);

    const SocketPath m_path;
    const Request m_request;
    QLocalSocket m_socket;
    bool m_connected = false;
    bool m_ended = false;
};

} // namespace snug::server::control
