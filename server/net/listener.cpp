// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include "server/bounds.h"
#include "server/net/log.h"

#include <QTimer>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <chrono>
#include <fcntl.h>

namespace snug::server {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int turnedAwayMost = 256; // callers closed at once, before others have their turn

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
    : QTcpServer(parent)
    , m_accepted(std::move(accepted))
    , m_reserve(anyDescriptor())
{
}

Result<Done> Listener::open(const QHostAddress &address, quint16 port)
{
    setListenBacklogSize(512);
    bool listening = listen(address, port);
    if (!listening && address == QHostAddress::Any
        && serverError() == QAbstractSocket::UnsupportedSocketOperationError)
        listening = listen(QHostAddress::AnyIPv4, port);
    if (listening) {
        connect(this, &QTcpServer::acceptError, this, &Listener::pause, Qt::UniqueConnection);
        return Done{};
    }
    if (serverError() == QAbstractSocket::AddressInUseError)
        return Error{u"port_taken"_s, tr("Port %1 is already in use by another program.").arg(port),
                     errorString()};
    if (serverError() == QAbstractSocket::SocketAccessError)
        return Error{u"cannot_listen"_s, tr("Port %1 may not be used by this account.").arg(port),
                     errorString()};
    if (serverError() == QAbstractSocket::SocketAddressNotAvailableError)
        return Error{u"cannot_listen"_s,
                     tr("This computer does not have the address %1.").arg(address.toString()),
                     errorString()};
    return Error{u"cannot_listen"_s,
                 tr("Could not listen on port %1: %2.").arg(QString::number(port), errorString()),
                 errorString()};
}

void Listener::incomingConnection(qintptr descriptor)
{
    Descriptor socket(static_cast<int>(descriptor));
    setOption(socket.number(), IPPROTO_TCP, TCP_NODELAY, 1);
    // Linux doubles it. Left alone it grows to megabytes for each client that does not read.
    setOption(socket.number(), SOL_SOCKET, SO_SNDBUF, static_cast<int>(bounds::kernelBacklog / 2));
    m_accepted(std::move(socket));
}

void Listener::pause()
{
    qCWarning(netLog, "could not accept a connection, trying again: %s", qPrintable(errorString()));
    turnAwayQueued();
    QTimer::singleShot(100ms, this, &QTcpServer::resumeAccepting);
}

void Listener::turnAwayQueued()
{
    m_reserve.close();
    for (int i = 0; i < turnedAwayMost; ++i) {
        const Descriptor caller(
            ::accept4(static_cast<int>(socketDescriptor()), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!caller.isOpen())
            break;
    }
    m_reserve = anyDescriptor();
}

} // namespace snug::server
