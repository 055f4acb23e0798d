// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

//! WebSocket framing as a server writes it (RFC 6455 §5.2).
namespace snug::server::wire {

//! One unfragmented, unmasked text frame. A server's frames carry no mask, so the same bytes go to every
//! receiver.
QByteArray textFrame(const QByteArray &utf8);

//! `code` as it travels, see CloseCode.
QByteArray closeFrame(quint16 code);
QByteArray pingFrame();
//! Answers a ping of this payload.
QByteArray pongFrame(const QByteArray &payload);

} // namespace snug::server::wire
