// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/loop.h"
#include "tests/bench/wire.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

//! The parts of bench_floor; see floor.cpp.
namespace snug::bench {

class Peer;

//! The path that was asked for, and who did.
struct Room {
    std::vector<Peer *> peers;
    std::string frames; // of this turn
};

//! All rooms, on one thread.
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

//! One connection; deletes itself through Floor::forget().
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

} // namespace snug::bench
