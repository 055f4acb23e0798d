// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

//! WebSocket frames (RFC 6455) as bytes: as much of it as a load generator and a bare server need.
namespace snug::bench::wire {

enum Opcode : std::uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

//! A frame that lies whole at the front of some bytes.
struct Frame {
    std::uint8_t opcode = 0;
    bool last = true;      //!< of its message
    bool masked = false;   //!< the payload still is
    std::size_t start = 0; //!< where the payload begins
    std::size_t size = 0;  //!< of the payload
    std::size_t end() const { return start + size; }
};

//! Nothing where the frame has not arrived whole; `wanted` is then how many bytes are worth another look.
std::optional<Frame> frameAt(std::string_view bytes, std::size_t &wanted);

//! Takes the mask off a payload, in place.
void unmask(char *payload, std::size_t size, const char *key);

void appendServerFrame(std::string &bytes, Opcode opcode, std::string_view payload);
void appendClientFrame(std::string &bytes, Opcode opcode, std::string_view payload);

//! What a server answers to a client's Sec-WebSocket-Key.
std::string acceptFor(std::string_view key);

} // namespace snug::bench::wire
