// SPDX-License-Identifier: MIT
#include "server/net/connection.h"

#include "server/metrics.h"
#include "server/net/address.h"
#include "server/net/log.h"
#include "server/net/wireframe.h"
#include "server/room/roomdirectory.h"
#include "shared/protocol/codec.h"

#include <QDateTime>

#include <array>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t readMost = 64 * 1024; // bytes of one system call

} // namespace

Connection::Connection(Handshake handshake, Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_room(handshake.room)
    , m_client(handshake.client)
    , m_isForwarded(handshake.forwarded)
    , m_surroundings(surroundings)
    , m_socket(QAbstractSocket::TcpSocket, nullptr)
    , m_headLeft(handshake.headSize)
    , m_deadline(handshake.signIn)
    , m_frameBucket(surroundings.frames, 0)
{
    m_age.start();
    m_heard.start();
    m_pinged.start();
    connect(&m_socket, &QAbstractSocket::readyRead, this, &Connection::read);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &Connection::finish);
    m_socket.setSocketDescriptor(handshake.socket.release(), QAbstractSocket::ConnectedState,
                                 QIODevice::ReadWrite | QIODevice::Unbuffered);
    put(handshake.answer);
}

Connection::~Connection()
{
    m_socket.disconnect(this);
    finish();
    m_socket.abort();
}

void Connection::read()
{
    if (m_isHeld || !m_unread.isEmpty())
        return; // goOn() is to come, and what came first goes first
    static thread_local std::array<char, readMost> buffer;
    const qint64 size = m_socket.read(buffer.data(), buffer.size());
    if (size < 0)
        finish(); // as in put()
    if (size <= 0)
        return;
    m_heard.restart();
    m_bytes += size;
    m_surroundings.metrics.bytesReceived.Increment(static_cast<double>(size));
    QByteArrayView bytes(buffer.data(), static_cast<qsizetype>(size));
    const qsizetype head = std::min(m_headLeft, bytes.size());
    m_headLeft -= head;
    take(bytes.sliced(head));
}

void Connection::take(QByteArrayView bytes)
{
    while (!m_isHeld) {
        const std::optional<FrameReader::Event> event = m_reader.next(bytes);
        if (!event)
            return;
        std::visit([this](const auto &told) { handle(told); }, *event);
    }
    m_unread = bytes.toByteArray();
}

void Connection::admitted(const QString &member)
{
    m_member = member;
    m_since = QDateTime::currentMSecsSinceEpoch();
}

void Connection::setHeld(bool held)
{
    if (m_isHeld == held)
        return;
    m_isHeld = held;
    if (!held) // later: who lets go of us may be in the middle of something
        QMetaObject::invokeMethod(this, &Connection::goOn, Qt::QueuedConnection);
}

void Connection::goOn()
{
    m_heard.restart(); // the silence was ours
    if (!m_isHeld)
        take(std::exchange(m_unread, {}));
    read(); // readyRead() came while nobody listened, and does not come again before a read
}

void Connection::handle(const FrameReader::Text &text)
{
    std::visit([this](const auto &decoded) { answer(decoded); }, codec::decodeRequest(text.utf8));
}

void Connection::answer(const codec::DecodeError &wrong)
{
    if (wrong.malformed)
        return sendAway({wrong.re, wrong.error}, CloseCode::Malformed);
    if (passesRate(wrong.re))
        turnDown({wrong.re, wrong.error});
}

void Connection::answer(const frame::Request &request)
{
    if (!passesRate(request.re))
        return;
    if (const std::optional<int> seconds = overRate(request))
        return turnDown({request.re,
                         {u"rate_limited"_s, tr("Your network sends more than this server allows.")},
                         seconds});
    m_surroundings.rooms.receive(*this, m_room, request);
}

bool Connection::passesRate(const QString &re)
{
    if (passesRate())
        return true;
    turnDown({re, {u"rate_limited"_s, tr("This is faster than the server allows. Wait a moment.")}, 1});
    return false;
}

