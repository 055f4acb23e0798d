// SPDX-License-Identifier: MIT
//! bench_floor: only what no server of WebSocket rooms can avoid. It accepts, upgrades, reads and unmasks,
//! and writes the same ready-made frame to everyone in the room, which is the path that was asked for.
//!
//!     bench_floor [--batch] [--fsync FILE]
//!
//! --batch: what one turn of epoll brought to a room goes to each member in one write.
//! --fsync: every message is appended to FILE, which is on disk before anyone hears of that turn.
//! Prints "listening http://127.0.0.1:PORT" when it does.
#include "tests/bench/floor.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <cstdlib>
#include <fcntl.h>
#include <iostream>
#include <limits>
#include <unistd.h>
#include <utility>

namespace snug::bench {

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
