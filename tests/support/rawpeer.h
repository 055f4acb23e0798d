// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/patience.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <optional>

namespace snug::test {

//! The other end of a connection, byte by byte: does what no well-behaved client would.
class RawPeer : public QObject
{
public:
    enum Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

    struct Frame {
        Opcode opcode;
        QByteArray payload;
    };

    //! Connects to a port of this computer, from one of its many loopback addresses.
    explicit RawPeer(quint16 port, const QString &from = QStringLiteral("127.0.0.1"))
    {
        connect(&socket, &QTcpSocket::readyRead, this, [this] {
            if (isReading)
                received += socket.readAll();
        });
        socket.bind(QHostAddress(from));
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; }))
            qFatal("could not connect");
    }

    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }

    //! The request that makes a WebSocket, `more` being further header lines.
    static QByteArray handshake(const QByteArray &path = "/r/lobby", const QByteArray &more = {})
    {
        return "GET " + path
               + " HTTP/1.1\r\nHost: 127.0.0.1:8787\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
               + more + "\r\n";
    }

    //! Sends a handshake and takes the answer's head out of what was received. The status, 0 where none came.
    int upgrade(const QByteArray &request = handshake())
    {
        send(request);
        return takeHead();
    }

    //! Waits for the head of an answer and takes it out. Its status, 0 where none came.
    int takeHead()
    {
        if (!QTest::qWaitFor([this] { return received.contains("\r\n\r\n") || isClosed(); })
            || received.isEmpty())
            return 0;
        const qsizetype end = received.indexOf("\r\n\r\n") + 4;
        head = received.first(end);
        received.remove(0, end);
        return head.mid(9, 3).toInt();
    }

    //! A frame as a client sends it.
    static QByteArray frame(Opcode opcode, const QByteArray &payload, bool isFinal = true,
                            bool isMasked = true)
    {
        const QByteArray mask = "\x37\xfa\x21\x3d";
        const auto size = payload.size();
        const char maskBit = isMasked ? '\x80' : '\0';
        QByteArray bytes;
        bytes += static_cast<char>((isFinal ? 0x80 : 0) | opcode);
        if (size < 126) {
            bytes += static_cast<char>(maskBit | static_cast<char>(size));
        } else if (size <= 0xffff) {
            bytes += static_cast<char>(maskBit | 126);
            bytes += static_cast<char>(size >> 8);
            bytes += static_cast<char>(size & 0xff);
        } else {
            bytes += static_cast<char>(maskBit | 127);
            for (int shift = 56; shift >= 0; shift -= 8)
                bytes += static_cast<char>((size >> shift) & 0xff);
        }
        if (!isMasked)
            return bytes + payload;
        bytes += mask;
        for (qsizetype i = 0; i < size; ++i)
            bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
        return bytes;
    }

    void sendText(const QByteArray &text) { send(frame(Text, text)); }

    //! Takes the next frame of the server out of what was received, waiting for it.
    std::optional<Frame> takeFrame()
    {
        if (!QTest::qWaitFor([this] { return wholeFrame() > 0 || isClosed(); }, patience)
            || wholeFrame() == 0)
            return std::nullopt;
        const qsizetype size = wholeFrame();
        const int length = received[1];
        const qsizetype header = length < 126 ? 2 : length == 126 ? 4 : 10;
        const Frame frame{static_cast<Opcode>(received[0] & 0x0f), received.sliced(header, size - header)};
        received.remove(0, size);
        return frame;
    }

    //! The code of the server's close frame; frames before it are skipped. 0 where none came.
    int takeCloseCode()
    {
        while (const std::optional<Frame> frame = takeFrame()) {
            if (frame->opcode == Close && frame->payload.size() >= 2)
                return static_cast<quint8>(frame->payload[0]) << 8 | static_cast<quint8>(frame->payload[1]);
        }
        return 0;
    }

    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitForClosed(int timeout = patience)
    {
        return QTest::qWaitFor([this] { return isClosed(); }, timeout);
    }

    QTcpSocket socket;
    QByteArray received;
    QByteArray head;
    bool isReading = true;

private:
    qsizetype wholeFrame() const
    {
        if (received.size() < 2)
            return 0;
        quint64 length = static_cast<quint8>(received[1]);
        const int more = length < 126 ? 0 : length == 126 ? 2 : 8;
        if (received.size() < 2 + more)
            return 0;
        if (more > 0)
            length = 0;
        for (int i = 2; i < 2 + more; ++i)
            length = length << 8 | static_cast<quint8>(received[i]);
        const auto size = 2 + more + static_cast<qsizetype>(length);
        return received.size() < size ? 0 : size;
    }
};

} // namespace snug::test
