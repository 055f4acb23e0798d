// SPDX-License-Identifier: MIT
#pragma once

#include "server/control/command.h"
#include "server/control/socketpath.h"

#include <QLocalServer>
#include <QObject>

#include <functional>
#include <optional>

namespace snug::server::control {

//! Takes the host's commands for a running server, at a socket in its data directory that only the owner of
//! that directory can open. Each connection asks once.
//!
//! Lives on the network thread; does not own the rooms, which must outlive it.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    //! `baseUrl` says what links start with at the moment.
    ControlServer(Rooms &rooms, std::function<QUrl()> baseUrl, QObject *parent = nullptr);
    ~ControlServer() override;

    //! The caller holds the lock on the data directory, so a socket that is there already is of nobody who
    //! lives. Errors: `cannot_listen`.
    Result<Done> listen(const QString &dataDirectory);

    //! Takes no more commands; whoever listens to a tail hears that it ends.
    void close();

signals:
    void closing();

private:
    void accept();

    Rooms &m_rooms;
    const std::function<QUrl()> m_baseUrl;
    std::optional<SocketPath> m_path; // the server removes its socket by this path when it closes
    QLocalServer m_server;
    int m_sessions = 0;
};

} // namespace snug::server::control
