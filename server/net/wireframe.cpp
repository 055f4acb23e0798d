// SPDX-License-Identifier: MIT
#include "server/net/wireframe.h"

#include <QtEndian>

namespace snug::server::wire {

namespace {

constexpr char finalText = '\x81';
constexpr char finalPong = '\x8a';

QByteArray frame(char first, const QByteArray &payload)
{
    const auto length = static_cast<quint64>(payload.size());
    QByteArray frame;
    frame.reserve(payload.size() + 10);
    frame += first;
    if (length < 126) {
        frame += static_cast<char>(length);
    } else if (length <= 0xffff) {
        frame += char(126);
        const quint16 big = qToBigEndian(static_cast<quint16>(length));
        frame.append(reinterpret_cast<const char *>(&big), sizeof big);
    } else {
        frame += char(127);
        const quint64 big = qToBigEndian(length);
        frame.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    return frame += payload;
}

} // namespace

QByteArray textFrame(const QByteArray &utf8)
{
    return frame(finalText, utf8);
}

QByteArray pongFrame(const QByteArray &payload)
{
    return frame(finalPong, payload);
}

QByteArray closeFrame(quint16 number)
{
    return QByteArray("\x88\x02") + static_cast<char>(number >> 8) + static_cast<char>(number & 0xff);
}

QByteArray pingFrame()
{
    return QByteArrayLiteral("\x89\x00");
}

} // namespace snug::server::wire
