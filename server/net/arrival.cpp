// SPDX-License-Identifier: MIT
#include "server/net/arrival.h"

#include "server/net/address.h"

#include <QTcpSocket>

#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace snug::server {

namespace {

QHostAddress peerOf(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return plainAddress(QHostAddress(reinterpret_cast<const sockaddr *>(&address)));
}

} // namespace

Arrival::Arrival(Descriptor socket, const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
    , m_descriptor(std::move(socket))
    , m_peer(peerOf(m_descriptor.number()))
    , m_readable(m_descriptor.number(), QSocketNotifier::Read)
    , m_signIn(timings.join)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &Arrival::look);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Arrival::giveUp);
    m_patience.start(m_timings.head);
}

Arrival::~Arrival()
{
    if (m_answered)
        m_answered->disconnect(this);
}

void Arrival::look()
{
    std::array<char, 2 * bounds::head> buffer; // not set to anything: most of it is never touched
    const ssize_t size = ::recv(m_descriptor.number(), buffer.data(), buffer.size(), MSG_PEEK | MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        m_readable.setEnabled(false);
        emit gone();
        return;
    }
    const auto result = http::readRequest(QByteArray::fromRawData(buffer.data(), size));
    if (const auto *reply = std::get_if<http::Reply>(&result))
        return answer(*reply);
    if (const auto *request = std::get_if<http::Request>(&result)) {
        m_readable.setEnabled(false);
        m_wantsBody = request->method != "HEAD";
        emit requested(*request);
        return;
    }
    // Woken without another byte: the client has closed its end with half a request.
    if (size <= m_seen) {
        m_readable.setEnabled(false);
        emit gone();
        return;
    }
    m_seen = size;
    wakeAt(size + 1); // or what was left in the kernel would wake us at once, again and again
}

void Arrival::wakeAt(qsizetype bytes)
{
    const int least = static_cast<int>(bytes);
    ::setsockopt(m_descriptor.number(), SOL_SOCKET, SO_RCVLOWAT, &least, sizeof least);
}

void Arrival::answer(const http::Reply &reply)
{
    m_readable.setEnabled(false);
    m_patience.start(m_timings.closing);
    wakeAt(1);
    m_answered = std::make_unique<QTcpSocket>();
    connect(m_answered.get(), &QTcpSocket::disconnected, this, &Arrival::gone);
    connect(m_answered.get(), &QTcpSocket::bytesWritten, this, &Arrival::endWriting);
    connect(m_answered.get(), &QTcpSocket::readyRead, m_answered.get(),
            [socket = m_answered.get()] { socket->skip(socket->bytesAvailable()); });
    m_answered->setReadBufferSize(bounds::head);
    m_answered->setSocketDescriptor(m_descriptor.release());
    m_answered->write(http::encode(reply, m_wantsBody));
    // Now: where the client has closed its half, QTcpSocket closes both when it reads that, whatever is
    // still to be written.
    m_answered->flush();
}

void Arrival::endWriting()
{
    // Closing at once would destroy the answer on its way wherever the client has sent more than was
    // read. So only this direction is closed, and the client closes the other; giveUp() for one that does
    // not.
    if (m_answered->bytesToWrite() == 0)
        ::shutdown(static_cast<int>(m_answered->socketDescriptor()), SHUT_WR);
}

void Arrival::giveUp()
{
    if (m_answered)
        m_answered->abort();
    else if (m_seen > 0)
        answer(http::plain(408, "The request took too long."));
    else
        emit gone();
}

Descriptor Arrival::release()
{
    m_patience.stop();
    m_readable.setEnabled(false);
    wakeAt(1);
    return std::move(m_descriptor);
}

} // namespace snug::server
