// SPDX-License-Identifier: MIT
#include "tests/e2e/attacks/socket.h"

#include "tests/support/rawpeer.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QtEndian>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace snug::test {

namespace {

constexpr quint32 loopback = 127u << 24;
constexpr int sendPatience = 5000; // milliseconds

sockaddr_in address(quint32 host, quint16 port)
{
    sockaddr_in made{};
    made.sin_family = AF_INET;
    made.sin_addr.s_addr = htonl(host);
    made.sin_port = htons(port);
    return made;
}

qsizetype wholeFrame(const QByteArray &bytes, qsizetype &header)
{
    if (bytes.size() < 2)
        return 0;
    const int length = bytes[1] & 0x7f;
    header = length < 126 ? 2 : length == 126 ? 4 : 10;
    if (bytes.size() < header)
        return 0;
    const char *const more = bytes.constData() + 2;
    const auto payload = length < 126    ? static_cast<quint64>(length)
                         : length == 126 ? qFromBigEndian<quint16>(more)
                                         : qFromBigEndian<quint64>(more);
    const auto size = header + static_cast<qsizetype>(payload);
    return bytes.size() < size ? 0 : size;
}

} // namespace

int Socket::Frame::closeCode() const
{
    return opcode == RawPeer::Close && payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 0;
}

QJsonObject Socket::Frame::json() const
{
    return QJsonDocument::fromJson(payload).object();
}

Socket Socket::connect(quint16 port, quint16 from, int receiveBuffer)
{
    Socket made;
    made.m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(made.m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // Else each address has a port of its own for every connection that lingers.
    ::setsockopt(made.m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    if (receiveBuffer > 0)
        ::setsockopt(made.m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const sockaddr_in here = address(loopback + (quint32{from} << 8) + 1, 0);
    const sockaddr_in there = address(loopback + 1, port);
    if (::bind(made.m_descriptor, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0
        || ::connect(made.m_descriptor, reinterpret_cast<const sockaddr *>(&there), sizeof there) != 0)
        made.close();
    return made;
}

Socket::Socket(Socket &&other) noexcept
{
    *this = std::move(other);
}

Socket &Socket::operator=(Socket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_hasEnded, other.m_hasEnded);
    m_head.swap(other.m_head);
    m_received.swap(other.m_received);
    return *this;
}

void Socket::close()
{
    if (isOpen())
        ::close(std::exchange(m_descriptor, -1));
}

void Socket::reset()
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    close();
}

bool Socket::send(const QByteArray &bytes)
{
    const char *next = bytes.constData();
    const char *const end = next + bytes.size();
    while (next != end) {
        const ssize_t size =
            ::send(m_descriptor, next, static_cast<size_t>(end - next), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (size > 0) {
            next += size;
            continue;
        }
        pollfd waiting{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
        if (errno != EAGAIN || ::poll(&waiting, 1, sendPatience) <= 0)
            return false;
    }
    return true;
}

bool Socket::sendText(const QByteArray &text)
{
    return send(RawPeer::frame(RawPeer::Text, text));
}

int Socket::upgrade(const QByteArray &room, Time within)
{
    send(RawPeer::handshake("/r/" + room));
    const QDeadlineTimer deadline(within);
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!receive(Time(deadline.remainingTime())))
            return 0;
    }
    m_head = m_received.first(end + 4);
    m_received.remove(0, end + 4);
    return m_head.mid(9, 3).toInt();
}

QJsonObject Socket::join(const QByteArray &room, const QJsonObject &join, Time within)
{
    const QDeadlineTimer deadline(within);
    if (!isOpen() || upgrade(room, within) != 101)
        return {};
    QJsonObject frame = join;
    frame.insert(QStringLiteral("type"), QStringLiteral("join"));
    frame.insert(QStringLiteral("v"), 1);
    sendText(QJsonDocument(frame).toJson(QJsonDocument::Compact));
    return take(QStringLiteral("joined"), Time(deadline.remainingTime())).value_or(QJsonObject());
}

std::optional<Socket::Frame> Socket::takeFrame(Time within)
{
    const QDeadlineTimer deadline(within);
    qsizetype header = 0;
    qsizetype size = 0;
    while ((size = wholeFrame(m_received, header)) == 0) {
        if (!receive(Time(deadline.remainingTime())))
            return std::nullopt;
    }
    const Frame frame{m_received[0] & 0x0f, m_received.sliced(header, size - header)};
    m_received.remove(0, size);
    return frame;
}

std::optional<QJsonObject> Socket::take(const QString &type, Time within)
{
    const QDeadlineTimer deadline(within);
    while (const std::optional<Frame> frame = takeFrame(Time(deadline.remainingTime()))) {
        if (frame->opcode != RawPeer::Text)
            continue;
        if (const QJsonObject object = frame->json(); object.value(QStringLiteral("type")) == type)
            return object;
    }
    return std::nullopt;
}

std::optional<int> Socket::takeEnd(Time within)
{
    const QDeadlineTimer deadline(within);
    while (const std::optional<Frame> frame = takeFrame(Time(deadline.remainingTime()))) {
        if (frame->opcode != RawPeer::Close)
            continue;
        send(RawPeer::frame(RawPeer::Close, frame->payload));
        return frame->closeCode();
    }
    return m_hasEnded ? std::optional(0) : std::nullopt;
}

bool Socket::hasEnded()
{
    while (!m_hasEnded && receive(Time(0)))
        m_received.clear();
    return m_hasEnded;
}

//! False where nothing came in time, or nothing will come any more.
bool Socket::receive(Time within)
{
    pollfd waiting{.fd = m_descriptor, .events = POLLIN, .revents = 0};
    if (m_hasEnded || !isOpen()
        || ::poll(&waiting, 1, static_cast<int>(std::max(within, Time(0)).count())) <= 0)
        return false;
    char bytes[64 * 1024];
    const ssize_t size = ::recv(m_descriptor, bytes, sizeof bytes, MSG_DONTWAIT);
    m_hasEnded = size <= 0;
    if (size > 0)
        m_received.append(bytes, static_cast<qsizetype>(size));
    return size > 0;
}

} // namespace snug::test
