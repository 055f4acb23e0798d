// SPDX-License-Identifier: MIT
#pragma once

#include "server/bounds.h"
#include "server/net/descriptor.h"
#include "server/net/http/request.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

class QTcpSocket;

namespace snug::server {

//! Somebody who has just connected and may want anything. Looks at the head of one HTTP request without
//! taking it from the kernel, so that a WebSocket handshake can be handed on to the thread of its room before
//! there is a socket object; answers what is not a request; sends the answer to what is. Everything it does
//! ends in time.
//!
//! Lives on the thread of the port that accepted it, and belongs to that.
class Arrival : public QObject
{
    Q_OBJECT

public:
    Arrival(Descriptor socket, const Timings &timings, QObject *parent);
    ~Arrival() override;

    //! The address at the other end, see plainAddress().
    const QHostAddress &peer() const { return m_peer; }

    //! Sends the answer and closes; gone() follows.
    void answer(const http::Reply &reply);

    //! When whoever wants to be in a room has to be in it.
    const QDeadlineTimer &signIn() const { return m_signIn; }

    //! Gives the socket away with the head unread. Nothing is emitted any more.
    Descriptor release();

signals:
    //! The head has come; answer() or release() is due. Emitted once at most.
    void requested(const snug::server::http::Request &request);
    //! The socket is closed. Emitted once, except after release().
    void gone();

private:
    void look();
    void wakeAt(qsizetype bytes);
    void endWriting();
    void giveUp();

    const Timings m_timings;
    Descriptor m_descriptor;
    const QHostAddress m_peer;
    QSocketNotifier m_readable;
    QTimer m_patience;
    const QDeadlineTimer m_signIn;
    qsizetype m_seen = 0; // bytes that wait in the kernel
    bool m_wantsBody = true;
    std::unique_ptr<QTcpSocket> m_answered; // the socket, once there is something to write
};

} // namespace snug::server
