// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <QString>

#include <optional>

namespace snug::app {

//! A message of this person that the room has not confirmed.
struct OutgoingMessage {
    enum class State : quint8 { Waiting = 0, Refused = 1 }; // stored; append only

    QString id; //!< the one it is sent under, however often
    QString text;
    std::optional<qint64> replyTo = {};
    qint64 madeAt = 0; //!< local clock, milliseconds since 1970 UTC
    State state = State::Waiting;
    Error refusal = {}; //!< only where Refused

    bool operator==(const OutgoingMessage &) const = default;
};

} // namespace snug::app
