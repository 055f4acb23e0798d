// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace snug::server {

//! snug.net: ports and connections. Never what people said, never a secret.
Q_DECLARE_LOGGING_CATEGORY(netLog)

} // namespace snug::server
