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

//! bench_floor and ws/server.js: the path is the room, the text goes to everyone in it.
class EchoDialect final : public Dialect
{
public:
    std::string path(const std::string &room) const override { return "/r/" + room; }
    std::string join(const std::string &, const std::string &, long long) const override { return {}; }
    std::string send(const std::string &, const std::string &text) const override { return text; }
};

} // namespace snug::bench
