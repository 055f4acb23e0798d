// SPDX-License-Identifier: MIT
#include "tests/bench/floor.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace snug::bench {

void Peer::ready(std::uint32_t events)
{
    if (events & EPOLLOUT)
        flush();
    if (events & (EPOLLIN | EPOLLHUP | EPOLLERR))
        read();
}

void Peer::read()
{
    auto &buffer = m_floor.loop().buffer();
    const std::size_t kept = m_in.size();
    std::memcpy(buffer.data(), m_in.data(), kept);
    const ssize_t count = recv(m_socket, buffer.data() + kept, buffer.size() - kept, 0);
    if (count < 0 && errno == EAGAIN)
        return;
    if (count <= 0) {
        leave();
        return;
    }
    const std::size_t size = kept + static_cast<std::size_t>(count);
    const std::size_t used = take(buffer.data(), size);
    if (m_socket < 0)
        return;
    if (used == size)
        m_in = {}; // gives its memory back
    else
        m_in.assign(buffer.data() + used, size - used);
}

std::size_t Peer::take(char *bytes, std::size_t count)
{
    std::size_t used = m_room ? 0 : upgrade({bytes, count});
    while (m_room && m_socket >= 0) {
        std::size_t wanted = 0;
        const std::string_view rest(bytes + used, count - used);
        const auto frame = wire::frameAt(rest, wanted);
        if (!frame)
            break;
        char *payload = bytes + used + frame->start;
        wire::unmask(payload, frame->size, payload - 4);
        used += frame->end();
        if (!takeFrame(*frame, {payload, frame->size}))
            break;
    }
    return used;
}

std::size_t Peer::upgrade(std::string_view request)
{
    constexpr std::string_view name = "Sec-WebSocket-Key: ";
    const std::size_t end = request.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    const std::size_t key = request.find(name);
    const std::size_t pathEnd = request.find(' ', 4);
    if (!request.starts_with("GET ") || key == std::string_view::npos) {
        leave();
        return 0;
    }
    const std::size_t keyStart = key + name.size();
    const std::string accept =
        wire::acceptFor(request.substr(keyStart, request.find('\r', keyStart) - keyStart));
    m_room = &m_floor.room(std::string(request.substr(4, pathEnd - 4)));
    place = m_room->peers.size();
    m_room->peers.push_back(this);
    write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Accept: "
          + accept + "\r\n\r\n");
    return end + 4;
}

bool Peer::takeFrame(const wire::Frame &frame, std::string_view payload)
{
    std::string answer;
    if (frame.opcode == wire::Close) {
        wire::appendServerFrame(answer, wire::Close, payload);
        write(answer);
        leave();
        return false;
    }
    if (frame.opcode == wire::Ping) {
        wire::appendServerFrame(answer, wire::Pong, payload);
        write(answer);
    } else if (frame.opcode <= wire::Binary) {
        m_floor.say(*m_room, frame.opcode, payload);
    }
    return true;
}

void Peer::write(std::string_view bytes)
{
    if (m_out.empty()) {
        const ssize_t count = send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno != EAGAIN)
            return; // epoll will say so
        bytes.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
        if (bytes.empty())
            return;
        m_floor.loop().change(m_socket, EPOLLIN | EPOLLOUT, *this);
    }
    m_out += bytes;
}

void Peer::flush()
{
    const ssize_t count = send(m_socket, m_out.data(), m_out.size(), MSG_NOSIGNAL);
    if (count > 0)
        m_out.erase(0, static_cast<std::size_t>(count));
    if (m_out.empty()) {
        m_out = {};
        m_floor.loop().change(m_socket, EPOLLIN, *this);
    }
}

void Peer::leave()
{
    if (m_room) {
        m_room->peers.back()->place = place;
        std::swap(m_room->peers[place], m_room->peers.back());
        m_room->peers.pop_back();
    }
    close(m_socket);
    m_socket = -1;
    m_floor.forget(this);
}

} // namespace snug::bench
