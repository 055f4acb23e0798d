// SPDX-License-Identifier: MIT
#include "tests/bench/wsclient.h"

#include "tests/bench/failure.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace snug::bench {

namespace {

constexpr char key[] = "c251Zy1iZW5jaC1rZXktMQ=="; // any 16 bytes in base64

} // namespace

void WsClient::open(std::uint16_t port, const std::string &path)
{
    m_path = path;
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        fail(QStringLiteral("no more sockets: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_state = State::Connecting;
    m_loop.add(m_socket, EPOLLIN | EPOLLOUT, *this);
    if (connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        && errno != EINPROGRESS)
        end("connect: " + std::string(std::strerror(errno)));
}

void WsClient::sendText(std::string_view text)
{
    if (m_state != State::Open)
        return;
    static std::string bytes; // one for all; keeps its room
    bytes.clear();
    wire::appendClientFrame(bytes, wire::Text, text);
    write(bytes);
}

void WsClient::sayGoodbye()
{
    if (m_state != State::Open || m_saidGoodbye)
        return;
    m_saidGoodbye = true;
    std::string bytes;
    wire::appendClientFrame(bytes, wire::Close, std::string_view("\x03\xe8", 2)); // 1000
    write(bytes);
}

void WsClient::cut()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    m_state = State::Closed;
}

void WsClient::ready(std::uint32_t events)
{
    if (m_state == State::Closed)
        return;
    if (m_state == State::Connecting) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0)
            end("connect: " + std::string(std::strerror(error)));
        else
            upgrade();
        return;
    }
    if (events & EPOLLOUT)
        flush();
    if (m_state != State::Closed && events & (EPOLLIN | EPOLLHUP | EPOLLERR))
        read();
}

void WsClient::upgrade()
{
    m_state = State::Upgrading;
    m_loop.change(m_socket, EPOLLIN, *this);
    write("GET " + m_path
          + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
          + key + "\r\n\r\n");
}

void WsClient::read()
{
    auto &buffer = m_loop.buffer();
    const ssize_t count = recv(m_socket, buffer.data(), buffer.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        end(count == 0 ? "closed without a goodbye" : "recv: " + std::string(std::strerror(errno)));
        return;
    }
    const std::string_view fresh(buffer.data(), static_cast<std::size_t>(count));
    if (m_in.empty()) {
        const std::size_t used = take(fresh);
        if (m_state != State::Closed)
            m_in = fresh.substr(used);
        return;
    }
    m_in += fresh;
    if (m_in.size() < m_wanted)
        return;
    const std::string bytes = std::move(m_in);
    m_in.clear();
    const std::size_t used = take(bytes);
    if (m_state != State::Closed)
        m_in = bytes.substr(used);
}

std::size_t WsClient::take(std::string_view bytes)
{
    std::size_t used = 0;
    if (m_state == State::Upgrading) {
        used = takeReply(bytes);
        if (m_state != State::Open)
            return used;
        opened();
    }
    return used + takeFrames(bytes.substr(used));
}

std::size_t WsClient::takeReply(std::string_view bytes)
{
    const std::size_t head = bytes.find("\r\n\r\n");
    if (head == std::string_view::npos)
        return 0;
    static const std::string accept = wire::acceptFor(key);
    const std::string_view reply = bytes.substr(0, head);
    if (!reply.starts_with("HTTP/1.1 101") || reply.find(accept) == std::string_view::npos)
        end("upgrade refused: " + std::string(reply.substr(0, 60)));
    else
        m_state = State::Open;
    return head + 4;
}

std::size_t WsClient::takeFrames(std::string_view bytes)
{
    std::size_t used = 0;
    while (m_state == State::Open) {
        const std::string_view rest = bytes.substr(used);
        const std::optional<wire::Frame> frame = wire::frameAt(rest, m_wanted);
        if (!frame)
            break;
        used += frame->end();
        takeFrame(*frame, rest.substr(frame->start, frame->size));
    }
    return used;
}

void WsClient::takeFrame(const wire::Frame &frame, std::string_view payload)
{
    if (frame.opcode >= wire::Close) {
        takeControl(frame, payload);
        return;
    }
    if (frame.last && m_fragments.empty()) {
        received(payload);
        return;
    }
    m_fragments += payload;
    if (!frame.last)
        return;
    const std::string whole = std::move(m_fragments);
    m_fragments.clear();
    received(whole);
}

void WsClient::takeControl(const wire::Frame &frame, std::string_view payload)
{
    std::string bytes;
    if (frame.opcode == wire::Ping) {
        wire::appendClientFrame(bytes, wire::Pong, payload);
        write(bytes);
    } else if (frame.opcode == wire::Close) {
        sayGoodbye();
        const auto byte = [payload](std::size_t i) { return static_cast<std::uint8_t>(payload[i]); };
        end("closed with " + (payload.size() < 2 ? "no code" : std::to_string(byte(0) << 8 | byte(1))));
    }
}

void WsClient::write(std::string_view bytes)
{
    if (m_out.empty()) {
        const ssize_t count = send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno != EAGAIN)
            return; // epoll will say so
        bytes.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
        if (bytes.empty())
            return;
        m_loop.change(m_socket, EPOLLIN | EPOLLOUT, *this);
    }
    m_out += bytes;
}

void WsClient::flush()
{
    const ssize_t count = send(m_socket, m_out.data(), m_out.size(), MSG_NOSIGNAL);
    if (count > 0)
        m_out.erase(0, static_cast<std::size_t>(count));
    if (m_out.empty())
        m_loop.change(m_socket, EPOLLIN, *this);
}

void WsClient::end(const std::string &why)
{
    cut();
    closed(why);
}

} // namespace snug::bench
