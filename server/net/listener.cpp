// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include "server/bounds.h"
#include "server/net/log.h"

#include <QTimer>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>

namespace snug::server {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 512;        // callers that may wait in the kernel
constexpr int acceptedMost = 64;    // callers taken at once, before others have their turn
constexpr int turnedAwayMost = 256; // … and closed at once

Descriptor anyDescriptor()
{
    return Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

void setOption(int socket, int level, int option, int value)
{
    ::setsockopt(socket, level, option, &value, sizeof value);
}

} // namespace

Listener::Listener(Accepted accepted, QObject *parent)
    : QObject(parent)
    , m_accepted(std::move(accepted))
    , m_reserve(anyDescriptor())
{
}

Result<Done> Listener::open(const QHostAddress &address, quint16 port)
{
    m_server.setListenBacklogSize(backlog);
    bool listening = m_server.listen(address, port);
    if (!listening && address == QHostAddress::Any
        && m_server.serverError() == QAbstractSocket::UnsupportedSocketOperationError)
        listening = m_server.listen(QHostAddress::AnyIPv4, port);
    if (listening) {
        m_server.pauseAccepting();
        m_callers = std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
        connect(m_callers.get(), &QSocketNotifier::activated, this, &Listener::accept);
        return Done{};
    }
    if (m_server.serverError() == QAbstractSocket::AddressInUseError)
        return Error{u"port_taken"_s, tr("Port %1 is already in use by another program.").arg(port),
                     m_server.errorString()};
    if (m_server.serverError() == QAbstractSocket::SocketAccessError)
        return Error{u"cannot_listen"_s, tr("Port %1 may not be used by this account.").arg(port),
                     m_server.errorString()};
    if (m_server.serverError() == QAbstractSocket::SocketAddressNotAvailableError)
        return Error{u"cannot_listen"_s,
                     tr("This computer does not have the address %1.").arg(address.toString()),
                     m_server.errorString()};
    return Error{u"cannot_listen"_s,
                 tr("Could not listen on port %1: %2.").arg(QString::number(port), m_server.errorString()),
                 m_server.errorString()};
}

void Listener::close()
{
    m_callers.reset();
    m_server.close();
}

void Listener::accept()
{
    for (int i = 0; i < acceptedMost; ++i) {
        Descriptor socket(::accept4(m_callers ? static_cast<int>(m_callers->socket()) : -1, nullptr, nullptr,
                                    SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!socket.isOpen()) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
                rest();
            return; // else nobody waits any more, or somebody who has left meanwhile
        }
        setOption(socket.number(), IPPROTO_TCP, TCP_NODELAY, 1);
        // Linux doubles it. Left alone it grows to megabytes for each client that does not read.
        setOption(socket.number(), SOL_SOCKET, SO_SNDBUF, static_cast<int>(bounds::kernelBacklog / 2));
        m_accepted(std::move(socket));
    }
}

void Listener::rest()
{
    // In this form, as a log that wants to open something could not.
    qCWarning(netLog, "could not accept a connection, trying again: %s", strerror(errno));
    turnAwayQueued();
    m_callers->setEnabled(false);
    QTimer::singleShot(100ms, m_callers.get(), [this] { m_callers->setEnabled(true); });
}

void Listener::turnAwayQueued()
{
    m_reserve.close();
    for (int i = 0; i < turnedAwayMost; ++i) {
        const Descriptor caller(
            ::accept4(static_cast<int>(m_callers->socket()), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!caller.isOpen())
            break;
    }
    m_reserve = anyDescriptor();
}

} // namespace snug::server
