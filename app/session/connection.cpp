// SPDX-License-Identifier: MIT
#include "app/session/connection.h"

#include "shared/protocol/codec.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSslError>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcNet, "snug.net")

//! A host catches a guest up with at most limits::catchUp messages; escaped, each may double.
constexpr quint64 incomingLimit = 32 * 1024 * 1024;

//! QWebSocket reports an HTTP answer that is no upgrade as "connection refused", and its status only in
//! words.
int httpStatus(const QString &words)
{
    static const QRegularExpression status(u"status code: (\\d{3})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return status.match(words).captured(1).toInt();
}

} // namespace

Connection::Connection(const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        lose({m_open ? Loss::Kind::Silent : Loss::Kind::TimedOut, 0, u"no answer in time"_s});
    });
    connect(&m_ping, &QTimer::timeout, this, [this] { m_socket->ping(); });
}

Connection::~Connection()
{
    close();
}

void Connection::open(const RoomLink &link)
{
    close();
    m_tlsError.clear();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(incomingLimit);
    m_socket->setMaxAllowedIncomingMessageSize(incomingLimit);
    connect(m_socket, &QWebSocket::connected, this, [this] {
        startPinging();
        emit opened();
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        hear();
        if (const auto frame = codec::decodeServer(text.toUtf8()))
            emit received(*frame);
    });
    connect(m_socket, &QWebSocket::pong, this, &Connection::hear);
    connect(m_socket, &QWebSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsError = errors.constFirst().errorString(); });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &Connection::fail);
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        if (!m_open)
            return; // the error that says why follows
        // 6.4 knows no 1012 and reports 1002 for it; both come back.
        const auto code = static_cast<quint16>(m_socket->closeCode());
        const bool told = code != QWebSocketProtocol::CloseCodeNormal
                          && code != QWebSocketProtocol::CloseCodeAbnormalDisconnection;
        lose({told ? Loss::Kind::Closed : Loss::Kind::CutOff, told ? code : quint16(0),
              m_socket->errorString()});
    });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"snug.v1"_s});
    m_deadline.start(m_timing.handshake);
    m_socket->open(link.webSocketUrl(), options);
}

void Connection::send(const frame::Request &request)
{
    if (m_open)
        m_socket->sendTextMessage(QString::fromUtf8(codec::encode(request)));
}

void Connection::close()
{
    m_deadline.stop();
    m_ping.stop();
    m_open = false;
    if (!m_socket)
        return;
    m_socket->disconnect(this); // it says more while it goes
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->close();
    else
        m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void Connection::probe()
{
    if (!m_open)
        return;
    m_socket->ping();
    m_deadline.start(m_timing.probe);
}

void Connection::startPinging()
{
    m_open = true;
    m_deadline.start(m_timing.silence);
    m_ping.start(m_timing.ping);
}

void Connection::hear()
{
    if (m_open)
        m_deadline.start(m_timing.silence);
}

void Connection::fail(QAbstractSocket::SocketError error)
{
    if (m_open)
        return; // `disconnected` follows, and by then the close code is known
    const QString words = m_socket->errorString();
    const int status = httpStatus(words);
    Loss loss{Loss::Kind::NotSnug, 0, words};
    if (status == 429)
        loss.kind = Loss::Kind::Busy;
    else if (status == 503) // of the host, or of a proxy before it
        loss.kind = Loss::Kind::Unavailable;
    else if (!m_tlsError.isEmpty() || error == QAbstractSocket::SslHandshakeFailedError
             || error == QAbstractSocket::SslInternalError)
        loss = {Loss::Kind::Insecure, 0, m_tlsError.isEmpty() ? words : m_tlsError};
    else if (error == QAbstractSocket::HostNotFoundError)
        loss.kind = Loss::Kind::HostUnknown;
    else if (error == QAbstractSocket::NetworkError)
        loss.kind = Loss::Kind::Unreachable;
    // 502 and 504 are what a proxy says of a host that does not answer.
    else if (error == QAbstractSocket::SocketTimeoutError || status == 502 || status == 504)
        loss.kind = Loss::Kind::TimedOut;
    else if (error == QAbstractSocket::RemoteHostClosedError)
        loss.kind = Loss::Kind::CutOff;
    else if (error == QAbstractSocket::ConnectionRefusedError && status == 0
             && m_socket->peerAddress().isNull())
        loss.kind = Loss::Kind::Refused;
    lose(loss);
}

void Connection::lose(const Loss &loss)
{
    qCDebug(lcNet) << "connection lost:" << static_cast<int>(loss.kind) << loss.closeCode << loss.detail;
    close();
    emit lost(loss);
}

} // namespace snug::app
