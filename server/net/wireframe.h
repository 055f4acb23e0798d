// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/closecode.h"

#include <QByteArray>

//! WebSocket framing as a server writes it (RFC 6455 §5.2).
namespace snug::server::wire {

//! One unfragmented, unmasked text frame. A server's frames carry no mask, so the same bytes go to every
//! receiver.
QByteArray textFrame(const QByteArray &utf8);

QByteArray closeFrame(CloseCode code);
QByteArray pingFrame();

} // namespace snug::server::wire
