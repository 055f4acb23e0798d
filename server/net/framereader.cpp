// SPDX-License-Identifier: MIT
#include "server/net/framereader.h"

#include "shared/protocol/limits.h"

#include <algorithm>
#include <cstring>

namespace snug::server {

namespace {

enum Opcode {
    Continuation = 0x0,
    TextOpcode = 0x1,
    BinaryOpcode = 0x2,
    CloseOpcode = 0x8,
    PingOpcode = 0x9,
    PongOpcode = 0xa
};

constexpr quint8 reservedBits = 0x70;
constexpr quint8 lengthBits = 0x7f;
constexpr quint64 controlMost = 125; // RFC 6455 §5.5

bool isKnown(int opcode)
{
    return opcode <= BinaryOpcode || (opcode >= CloseOpcode && opcode <= PongOpcode);
}

//! Codes that may travel (RFC 6455 §7.4 and what IANA has registered since).
bool mayTravel(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

//! RFC 6455 §5.3; `first` is the place of data[0] in its frame.
void unmask(char *data, qsizetype size, const quint8 *mask, quint64 first)
{
    std::array<char, 8> key = {};
    for (size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<char>(mask[(first + i) % 4]);
    quint64 wide = 0;
    std::memcpy(&wide, key.data(), sizeof wide);
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 word = 0;
        std::memcpy(&word, data + i, sizeof word);
        word ^= wide;
        std::memcpy(data + i, &word, sizeof word);
    }
    for (; i < size; ++i)
        data[i] = static_cast<char>(data[i] ^ key[static_cast<size_t>(i % 8)]);
}

//! What a client's close is answered with.
CloseCode answerTo(const QByteArray &payload)
{
    if (payload.isEmpty())
        return CloseCode::Normal;
    if (payload.size() == 1)
        return CloseCode::ProtocolError;
    const int code = static_cast<quint8>(payload[0]) << 8 | static_cast<quint8>(payload[1]);
    if (!mayTravel(code))
        return CloseCode::ProtocolError;
    return payload.sliced(2).isValidUtf8() ? static_cast<CloseCode>(code) : CloseCode::NotUtf8;
}

} // namespace

void FrameReader::awaitClose()
{
    m_awaitsClose = true;
    m_message = {};
    m_payload = {};
}

std::optional<FrameReader::Event> FrameReader::next(QByteArrayView &bytes)
{
    while (!bytes.isEmpty() || (m_isInPayload && m_left == 0)) {
        if (!m_isInPayload) {
            if (!takeHeader(bytes))
                return std::nullopt;
            if (!m_awaitsClose) {
                if (const std::optional<CloseCode> wrong = headerViolation())
                    return violation(*wrong);
            }
        }
        takePayload(bytes);
        if (m_left > 0)
            return std::nullopt;
        m_isInPayload = false;
        if (std::optional<Event> event = finishFrame())
            return event;
    }
    return std::nullopt;
}

bool FrameReader::takeHeader(QByteArrayView &bytes)
{
    while (m_have < 2 || m_have < headerSize()) {
        if (bytes.isEmpty())
            return false;
        m_header[static_cast<size_t>(m_have++)] = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
    }
    m_have = 0;
    m_isInPayload = true;
    m_left = payloadSize();
    return true;
}

int FrameReader::lengthSize() const
{
    const int length = m_header[1] & lengthBits;
    return length == 126 ? 2 : length == 127 ? 8 : 0;
}

quint64 FrameReader::payloadSize() const
{
    const int more = lengthSize();
    if (more == 0)
        return m_header[1] & lengthBits;
    quint64 length = 0;
    for (int i = 2; i < 2 + more; ++i)
        length = length << 8 | m_header[static_cast<size_t>(i)];
    return length;
}

std::optional<CloseCode> FrameReader::headerViolation() const
{
    if (!isMasked() || (m_header[0] & reservedBits) || !isKnown(opcode()))
        return CloseCode::ProtocolError;
    if (isControl())
        return !isFinal() || m_left > controlMost ? std::optional(CloseCode::ProtocolError) : std::nullopt;
    if (opcode() == BinaryOpcode)
        return CloseCode::NotText;
    if ((opcode() == Continuation) != m_isInMessage)
        return CloseCode::ProtocolError;
    constexpr auto most = static_cast<quint64>(limits::frame);
    if (m_left > most || m_left + static_cast<quint64>(m_message.size()) > most)
        return CloseCode::TooBig;
    return std::nullopt;
}

void FrameReader::takePayload(QByteArrayView &bytes)
{
    const auto size = static_cast<qsizetype>(std::min(m_left, static_cast<quint64>(bytes.size())));
    // Of what is passed over only a close is looked at, and of that no more than it may have.
    if (!m_awaitsClose) {
        QByteArray &target = isControl() ? m_payload : m_message;
        const qsizetype before = target.size();
        target += bytes.first(size);
        unmask(target.data() + before, size, &m_header[static_cast<size_t>(headerSize() - 4)],
               payloadSize() - m_left);
    }
    m_left -= static_cast<quint64>(size);
    bytes = bytes.sliced(size);
}

std::optional<FrameReader::Event> FrameReader::finishFrame()
{
    if (m_awaitsClose)
        return opcode() == CloseOpcode ? std::optional<Event>(Close{static_cast<quint16>(CloseCode::Normal)})
                                       : std::nullopt;
    switch (opcode()) {
    case PingOpcode:
        return Ping{std::exchange(m_payload, {})};
    case PongOpcode:
        m_payload.clear();
        return Pong{};
    case CloseOpcode: {
        const CloseCode code = answerTo(m_payload);
        awaitClose();
        return Close{static_cast<quint16>(code)};
    }
    default:
        return finishMessage();
    }
}

std::optional<FrameReader::Event> FrameReader::finishMessage()
{
    m_isInMessage = !isFinal();
    if (m_isInMessage)
        return std::nullopt;
    if (!m_message.isValidUtf8())
        return violation(CloseCode::NotUtf8);
    return Text{std::exchange(m_message, {})};
}

FrameReader::Event FrameReader::violation(CloseCode code)
{
    awaitClose();
    return Violation{code};
}

} // namespace snug::server
