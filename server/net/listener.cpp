// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include "server/net/log.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace snug::server {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

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
    auto *socket = new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    emit accepted(socket);
}

void Listener::pause()
{
    qCWarning(netLog, "could not accept a connection, trying again: %s", qPrintable(errorString()));
    QTimer::singleShot(1s, this, &QTcpServer::resumeAccepting);
}

} // namespace snug::server
