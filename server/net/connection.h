// SPDX-License-Identifier: MIT
#pragma once

#include "server/bounds.h"
#include "server/net/framereader.h"
#include "server/net/upgrade.h"
#include "server/room/client.h"
#include "server/room/rates.h"
#include "server/roomsight.h"
#include "shared/protocol/codec.h"

#include <QAbstractSocket>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>

namespace snug::server {

class Metrics;
class RoomDirectory;

//! One client and its WebSocket, from the answered handshake to the last byte. Decodes what comes, once, and
//! gives it to the room; writes what the room says straight to the socket.
//!
//! The socket is unbuffered: a frame costs one system call for each receiver, and an idle connection keeps no
//! buffers. When a connection is closed from here, its last words are written, whatever still comes is thrown
//! away, and the client has Timings::closing to close its end.
//!
//! Lives on its room's network thread. Tells the directory that it leaves exactly once, at the latest when
//! destroyed.
class Connection : public QObject, public Client
{
    Q_OBJECT

public:
    //! What the connections of one network thread have in common.
    struct Surroundings {
        RoomDirectory &rooms;
        Rates<QHostAddress> &sends; //!< messages sent, by countedAddress()
        Metrics &metrics;
        const Rate frames;
        const Timings timings;
    };

    //! Takes over a handshake and answers it. `surroundings` outlive the connection.
    Connection(Handshake handshake, Surroundings &surroundings, QObject *parent);
    ~Connection() override;

    const QHostAddress &client() const { return m_client; }
    const QString &room() const { return m_room; }
    //! The caller without name and role; without a member until the room has let them in.
    Caller caller() const { return {m_member, {}, Role::Member, m_client, m_isForwarded, m_since}; }
    //! Received and sent.
    qint64 bytes() const { return m_bytes; }

    void write(const QByteArray &wireFrame) override;
    void close(CloseCode code) override;
    void admitted(const QString &member) override;
    void setHeld(bool held) override;

    //! To be called every now and then: pings, and drops who is silent or takes too long.
    void sweep();

signals:
    //! The socket is closed. Emitted once.
    void gone();

private:
    enum class State {
        Open,
        Closing, // a close was sent; the client closes its end
    };

    void read();
    void take(QByteArrayView bytes);
    void goOn();
    void handle(const FrameReader::Text &text);
    void handle(const FrameReader::Ping &ping);
    void handle(const FrameReader::Pong &pong);
    void handle(const FrameReader::Close &close);
    void handle(const FrameReader::Violation &violation);
    void answer(const codec::DecodeError &wrong);
    void answer(const frame::Request &request);
    std::optional<int> overRate(const frame::Request &request);
    //! Whether one more frame may come; the second tells the client where not.
    bool passesRate();
    bool passesRate(const QString &re);
    //! Refuses what was asked, and goes on …
    void turnDown(const frame::Refused &refused);
    //! … or closes.
    void sendAway(const frame::Refused &refused, CloseCode code);
    void put(const QByteArray &bytes);
    void watchBacklog();
    void beginClosing(quint16 code);
    void finish();

    const QString m_room;
    const QHostAddress m_client;
    const bool m_isForwarded;
    Surroundings &m_surroundings;

    QAbstractSocket m_socket; // not a QTcpSocket, which always buffers what it is given by descriptor
    qsizetype m_headLeft;     // of the handshake, still to be passed over
    FrameReader m_reader;
    QByteArray m_unread; // came before the client was held; at most one read
    State m_state = State::Open;
    QDeadlineTimer m_deadline; // while open, of joining
    QString m_member;          // empty until let in …
    qint64 m_since = 0;        // … which was then, milliseconds since 1970 UTC
    qint64 m_bytes = 0;        // received and sent
    bool m_isHeld = false;
    bool m_hasLeft = false;

    QElapsedTimer m_age;
    QElapsedTimer m_heard;
    QElapsedTimer m_pinged;
    QElapsedTimer m_behind; // valid while above bounds::softBacklog
    TokenBucket m_frameBucket;
    int m_refusedFrames = 0;
};

} // namespace snug::server
