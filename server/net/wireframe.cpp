// SPDX-License-Identifier: MIT
#include "server/net/wireframe.h"

#include <QtEndian>

namespace snug::server::wire {

QByteArray textFrame(const QByteArray &utf8)
{
    constexpr char finalText = '\x81';
    const auto length = static_cast<quint64>(utf8.size());
    QByteArray frame;
    frame.reserve(utf8.size() + 10);
    frame += finalText;
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
    return frame + utf8;
}

QByteArray closeFrame(CloseCode code)
{
    const auto number = static_cast<quint16>(code);
    return QByteArray("\x88\x02") + static_cast<char>(number >> 8) + static_cast<char>(number & 0xff);
}

QByteArray pingFrame()
{
    return QByteArrayLiteral("\x89\x00");
}

} // namespace snug::server::wire
