// SPDX-License-Identifier: MIT
#pragma once

#include "server/room/client.h"
#include "shared/protocol/codec.h"

#include <QtEndian>

#include <optional>
#include <vector>

namespace snug::test {

//! A connection without a socket: keeps what a room wrote to it.
class FakeClient : public server::Client
{
public:
    void write(const QByteArray &wireFrame) override
    {
        m_bytes.push_back(wireFrame);
        m_frames.push_back(codec::decodeServer(payload(wireFrame)).value());
    }
    void close(CloseCode code) override { m_closed = code; }
    void setHeld(bool held) override { m_isHeld = held; }

    const std::vector<frame::Server> &frames() const { return m_frames; }
    const std::vector<QByteArray> &bytes() const { return m_bytes; }
    std::optional<CloseCode> closed() const { return m_closed; }
    bool isHeld() const { return m_isHeld; }

    //! All frames of one type so far, oldest first.
    template <typename Frame>
    std::vector<Frame> all() const
    {
        std::vector<Frame> found;
        for (const frame::Server &frame : m_frames) {
            if (const auto *wanted = std::get_if<Frame>(&frame))
                found.push_back(*wanted);
        }
        return found;
    }
    template <typename Frame>
    std::optional<Frame> last() const
    {
        const std::vector<Frame> found = all<Frame>();
        return found.empty() ? std::nullopt : std::optional(found.back());
    }
    QString lastErrorCode() const
    {
        const auto refused = last<frame::Refused>();
        return refused ? refused->error.code : QString();
    }
    void forget()
    {
        m_frames.clear();
        m_bytes.clear();
    }

private:
    static QByteArray payload(const QByteArray &wireFrame)
    {
        const auto length = static_cast<quint8>(wireFrame[1]);
        return wireFrame.sliced(length < 126 ? 2 : length == 126 ? 4 : 10);
    }

    std::vector<frame::Server> m_frames;
    std::vector<QByteArray> m_bytes;
    std::optional<CloseCode> m_closed;
    bool m_isHeld = false;
};

} // namespace snug::test
