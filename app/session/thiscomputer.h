// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace snug::app {

//! Whether a host of a link is the computer this app runs on, whatever networks it is in.
inline bool isThisComputer(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

} // namespace snug::app
