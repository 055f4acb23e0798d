// SPDX-License-Identifier: MIT
#include "tests/e2e/faults/wire.h"

#include "tests/support/rawpeer.h"

#include <QtEndian>

namespace snug::test {

namespace {

constexpr qint64 slowRead = 256; // bytes at a time

//! Header and payload sizes of the frame that begins `bytes`; nothing where more is needed to tell.
std::optional<std::pair<qsizetype, qsizetype>> sizes(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const int length = bytes[1] & 0x7f;
    const qsizetype header = length < 126 ? 2 : length == 126 ? 4 : 10;
    if (bytes.size() < header)
        return std::nullopt;
    if (length < 126)
        return std::pair(header, qsizetype{length});
    const char *const more = bytes.constData() + 2;
    const auto payload = length == 126 ? qFromBigEndian<quint16>(more) : qFromBigEndian<quint64>(more);
    return std::pair(header, static_cast<qsizetype>(payload));
}

} // namespace

Wire::Wire(quint16 port, const QString &room, QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::connected, this, [this, room] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.write(RawPeer::handshake("/r/" + room.toLatin1()));
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Wire::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { end(0); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(0); });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

Wire::~Wire()
{
    m_hasEnded = true;
    m_socket.disconnect(this);
    m_socket.abort();
}

void Wire::send(const QByteArray &text)
{
    m_socket.write(RawPeer::frame(RawPeer::Text, text));
}

void Wire::leave()
{
    if (m_isUpgraded)
        m_socket.write(RawPeer::frame(RawPeer::Close, "\x03\xe8"));
    m_socket.flush();
    end(0);
}

void Wire::tear(const QByteArray &text, qsizetype size)
{
    if (m_isUpgraded)
        m_socket.write(RawPeer::frame(RawPeer::Text, text).first(size));
    m_socket.flush();
    end(0);
}

void Wire::setReading(Reading reading)
{
    m_socket.setReadBufferSize(reading == Reading::Normal ? 0 : reading == Reading::Slow ? slowRead : 1);
    if (reading != Reading::Not)
        read();
}

void Wire::read()
{
    if (m_hasEnded || m_socket.readBufferSize() == 1)
        return;
    QByteArray bytes = m_socket.readAll();
    if (m_cutAfter) {
        bytes.truncate(*m_cutAfter);
        *m_cutAfter -= bytes.size();
    }
    m_received += bytes;
    if (m_isUpgraded || takeHead())
        takeFrames();
    if (m_cutAfter && *m_cutAfter == 0)
        end(0);
}

bool Wire::takeHead()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    m_isUpgraded = m_received.startsWith("HTTP/1.1 101");
    m_received.remove(0, end + 4);
    if (m_isUpgraded)
        emit opened();
    else
        this->end(0);
    return m_isUpgraded;
}

void Wire::takeFrames()
{
    while (!m_hasEnded) {
        const auto size = sizes(m_received);
        if (!size || m_received.size() < size->first + size->second)
            return;
        const int opcode = m_received[0] & 0x0f;
        const QByteArray payload = m_received.sliced(size->first, size->second);
        m_received.remove(0, size->first + size->second);
        take(opcode, payload);
    }
}

void Wire::take(int opcode, const QByteArray &payload)
{
    if (opcode == RawPeer::Text)
        emit heard(payload);
    else if (opcode == RawPeer::Ping)
        m_socket.write(RawPeer::frame(RawPeer::Pong, payload));
    else if (opcode == RawPeer::Close)
        end(payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData()));
}

void Wire::end(int code)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_socket.abort();
    emit ended(code);
}

} // namespace snug::test
