// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace snug::server {

//! snug.store: the disk. Never what people said, never a secret.
Q_DECLARE_LOGGING_CATEGORY(storeLog)

} // namespace snug::server
