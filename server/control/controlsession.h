// SPDX-License-Identifier: MIT
#pragma once

#include "server/control/command.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace snug::server::control {

//! One connection at the local socket: reads one request, writes what comes of it. Deletes itself when the
//! connection ends, and takes over the socket.
//!
//! Lives on the network thread; does not own the rooms.
class ControlSession : public QObject
{
    Q_OBJECT

public:
    ControlSession(QLocalSocket *socket, Rooms &rooms, const QUrl &baseUrl, QObject *parent);
    ~ControlSession() override;

    //! Ends what is running, as its last answer.
    void end();

private:
    void read();
    void write(const Answer &answer);

    QLocalSocket *m_socket;
    Rooms &m_rooms;
    const QUrl m_baseUrl;
    QTimer m_patience; // runs until a request is whole
    bool m_asked = false;
    bool m_ended = false;
};

} // namespace snug::server::control
