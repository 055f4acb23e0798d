// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace snug::bench {

//! How a server wants to be spoken to. Stateless.
class Dialect
{
public:
    virtual ~Dialect() = default;
    virtual std::string path(const std::string &room) const = 0;
    //! What a member says first; empty where it just listens.
    virtual std::string join(const std::string &name, const std::string &token, long long since) const = 0;
    //! What a member says to the room; `id` is unique. `text` needs no quoting.
    virtual std::string send(const std::string &id, const std::string &text) const = 0;
};

//! docs/protocol.md
class SnugDialect final : public Dialect
{
public:
    std::string path(const std::string &room) const override { return "/r/" + room; }
    std::string join(const std::string &name, const std::string &token, long long since) const override
    {
        std::string frame = R"({"type":"join","v":1,"name":")" + name + '"';
        if (!token.empty())
            frame += R"(,"token":")" + token + R"(","since":)" + std::to_string(since);
        return frame + '}';
    }
    std::string send(const std::string &id, const std::string &text) const override
    {
        return R"({"type":"send","id":")" + id + R"(","text":")" + text + "\"}";
    }
};

//! How many messages one of snugd's frames holds.
inline int messagesIn(std::string_view frame)
{
    constexpr std::string_view once = R"("rev":)"; // in each
    int count = 0;
    for (std::size_t at = frame.find(once); at != std::string_view::npos; at = frame.find(once, at + 1))
        ++count;
    return count;
}

//! What stands behind `key` in a frame, up to the first of `ends`; nothing where it is not there.
inline std::string valueIn(std::string_view frame, std::string_view key, std::string_view ends)
{
    const std::size_t found = frame.find(key);
    if (found == std::string_view::npos)
        return {};
    const std::string_view rest = frame.substr(found + key.size());
    return std::string(rest.substr(0, rest.find_first_of(ends)));
}

//! bench_floor and ws/server.js: the path is the room, the text goes to everyone in it.
class EchoDialect final : public Dialect
{
public:
    std::string path(const std::string &room) const override { return "/r/" + room; }
    std::string join(const std::string &, const std::string &, long long) const override { return {}; }
    std::string send(const std::string &, const std::string &text) const override { return text; }
};

} // namespace snug::bench
