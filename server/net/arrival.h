// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/bounds.h"
#include "server/net/http/request.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;

namespace snug::server {

//! Somebody who has just connected and may want anything. Waits for the head of one HTTP request without
//! taking it from the socket, so that a WebSocket handshake can still be handed on; answers what is not a
//! request; sends the answer to what is. Everything it does ends in time.
//!
//! Lives on the network thread; belongs to the port that accepted it.
class Arrival : public QObject
{
    Q_OBJECT

public:
    Arrival(std::unique_ptr<QTcpSocket> socket, const Timings &timings, QObject *parent);
    ~Arrival() override;

    //! The address at the other end, see plainAddress().
    const QHostAddress &peer() const { return m_peer; }

    //! Sends the answer and closes; gone() follows.
    void answer(const http::Reply &reply);

    //! True where more came than the head.
    bool saidMore() const;

    //! Gives the socket away with the head unread. Nothing is emitted any more.
    std::unique_ptr<QTcpSocket> release();

signals:
    //! The head has come; answer() or release() is due. Emitted once at most.
    void requested(const snug::server::http::Request &request);
    //! The socket is closed. Emitted once, except after release().
    void gone();

private:
    void read();
    void endWriting();
    void giveUp();

    const Timings m_timings;
    std::unique_ptr<QTcpSocket> m_socket;
    const QHostAddress m_peer;
    QTimer m_patience;
    qsizetype m_headSize = 0;
    bool m_wantsBody = true;
    bool m_isAnswered = false;
};

} // namespace snug::server
