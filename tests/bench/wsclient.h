// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/loop.h"
#include "tests/bench/wire.h"

#include <string>
#include <string_view>

namespace snug::bench {

//! One WebSocket connection to a server on the loopback. Ends for good when either side closes it.
class WsClient : public Watcher
{
public:
    explicit WsClient(Loop &loop)
        : m_loop(loop)
    {
    }
    ~WsClient() override { cut(); }
    WsClient(const WsClient &) = delete;
    WsClient &operator=(const WsClient &) = delete;

    void open(std::uint16_t port, const std::string &path);
    void sendText(std::string_view text);
    //! Says goodbye; closed() follows when the server did too.
    void sayGoodbye();
    //! Drops the connection without a word, as a broken network does.
    void cut();

    bool isClosed() const { return m_state == State::Closed; }

    void ready(std::uint32_t events) final;

protected:
    virtual void opened() = 0;
    //! A whole message; `text` is only valid during the call.
    virtual void received(std::string_view text) = 0;
    //! Not called after cut().
    virtual void closed(const std::string &why) = 0;

private:
    enum class State { New, Connecting, Upgrading, Open, Closed };

    void upgrade();
    void read();
    //! Gives how many of the bytes are used up.
    std::size_t take(std::string_view bytes);
    std::size_t takeReply(std::string_view bytes);
    std::size_t takeFrames(std::string_view bytes);
    void takeFrame(const wire::Frame &frame, std::string_view payload);
    void takeControl(const wire::Frame &frame, std::string_view payload);
    void write(std::string_view bytes);
    void flush();
    void end(const std::string &why);

    Loop &m_loop;
    int m_socket = -1;
    State m_state = State::New;
    bool m_saidGoodbye = false;
    std::string m_path;
    std::string m_in;         // the front of a frame
    std::size_t m_wanted = 0; // bytes in m_in that are worth another look
    std::string m_fragments;  // of a message that is not whole yet
    std::string m_out;        // what the socket did not take
};

} // namespace snug::bench
