// SPDX-License-Identifier: MIT
#pragma once

#include "server/log.h"
#include "server/options.h"

#include <QHostAddress>
#include <QString>

#include <chrono>
#include <optional>

namespace snug::server {

struct Endpoint {
    QHostAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

//! Everything that snugd can be told by options, wherever they stood.
struct Settings {
    Options server;
    QString roomTitle = {};             //!< empty: none was named
    std::optional<Endpoint> admin = {}; //!< nothing: off
    bool adminChosen = false;           //!< a person named it, so it has to work
    LogFormat log = LogFormat::Text;
    QString configFile = {};
    std::optional<int> inviteUses = {};
    std::optional<std::chrono::seconds> inviteLife = {};
};

} // namespace snug::server
