// SPDX-License-Identifier: MIT
#include "tests/bench/wire.h"

#include <QCryptographicHash>

#include <cstring>

namespace snug::bench::wire {

namespace {

constexpr std::uint8_t lastBit = 0x80;
constexpr std::uint8_t maskBit = 0x80;

// Servers must take off any mask, so one is as good as another; a null one would tempt them to skip the work.
constexpr char maskKey[] = {'\x5a', '\x13', '\x77', '\x2e'};

void appendHeader(std::string &bytes, Opcode opcode, std::size_t size, std::uint8_t mask)
{
    bytes += static_cast<char>(lastBit | opcode);
    int sizeBytes = 0;
    if (size < 126) {
        bytes += static_cast<char>(mask | size);
    } else {
        sizeBytes = size < 65536 ? 2 : 8;
        bytes += static_cast<char>(mask | (sizeBytes == 2 ? 126U : 127U));
    }
    for (int i = sizeBytes - 1; i >= 0; --i)
        bytes += static_cast<char>(size >> (8 * i));
}

} // namespace

std::optional<Frame> frameAt(std::string_view bytes, std::size_t &wanted)
{
    const auto byte = [bytes](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    wanted = 2;
    if (bytes.size() < wanted)
        return {};
    Frame frame;
    frame.opcode = byte(0) & 0x0f;
    frame.last = (byte(0) & lastBit) != 0;
    frame.masked = (byte(1) & maskBit) != 0;
    const std::size_t length = byte(1) & 0x7f;
    const std::size_t sizeBytes = length == 126 ? 2 : length == 127 ? 8 : 0;
    frame.start = 2 + sizeBytes + (frame.masked ? 4 : 0);
    wanted = frame.start;
    if (bytes.size() < wanted)
        return {};
    frame.size = sizeBytes == 0 ? length : 0;
    for (std::size_t i = 0; i < sizeBytes; ++i)
        frame.size = frame.size << 8 | byte(2 + i);
    wanted = frame.end();
    return bytes.size() < wanted ? std::nullopt : std::optional(frame);
}

void unmask(char *payload, std::size_t size, const char *key)
{
    std::uint32_t word = 0;
    std::memcpy(&word, key, sizeof word);
    const std::uint64_t wide = std::uint64_t(word) << 32 | word;
    std::size_t i = 0;
    for (; i + sizeof wide <= size; i += sizeof wide) {
        std::uint64_t part = 0;
        std::memcpy(&part, payload + i, sizeof part);
        part ^= wide;
        std::memcpy(payload + i, &part, sizeof part);
    }
    for (; i < size; ++i)
        payload[i] = static_cast<char>(payload[i] ^ key[i % 4]);
}

void appendServerFrame(std::string &bytes, Opcode opcode, std::string_view payload)
{
    appendHeader(bytes, opcode, payload.size(), 0);
    bytes += payload;
}

void appendClientFrame(std::string &bytes, Opcode opcode, std::string_view payload)
{
    appendHeader(bytes, opcode, payload.size(), maskBit);
    bytes.append(maskKey, sizeof maskKey);
    const std::size_t start = bytes.size();
    bytes += payload;
    unmask(bytes.data() + start, payload.size(), maskKey);
}

std::string acceptFor(std::string_view key)
{
    QByteArray text(key.data(), static_cast<qsizetype>(key.size()));
    text += "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455, section 1.3
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toBase64().toStdString();
}

} // namespace snug::bench::wire
