// SPDX-License-Identifier: MIT
#pragma once

#include "shared/link/roomlink.h"
#include "shared/protocol/codec.h"
#include "tests/support/freeport.h"
#include "tests/support/patience.h"

#include <QHostAddress>
#include <QPointer>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <deque>

namespace snug::test {

//! A host that says just what a test tells it to: takes WebSockets on loopback, keeps the frames that come
//! and sends the ones it is given to whoever connected last.
class FakeHost
{
public:
    //! By TLS where that is given.
    explicit FakeHost(quint16 port = freePort(), const QSslConfiguration &tls = {})
        : m_server({}, tls.isNull() ? QWebSocketServer::NonSecureMode : QWebSocketServer::SecureMode)
    {
        m_server.setSslConfiguration(tls);
        open(port);
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] { accept(); });
    }
    ~FakeHost() { close(); }
    Q_DISABLE_COPY_MOVE(FakeHost)

    void open(quint16 port) { QVERIFY(m_server.listen(QHostAddress::LocalHost, port)); }
    //! Listens no more and cuts everyone off.
    void close()
    {
        m_server.close();
        for (const QPointer<QWebSocket> &socket : std::exchange(m_sockets, {})) {
            if (socket)
                socket->abort();
        }
    }
    quint16 port() const { return m_server.serverPort(); }

    RoomLink link(const QString &invite = {}, const QString &room = QStringLiteral("film-night-7k2m")) const
    {
        return {.host = QStringLiteral("127.0.0.1"), .port = port(), .room = room, .invite = invite};
    }

    int connections = 0;

    void send(const frame::Server &frame) { sendText(QString::fromUtf8(codec::encode(frame))); }
    void sendText(const QString &text)
    {
        if (m_client)
            m_client->sendTextMessage(text);
    }
    void closeWith(quint16 code)
    {
        if (m_client)
            m_client->close(static_cast<QWebSocketProtocol::CloseCode>(code));
    }
    //! Cuts the client off without a word.
    void cut()
    {
        if (m_client)
            m_client->abort();
    }

    //! How many frames of a type wait to be taken.
    template <typename T>
    int count() const
    {
        return static_cast<int>(std::ranges::count_if(m_received, [](const frame::Request &request) {
            return std::holds_alternative<T>(request.frame);
        }));
    }

    //! The oldest frame of a type that was not taken yet, waiting for it; a default one after a failure.
    template <typename T>
    T take(QString *re = nullptr)
    {
        const auto isOne = [](const frame::Request &request) {
            return std::holds_alternative<T>(request.frame);
        };
        if (!QTest::qWaitFor([&] { return std::ranges::any_of(m_received, isOne); }, patience)) {
            QTest::qFail("the frame did not come", __FILE__, __LINE__);
            return {};
        }
        const auto it = std::ranges::find_if(m_received, isOne);
        const frame::Request request = *it;
        m_received.erase(it);
        if (re)
            *re = request.re;
        return std::get<T>(request.frame);
    }

private:
    void accept()
    {
        QWebSocket *socket = m_server.nextPendingConnection();
        ++connections;
        m_client = socket;
        m_sockets += socket;
        QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [this](const QString &text) {
            const auto decoded = codec::decodeRequest(text.toUtf8());
            if (const auto *request = std::get_if<frame::Request>(&decoded))
                m_received.push_back(*request);
        });
        QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    }

    std::deque<frame::Request> m_received;
    QPointer<QWebSocket> m_client; // the last one to come
    QList<QPointer<QWebSocket>> m_sockets;
    QWebSocketServer m_server; // last: goes first, with its sockets
};

} // namespace snug::test
