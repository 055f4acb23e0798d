// SPDX-License-Identifier: MIT
#include "server/control/controlclient.h"

#include <QCoreApplication>

namespace snug::server::control {

using namespace Qt::StringLiterals;

namespace {

Answer failure(const QString &code, const QString &text)
{
    return {.isLast = true, .error = Error{code, text}};
}

Answer nonsense()
{
    return failure(u"bad_answer"_s,
                   QCoreApplication::translate("Control", "The server's answer makes no sense."));
}

} // namespace

ControlClient::ControlClient(const QString &dataDirectory, Request request, QObject *parent)
    : QObject(parent)
    , m_path(dataDirectory)
    , m_request(std::move(request))
{
    m_socket.setReadBufferSize(longestAnswer + 1);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_connected = true;
        m_socket.write(encode(m_request));
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ControlClient::fail);
}

ControlClient::~ControlClient()
{
    m_socket.disconnect(this); // its destructor says disconnected()
}

void ControlClient::start()
{
    m_socket.connectToServer(m_path.path());
}

void ControlClient::read()
{
    while (!m_ended && m_socket.canReadLine()) {
        const std::optional<Answer> answer = decodeAnswer(m_socket.readLine());
        give(answer.value_or(nonsense()));
    }
    if (!m_ended && m_socket.bytesAvailable() > longestAnswer)
        give(nonsense());
}

void ControlClient::fail(QLocalSocket::LocalSocketError error)
{
    if (m_ended)
        return;
    if (!m_connected) {
        m_ended = true;
        if (error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError)
            return emit unavailable();
        return emit answered(failure(
            u"unreachable"_s, QCoreApplication::translate("Control", "The server here cannot be asked: %1")
                                  .arg(m_socket.errorString())));
    }
    give(failure(u"server_gone"_s,
                 QCoreApplication::translate("Control", "The server went away before it answered.")));
}

void ControlClient::give(const Answer &answer)
{
    m_ended = answer.isLast;
    emit answered(answer);
}

} // namespace snug::server::control
