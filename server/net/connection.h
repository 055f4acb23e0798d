// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/bounds.h"
#include "server/net/frameguard.h"
#include "server/room/client.h"
#include "server/room/tokenbucket.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QTcpSocket;
class QWebSocket;

namespace snug::server {

class RoomDirectory;

//! One client and its WebSocket, from the handshake to the last byte. Decodes what comes, once, and gives it
//! to the room; writes what the room says straight to the socket, where QWebSocket would encode it again for
//! each receiver.
//!
//! Every frame passes the FrameGuard before QWebSocket sees it. When a connection is closed from here, its
//! last words are written, whatever still comes is thrown away, and the client has Timings::closing to close
//! its end.
//!
//! Lives on the network thread. Tells the directory that it leaves exactly once, at the latest when
//! destroyed.
class Connection : public QObject, public Client
{
    Q_OBJECT

public:
    //! Takes over a socket from which a handshake of `headSize` bytes can be read that upgradeRefusal() let
    //! pass.
    Connection(std::unique_ptr<QTcpSocket> socket, qsizetype headSize, const QString &room,
               RoomDirectory &rooms, const Rate &frameRate, const Timings &timings, QObject *parent);
    ~Connection() override;

    void write(const QByteArray &wireFrame) override;
    void close(CloseCode code) override;
    void admitted() override { m_isAdmitted = true; }

    bool isAdmitted() const { return m_isAdmitted; }

    //! To be called every now and then: pings, and drops who is silent or takes too long.
    void sweep();

signals:
    //! The socket is closed. Emitted once.
    void gone();

private:
    enum class State {
        Handshake,
        Open,
        Leaving, // the client or QWebSocket closes
        Closing, // we have closed and wait for the client
    };

    void beginHandshake(qsizetype headSize);
    void open(std::unique_ptr<QWebSocket> webSocket);
    void guard();
    void take(const QString &text);
    bool passesRate();
    void finish();

    const QString m_room;
    RoomDirectory &m_rooms;
    const Timings m_timings;

    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<QWebSocket> m_webSocket; // reads m_socket; null before the handshake is done
    State m_state = State::Handshake;
    QDeadlineTimer m_deadline; // of every state but Open; in that, of joining
    bool m_isAdmitted = false;
    bool m_hasLeft = false;

    FrameGuard m_guard;
    qint64 m_guarded =
        0; // bytes at the socket's front that m_guard has seen and QWebSocket has not yet taken

    QElapsedTimer m_age;
    QElapsedTimer m_heard;
    QElapsedTimer m_pinged;
    TokenBucket m_frameBucket;
    int m_refusedFrames = 0;
};

} // namespace snug::server
