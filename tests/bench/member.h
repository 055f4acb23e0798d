// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/dialect.h"
#include "tests/bench/wsclient.h"

namespace snug::bench {

class Member;

//! Whoever wants to know what happens to members.
class Audience
{
public:
    virtual ~Audience() = default;
    //! `welcome` is empty in a dialect without one.
    virtual void joined(Member &, std::string_view /*welcome*/) {}
    virtual void heard(Member &, std::string_view /*text*/) {}
    virtual void left(Member &, const std::string & /*why*/) {}
};

//! One client in one room.
class Member final : public WsClient
{
public:
    Member(Loop &loop, const Dialect &dialect, Audience &audience, int index, int room)
        : WsClient(loop)
        , m_dialect(dialect)
        , m_audience(audience)
        , m_index(index)
        , m_room(room)
    {
    }

    void join(std::uint16_t port, const std::string &roomName);
    void say(const std::string &id, const std::string &text) { sendText(m_dialect.send(id, text)); }
    bool isJoined() const { return m_isJoined && !isClosed(); }

    int index() const { return m_index; } //!< in its crowd
    int room() const { return m_room; }   //!< in its crowd

    std::string token;   //!< to come back with, kept when given
    long long since = 0; //!< what this one has seen when it comes back

protected:
    void opened() override;
    void received(std::string_view text) override;
    void closed(const std::string &why) override { m_audience.left(*this, why); }

private:
    void welcome(std::string_view text);

    const Dialect &m_dialect;
    Audience &m_audience;
    const int m_index;
    const int m_room;
    bool m_isJoined = false;
};

} // namespace snug::bench
