// SPDX-License-Identifier: MIT
#include "server/control/controlsession.h"

#include <chrono>

namespace snug::server::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto requestTime = 10s;
constexpr qint64 largestBacklog = 4 * 1024 * 1024; // bytes for a reader that does not read

} // namespace

ControlSession::ControlSession(QLocalSocket *socket, Rooms &rooms, const QUrl &baseUrl, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_rooms(rooms)
    , m_baseUrl(baseUrl)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(longestRequest + 1);
    m_patience.setSingleShot(true);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QLocalSocket::readyRead, this, &ControlSession::read);
    connect(&m_patience, &QTimer::timeout, m_socket, &QLocalSocket::abort);
    m_patience.start(requestTime);
    read();
}

ControlSession::~ControlSession()
{
    m_socket->disconnect(this); // its destructor says disconnected()
}

void ControlSession::read()
{
    if (m_asked) {
        m_socket->readAll(); // one request a connection; what follows is nobody's
        return;
    }
    if (!m_socket->canReadLine()) {
        if (m_socket->bytesAvailable() > longestRequest)
            m_socket->abort();
        return;
    }
    m_asked = true;
    m_patience.stop();
    const Result<Request> request = decodeRequest(m_socket->readLine(longestRequest + 1));
    if (!request)
        return write({.isLast = true, .error = request.error()});
    auto *command = new Command(m_rooms, m_baseUrl, *request, this);
    connect(command, &Command::answered, this, &ControlSession::write);
    command->start();
}

void ControlSession::end()
{
    write({.isLast = true});
}

void ControlSession::write(const Answer &answer)
{
    if (m_ended)
        return;
    m_ended = answer.isLast;
    m_socket->write(encode(answer));
    if (m_ended)
        m_socket->disconnectFromServer();
    else if (m_socket->bytesToWrite() > largestBacklog)
        m_socket->abort();
}

} // namespace snug::server::control
