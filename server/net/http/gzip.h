// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace snug::server::http {

//! The same bytes in gzip's format (RFC 1952), as small as zlib makes them; empty where that failed.
QByteArray gzip(const QByteArray &bytes);

} // namespace snug::server::http