void Connection::sendAway(const frame::Refused &refused, CloseCode code)
{
    turnDown(refused);
    close(code);
}

void Connection::turnDown(const frame::Refused &refused)
{
    m_surroundings.metrics.refused(refused.error.code);
    send(refused);
}

std::optional<int> Connection::overRate(const frame::Request &request)
{
    if (!std::holds_alternative<frame::Send>(request.frame))
        return std::nullopt;
    return m_surroundings.sends.take(countedAddress(m_client));
}

void Connection::handle(const FrameReader::Ping &ping)
{
    if (!passesRate())
        return;
    write(wire::pongFrame(ping.payload));
}

void Connection::handle(const FrameReader::Pong &)
{
    passesRate();
}

void Connection::handle(const FrameReader::Close &close)
{
    if (m_state == State::Open)
        beginClosing(close.code);
    m_socket.disconnectFromHost();
}

void Connection::handle(const FrameReader::Violation &violation)
{
    close(violation.code);
}

bool Connection::passesRate()
{
    if (!m_frameBucket.take(m_age.elapsed()))
        return true;
    if (++m_refusedFrames > bounds::refusedFrames && m_state == State::Open)
        sendAway({{}, {u"too_many_frames"_s, tr("This connection sent too much.")}, 30}, CloseCode::TooMany);
    return false;
}

void Connection::write(const QByteArray &wireFrame)
{
    if (m_state != State::Open)
        return;
    put(wireFrame);
    m_bytes += wireFrame.size();
    m_surroundings.metrics.bytesSent.Increment(static_cast<double>(wireFrame.size()));
    if (m_socket.bytesToWrite() > 0)
        watchBacklog();
}

void Connection::put(const QByteArray &bytes)
{
    if (m_socket.write(bytes) >= 0)
        return;
    // An unbuffered socket that finds itself closed does not say disconnected(). Later: a room may be
    // talking.
    m_state = State::Closing;
    QMetaObject::invokeMethod(this, &Connection::finish, Qt::QueuedConnection);
}

void Connection::watchBacklog()
{
    const qint64 backlog = m_socket.bytesToWrite();
    if (backlog <= bounds::softBacklog)
        m_behind.invalidate();
    else if (!m_behind.isValid())
        m_behind.start();
    const bool tooLong = m_behind.isValid() && m_behind.hasExpired(m_surroundings.timings.behind.count());
    if (!tooLong && backlog <= bounds::hardBacklog)
        return;
    m_surroundings.metrics.slowReaders.Increment();
    close(CloseCode::TooSlow);
}

void Connection::close(CloseCode code)
{
    if (m_state == State::Open)
        beginClosing(static_cast<quint16>(code));
}

void Connection::beginClosing(quint16 code)
{
    qCDebug(netLog) << "closing a connection" << code;
    m_state = State::Closing;
    m_deadline.setRemainingTime(m_surroundings.timings.closing);
    put(wire::closeFrame(code));
    m_reader.awaitClose();
    setHeld(false);
}

void Connection::sweep()
{
    const Timings &timings = m_surroundings.timings;
    if (m_state == State::Closing) {
        if (m_deadline.hasExpired())
            m_socket.abort();
        return;
    }
    watchBacklog();
    if (m_member.isEmpty() && m_deadline.hasExpired()) {
        sendAway({{}, {u"join_timeout"_s, tr("Joining took too long.")}}, CloseCode::JoinTimeout);
    } else if (!m_isHeld && m_heard.hasExpired(timings.silent.count())) {
        m_socket.abort();
    } else if (m_pinged.hasExpired(timings.ping.count())) {
        m_pinged.restart();
        write(wire::pingFrame());
    }
}

void Connection::finish()
{
    if (std::exchange(m_hasLeft, true))
        return;
    m_state = State::Closing;
    m_surroundings.rooms.leave(*this, m_room);
    emit gone();
}

} // namespace snug::server
