// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/closecode.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <variant>

namespace snug::server {

//! Turns the bytes of a client into WebSocket messages (RFC 6455 §5). It stands in for QWebSocket, which
//! takes frames without a mask, closes in a way that can destroy its own last words, turns each text into
//! UTF-16 and keeps 10 KB a connection.
//!
//! What breaks a rule is told as a Violation, from the header alone where that suffices; a message never
//! takes more than limits::frame bytes. After a Violation, as after awaitClose(), only a Close is still told.
//! A value; belongs to one connection.
class FrameReader
{
public:
    //! A whole message, unmasked, put together from its fragments; valid UTF-8.
    struct Text {
        QByteArray utf8;
    };
    //! To be answered with the same payload.
    struct Ping {
        QByteArray payload;
    };
    struct Pong {
    };
    //! The client closes; `code` is what to answer.
    struct Close {
        quint16 code = 0;
    };
    struct Violation {
        CloseCode code = CloseCode::ProtocolError;
    };
    using Event = std::variant<Text, Ping, Pong, Close, Violation>;

    //! Takes bytes off the front until something is told; nothing where all were taken and none is.
    std::optional<Event> next(QByteArrayView &bytes);

    //! Nothing but a Close matters any more.
    void awaitClose();

private:
    bool takeHeader(QByteArrayView &bytes);
    void takePayload(QByteArrayView &bytes);
    std::optional<CloseCode> headerViolation() const;
    std::optional<Event> finishFrame();
    std::optional<Event> finishMessage();
    Event violation(CloseCode code);

    bool isFinal() const { return m_header[0] & 0x80; }
    int opcode() const { return m_header[0] & 0x0f; }
    bool isControl() const { return m_header[0] & 0x08; }
    bool isMasked() const { return m_header[1] & 0x80; }
    int lengthSize() const;
    int headerSize() const { return 2 + lengthSize() + (isMasked() ? 4 : 0); }
    quint64 payloadSize() const;

    std::array<quint8, 14> m_header = {}; // the first m_have bytes of the frame under way
    int m_have = 0;
    bool m_isInPayload = false;
    quint64 m_left = 0;   // bytes of the payload still to come
    QByteArray m_payload; // of the control frame under way
    QByteArray m_message; // fragments so far
    bool m_isInMessage = false;
    bool m_awaitsClose = false;
};

} // namespace snug::server
