// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/rawpeer.h"

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace snug::test {

//! A client's frame made by hand, rightly or wrongly.
struct RawFrame {
    int opcode = RawPeer::Text;
    QByteArray payload = {};
    bool isFinal = true;
    int reserved = 0;                                        //!< the three bits, the first of them being 4
    QByteArray mask = QByteArrayLiteral("\x37\xfa\x21\x3d"); //!< empty: none
    int lengthBytes = 0; //!< 2 or 8 for a form of the length that is longer than it need be

    QByteArray bytes() const
    {
        const auto size = static_cast<quint64>(payload.size());
        const int more = std::max(lengthBytes, size < 126 ? 0 : size <= 0xffff ? 2 : 8);
        const quint64 inHeader = more == 0 ? size : more == 2 ? 126 : 127;
        QByteArray all;
        all += static_cast<char>((isFinal ? 0x80 : 0) | reserved << 4 | opcode);
        all += static_cast<char>((mask.isEmpty() ? 0 : 0x80) | inHeader);
        for (int shift = 8 * (more - 1); shift >= 0; shift -= 8)
            all += static_cast<char>(size >> shift & 0xff);
        all += mask;
        for (qsizetype i = 0; i < payload.size(); ++i)
            all += mask.isEmpty() ? payload[i] : static_cast<char>(payload[i] ^ mask[i % 4]);
        return all;
    }
};

//! A text that a server answers, before a join, by an error that repeats `re`: to be seen as "answer RE".
inline QByteArray question(const QByteArray &re)
{
    return "{\"type\":\"typing\",\"on\":true,\"re\":\"" + re + "\"}";
}

inline QByteArray asking(const QByteArray &re)
{
    return RawFrame{.payload = question(re)}.bytes();
}

inline QByteArray closing(int code = 1000, const QByteArray &reason = {})
{
    const QByteArray number{QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xff)};
    return RawFrame{.opcode = RawPeer::Close, .payload = number + reason}.bytes();
}

//! A part of a text that comes in several frames.
inline QByteArray fragment(bool isFirst, const QByteArray &payload, bool isFinal)
{
    return RawFrame{
        .opcode = isFirst ? RawPeer::Text : RawPeer::Continuation, .payload = payload, .isFinal = isFinal}
        .bytes();
}

//! The text in so many fragments, with other frames between them.
inline QByteArray fragments(const QByteArray &text, qsizetype count, const QByteArray &between = {})
{
    QByteArray all;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype from = text.size() * i / count;
        const qsizetype to = text.size() * (i + 1) / count;
        all += fragment(i == 0, text.sliced(from, to - from), i == count - 1);
        if (i < count - 1)
            all += between;
    }
    return all;
}

inline QByteArrayList byteByByte(const QByteArray &bytes)
{
    QByteArrayList segments;
    for (const char byte : bytes)
        segments += QByteArray(1, byte);
    return segments;
}

//! What a server says in one frame.
inline QString sentence(int opcode, const QByteArray &payload)
{
    switch (opcode) {
    case RawPeer::Text: {
        const QJsonObject object = QJsonDocument::fromJson(payload).object();
        const QString code = object[QLatin1StringView("code")].toString();
        return code == QLatin1StringView("not_joined")
                   ? QStringLiteral("answer ") + object[QLatin1StringView("re")].toString()
                   : QStringLiteral("error ") + code;
    }
    case RawPeer::Pong:
        return QStringLiteral("pong ") + QString::fromLatin1(payload);
    case RawPeer::Close:
        return payload.size() < 2
                   ? QStringLiteral("close without code")
                   : QStringLiteral("close %1")
                         .arg(static_cast<quint8>(payload[0]) << 8 | static_cast<quint8>(payload[1]));
    default:
        return QStringLiteral("opcode %1").arg(opcode);
    }
}

//! What a server said, a sentence a frame; what is not whole yet is left out. Frames that no server may send
//! are told as "wrong frame", and nothing behind them is.
inline QStringList sentences(QByteArrayView received)
{
    QStringList said;
    while (received.size() >= 2) {
        const auto first = static_cast<quint8>(received[0]);
        const auto second = static_cast<quint8>(received[1]);
        if ((first & 0xf0) != 0x80 || second >= 127) // fragments, reserved bits; masks, more than 64 KiB
            return said << QStringLiteral("wrong frame");
        qsizetype head = 2;
        qsizetype size = second;
        if (second == 126) {
            head = 4;
            if (received.size() < head)
                break;
            size = static_cast<quint8>(received[2]) << 8 | static_cast<quint8>(received[3]);
            if (size < 126)
                return said << QStringLiteral("wrong frame");
        }
        if (received.size() < head + size)
            break;
        said += sentence(first & 0x0f, received.sliced(head, size).toByteArray());
        received = received.sliced(head + size);
    }
    return said;
}

//! Sends each segment on its own behind a handshake and tells all that the server says until it closes.
inline QStringList conversation(quint16 port, const QByteArrayList &segments)
{
    RawPeer peer(port);
    peer.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (peer.upgrade() != 101)
        return {QStringLiteral("no upgrade")};
    for (const QByteArray &segment : segments) {
        peer.send(segment);
        QCoreApplication::processEvents();
    }
    const auto isOver = [&peer] {
        const QStringList said = sentences(peer.received);
        return peer.isClosed() || (!said.isEmpty() && said.last().startsWith(QLatin1StringView("close")));
    };
    if (!QTest::qWaitFor(isOver, patience))
        return sentences(peer.received) << QStringLiteral("and waits");
    // A server that is in the middle of a frame would wait for the rest of it.
    peer.socket.disconnectFromHost();
    return peer.waitForClosed() ? sentences(peer.received)
                                : sentences(peer.received) << QStringLiteral("and stays");
}

} // namespace snug::test
