// SPDX-License-Identifier: MIT
#include "server/net/arrival.h"

#include "server/net/address.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace snug::server {

Arrival::Arrival(std::unique_ptr<QTcpSocket> socket, const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
    , m_socket(std::move(socket))
    , m_peer(plainAddress(m_socket->peerAddress()))
{
    m_socket->setReadBufferSize(2 * bounds::head);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Arrival::read);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Arrival::endWriting);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Arrival::gone);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Arrival::giveUp);
    m_patience.start(m_timings.head);
}

Arrival::~Arrival()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Arrival::read()
{
    if (m_isAnswered) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (m_headSize > 0)
        return;
    const auto result = http::readRequest(m_socket->peek(2 * bounds::head));
    if (const auto *reply = std::get_if<http::Reply>(&result))
        return answer(*reply);
    if (const auto *request = std::get_if<http::Request>(&result)) {
        m_headSize = request->size;
        m_wantsBody = request->method != "HEAD";
        emit requested(*request);
    }
}

bool Arrival::saidMore() const
{
    return m_socket->bytesAvailable() > m_headSize;
}

void Arrival::answer(const http::Reply &reply)
{
    m_isAnswered = true;
    m_patience.start(m_timings.closing);
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->write(http::encode(reply, m_wantsBody));
    // Now: where the client has closed its half, QTcpSocket closes both when it reads that, whatever is
    // unsent.
    m_socket->flush();
}

void Arrival::endWriting()
{
    // Closing at once would make the kernel throw the answer away where the client has sent more than was
    // read. So only this direction is closed, and the client closes the other; giveUp() for one that does
    // not.
    if (m_isAnswered && m_socket->bytesToWrite() == 0)
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void Arrival::giveUp()
{
    if (!m_isAnswered && m_socket->bytesAvailable() > 0)
        return answer(http::plain(408, "The request took too long."));
    m_socket->abort();
}

std::unique_ptr<QTcpSocket> Arrival::release()
{
    m_patience.stop();
    m_socket->disconnect(this);
    return std::move(m_socket);
}

} // namespace snug::server
