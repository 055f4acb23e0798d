// SPDX-License-Identifier: MIT
#pragma once

#include "server/options.h"

#include <QByteArray>

namespace snug::server {

//! Whether a page of `origin` (RFC 6454; as its browser sent it) may open a WebSocket here: it must come from
//! the `host` that the request was made to, from --public-url, or be listed by --allow-origin. Everything is
//! compared whole: scheme, host and port.
bool isAllowedOrigin(const QByteArray &origin, const QByteArray &host, const Options &options);

} // namespace snug::server
