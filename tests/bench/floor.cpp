// SPDX-License-Identifier: MIT
//! bench_floor: only what no server of WebSocket rooms can avoid. It accepts, upgrades, reads and unmasks,
//! and writes the same ready-made frame to everyone in the room, which is the path that was asked for.
//!
//!     bench_floor [--batch] [--fsync FILE]
//!
//! --batch: what one turn of epoll brought to a room goes to each member in one write.
//! --fsync: every message is appended to FILE, which is on disk before anyone hears of that turn.
//! Prints "listening http://127.0.0.1:PORT" when it does.
#include "tests/bench/loop.h"
#include "tests/bench/wire.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <iostream>
#include <limits>
#include <map>
#include <memory>
#include <unistd.h>
#include <utility>
#include <vector>

namespace snug::bench {
namespace {

class Peer;

struct Room {
    std::vector<Peer *> peers;
    std::string frames; // of this turn
};

class Floor final : public Watcher
{
public:
    Floor(bool batch, int log)
        : m_batch(batch)
        , m_log(log)
    {
    }
    int listen();
    void run();
    void ready(std::uint32_t events) override;

    Loop &loop() { return m_loop; }
    Room &room(const std::string &path) { return m_rooms[path]; }
    void say(Room &room, std::uint8_t opcode, std::string_view payload);
    void forget(Peer *peer) { m_gone.push_back(peer); }

private:
    void sendTurn();
    void sendOneByOne(const Room &room);

    Loop m_loop;
    const bool m_batch;
    const int m_log; // descriptor, or -1
    int m_socket = -1;
    std::map<std::string, Room> m_rooms;
    std::vector<Room *> m_spoken;
    std::vector<Peer *> m_gone;
};

class Peer final : public Watcher
{
public:
    Peer(Floor &floor, int socket)
        : m_floor(floor)
        , m_socket(socket)
    {
    }
    void ready(std::uint32_t events) override;
    void write(std::string_view bytes);
    std::size_t place = 0; // in its room

private:
    void read();
    std::size_t take(char *bytes, std::size_t count);
    std::size_t upgrade(std::string_view request);
    bool takeFrame(const wire::Frame &frame, std::string_view payload);
    void flush();
    void leave();

    Floor &m_floor;
    int m_socket;
    Room *m_room = nullptr;
    std::string m_in;
    std::string m_out;
};

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

int Floor::listen()
{
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_socket, generic, size) != 0 || ::listen(m_socket, 4096) != 0
        || getsockname(m_socket, generic, &size) != 0)
        return -1;
    m_loop.add(m_socket, EPOLLIN, *this);
    return ntohs(address.sin_port);
}

void Floor::ready(std::uint32_t)
{
    for (int socket = 0; (socket = accept4(m_socket, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_loop.add(socket, EPOLLIN, *new Peer(*this, socket)); // deleted through m_gone
    }
}

void Floor::say(Room &room, std::uint8_t opcode, std::string_view payload)
{
    const bool firstOfTurn = room.frames.empty();
    wire::appendServerFrame(room.frames, static_cast<wire::Opcode>(opcode), payload);
    if (!m_batch && m_log < 0) {
        for (Peer *peer : room.peers)
            peer->write(room.frames);
        room.frames.clear();
    } else if (firstOfTurn) {
        m_spoken.push_back(&room);
    }
}

void Floor::sendOneByOne(const Room &room)
{
    std::size_t wanted = 0;
    for (std::string_view rest = room.frames; const auto frame = wire::frameAt(rest, wanted);) {
        for (Peer *peer : room.peers)
            peer->write(rest.substr(0, frame->end()));
        rest.remove_prefix(frame->end());
    }
}

void Floor::sendTurn()
{
    if (m_log >= 0 && !m_spoken.empty()) {
        for (const Room *room : m_spoken) {
            if (::write(m_log, room->frames.data(), room->frames.size()) < 0)
                std::exit(1);
        }
        if (fdatasync(m_log) != 0)
            std::exit(1);
    }
    for (Room *room : m_spoken) {
        if (m_batch) {
            for (Peer *peer : room->peers)
                peer->write(room->frames);
        } else {
            sendOneByOne(*room);
        }
        room->frames.clear();
    }
    m_spoken.clear();
    for (Peer *peer : std::exchange(m_gone, {}))
        delete peer;
}

void Floor::run()
{
    for (;;) {
        m_loop.turn(std::numeric_limits<Nanos>::max());
        sendTurn();
    }
}

} // namespace
} // namespace snug::bench

int main(int argc, char **argv)
{
    bool batch = false;
    int log = -1;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        if (option == "--batch")
            batch = true;
        else if (option == "--fsync" && i + 1 < argc)
            log = open(argv[++i], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    snug::bench::Floor floor(batch, log);
    const int port = floor.listen();
    if (port < 0)
        return 1;
    std::cout << "listening http://127.0.0.1:" << port << std::endl;
    floor.run();
}
