// SPDX-License-Identifier: MIT
#include "server/net/frameguard.h"

#include "shared/protocol/limits.h"

#include <algorithm>

namespace snug::server {

namespace {

enum Opcode : quint8 { Continuation = 0x0, Binary = 0x2, Close = 0x8 };

constexpr quint8 opcodeBits = 0x0f;
constexpr quint8 controlBit = 0x08;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7f;

} // namespace

bool FrameGuard::skip(qint64 count)
{
    const auto payload = static_cast<quint64>(count);
    if (payload > m_payloadLeft)
        return false;
    m_payloadLeft -= payload;
    return true;
}

std::optional<CloseCode> FrameGuard::look(QByteArrayView bytes)
{
    std::optional<CloseCode> wrong;
    while (!bytes.isEmpty() && !m_sawClose) {
        if (m_payloadLeft > 0) {
            const quint64 payload = std::min(m_payloadLeft, static_cast<quint64>(bytes.size()));
            m_payloadLeft -= payload;
            bytes = bytes.sliced(static_cast<qsizetype>(payload));
            continue;
        }
        m_header[static_cast<size_t>(m_have++)] = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
        if (m_have < 2)
            continue;
        if (m_have == 2 && !wrong)
            wrong = beginFrame();
        if (m_have < headerSize())
            continue;
        const std::optional<CloseCode> tooMuch = finishHeader();
        if (!wrong)
            wrong = tooMuch;
    }
    return wrong;
}

std::optional<CloseCode> FrameGuard::beginFrame() const
{
    if (!(m_header[1] & maskBit))
        return CloseCode::ProtocolError;
    if ((m_header[0] & opcodeBits) == Binary)
        return CloseCode::NotText;
    return std::nullopt;
}

int FrameGuard::lengthSize() const
{
    const int length = m_header[1] & lengthBits;
    return length == 126 ? 2 : length == 127 ? 8 : 0;
}

int FrameGuard::headerSize() const
{
    return 2 + lengthSize() + (m_header[1] & maskBit ? 4 : 0);
}

std::optional<CloseCode> FrameGuard::finishHeader()
{
    quint64 length = m_header[1] & lengthBits;
    if (lengthSize() > 0)
        length = 0;
    for (int i = 2; i < 2 + lengthSize(); ++i)
        length = length << 8 | m_header[static_cast<size_t>(i)];
    m_have = 0;
    m_payloadLeft = length;

    const int opcode = m_header[0] & opcodeBits;
    if (opcode & controlBit) {
        ++m_controlFrames;
        m_sawClose = opcode == Close;
        return length > 125 ? std::optional(CloseCode::ProtocolError) : std::nullopt;
    }
    if (opcode != Continuation)
        m_message = 0;
    constexpr auto most = static_cast<quint64>(limits::frame);
    if (length > most || m_message + length > most)
        return CloseCode::TooBig;
    m_message += length;
    return std::nullopt;
}

} // namespace snug::server
