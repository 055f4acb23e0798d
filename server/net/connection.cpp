// SPDX-License-Identifier: MIT
#include "server/net/connection.h"

#include "server/net/log.h"
#include "server/net/wireframe.h"
#include "server/room/roomdirectory.h"
#include "shared/protocol/codec.h"

#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace snug::server {

using namespace Qt::StringLiterals;

Connection::Connection(std::unique_ptr<QTcpSocket> socket, qsizetype headSize, const QString &room,
                       RoomDirectory &rooms, const Rate &frameRate, const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_rooms(rooms)
    , m_timings(timings)
    , m_socket(std::move(socket))
    , m_deadline(timings.head)
    , m_frameBucket(frameRate, 0)
{
    m_age.start();
    m_heard.start();
    m_pinged.start();
    // Connected before QWebSocket's own slot, and so called before it.
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::guard);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::finish);
    beginHandshake(headSize);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    if (m_webSocket)
        m_webSocket->disconnect(this);
    finish();
    m_socket->abort();
}

void Connection::beginHandshake(qsizetype headSize)
{
    // 6.4 loses frames that come before the handshake is answered; they stay with the kernel until then.
    m_socket->setReadBufferSize(headSize);
    // One server each: it has no other way to tell which of its sockets has become which WebSocket.
    auto *server = new QWebSocketServer(u"Snug"_s, QWebSocketServer::NonSecureMode, this);
    server->setSupportedSubprotocols({u"snug.v1"_s});
    connect(server, &QWebSocketServer::newConnection, this, [this, server] {
        open(std::unique_ptr<QWebSocket>(server->nextPendingConnection()));
        server->deleteLater();
    });
    server->handleConnection(m_socket.get());
    // It deletes a socket that disconnects under its hands, which is ours to do.
    m_socket->disconnect(SIGNAL(disconnected()), server);
}

void Connection::open(std::unique_ptr<QWebSocket> webSocket)
{
    m_webSocket = std::move(webSocket);
    m_webSocket->setParent(nullptr);
    // A second line behind the guard.
    m_webSocket->setMaxAllowedIncomingFrameSize(limits::frame);
    m_webSocket->setMaxAllowedIncomingMessageSize(limits::frame);
    connect(m_webSocket.get(), &QWebSocket::textMessageReceived, this, &Connection::take);
    connect(m_webSocket.get(), &QWebSocket::aboutToClose, this, [this] {
        if (m_state != State::Open)
            return;
        m_state = State::Leaving;
        m_deadline.setRemainingTime(m_timings.closing);
    });
    // Connected after QWebSocket's own slot, and so called when it has taken what it could.
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { m_guarded = m_socket->bytesAvailable(); });
    m_state = State::Open;
    m_deadline.setRemainingTime(m_timings.join);
    m_socket->setReadBufferSize(bounds::readAhead);
}

void Connection::guard()
{
    m_heard.restart();
    if (m_state == State::Handshake || m_state == State::Leaving)
        return;
    const qint64 available = m_socket->bytesAvailable();
    std::optional<CloseCode> wrong;
    if (!m_guard.skip(available - m_guarded))
        wrong = m_guard.look(QByteArrayView(m_socket->peek(available)).sliced(m_guarded));
    m_guarded = available;

    if (m_state == State::Closing) {
        m_socket->skip(available);
        m_guarded = 0;
        if (m_guard.sawClose())
            m_socket->disconnectFromHost();
        return;
    }
    for (int i = m_guard.takeControlFrames(); i > 0; --i)
        passesRate();
    if (wrong)
        close(*wrong);
    else if (m_socket->bytesToWrite() > bounds::backlog) // of pongs
        close(CloseCode::TooSlow);
}

void Connection::take(const QString &text)
{
    if (m_state == State::Closing)
        return;
    const auto decoded = codec::decodeRequest(text.toUtf8());
    const auto *request = std::get_if<frame::Request>(&decoded);
    const auto *wrong = std::get_if<codec::DecodeError>(&decoded);
    if (wrong && wrong->malformed)
        return refuse({wrong->re, wrong->error}, CloseCode::Malformed);
    if (!passesRate())
        return send(
            frame::Refused{request ? request->re : wrong->re,
                           {u"rate_limited"_s, tr("This is faster than the server allows. Wait a moment.")},
                           1});
    if (wrong)
        return send(frame::Refused{wrong->re, wrong->error});
    m_rooms.receive(*this, m_room, *request);
}

bool Connection::passesRate()
{
    if (!m_frameBucket.take(m_age.elapsed()))
        return true;
    if (++m_refusedFrames > bounds::refusedFrames && m_state == State::Open)
        refuse({{}, {u"too_many_frames"_s, tr("This connection sent too much.")}, 30}, CloseCode::TooMany);
    return false;
}

void Connection::write(const QByteArray &wireFrame)
{
    if (m_state != State::Open)
        return;
    m_socket->write(wireFrame);
    if (m_socket->bytesToWrite() > bounds::backlog)
        close(CloseCode::TooSlow);
}

void Connection::close(CloseCode code)
{
    if (m_state == State::Handshake)
        m_deadline.setRemainingTime(0);
    if (m_state != State::Open)
        return;
    qCDebug(netLog) << "closing a connection" << static_cast<int>(code);
    m_state = State::Closing;
    m_deadline.setRemainingTime(m_timings.closing);
    m_socket->write(wire::closeFrame(code));
    // Out of QWebSocket's sight; it would close without waiting for the client, which may destroy our last
    // words.
    m_socket->skip(m_socket->bytesAvailable());
    m_guarded = 0;
    if (m_guard.sawClose())
        m_socket->disconnectFromHost();
}

void Connection::sweep()
{
    if (m_state != State::Open) {
        if (m_deadline.hasExpired())
            m_socket->abort();
    } else if (!m_isAdmitted && m_deadline.hasExpired()) {
        refuse({{}, {u"join_timeout"_s, tr("Joining took too long.")}}, CloseCode::JoinTimeout);
    } else if (m_heard.hasExpired(m_timings.silent.count())) {
        m_socket->abort();
    } else if (m_pinged.hasExpired(m_timings.ping.count())) {
        m_pinged.restart();
        write(wire::pingFrame());
    }
}

void Connection::finish()
{
    if (std::exchange(m_hasLeft, true))
        return;
    m_rooms.leave(*this, m_room);
    emit gone();
}

} // namespace snug::server
