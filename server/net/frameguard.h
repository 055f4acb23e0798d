// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/closecode.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <utility>

namespace snug::server {

//! Reads along the frame headers in the stream of a client (RFC 6455 §5.2) and says when one breaks a rule
//! that QWebSocket lets pass, such as the mask, or would answer by closing at once, which can destroy the
//! answer on its way. Payloads are counted, never looked at. A value; belongs to one connection.
class FrameGuard
{
public:
    //! Looks at the next bytes of the stream. The code to close with where a frame in them is not acceptable;
    //! what follows can still be looked at, to see how the client closes.
    std::optional<CloseCode> look(QByteArrayView bytes);

    //! True where the next `count` bytes are payload, which is then counted; look() need not see them.
    bool skip(qint64 count);

    //! The client has said that it closes.
    bool sawClose() const { return m_sawClose; }

    //! Pings and pongs since the last call.
    int takeControlFrames() { return std::exchange(m_controlFrames, 0); }

private:
    std::optional<CloseCode> beginFrame() const;
    std::optional<CloseCode> finishHeader();
    int lengthSize() const;
    int headerSize() const;

    std::array<quint8, 14> m_header = {}; // the first m_have bytes of the header under way
    int m_have = 0;
    quint64 m_payloadLeft = 0;
    quint64 m_message = 0; // payload of the message under way, all fragments
    int m_controlFrames = 0;
    bool m_sawClose = false;
};

} // namespace snug::server
