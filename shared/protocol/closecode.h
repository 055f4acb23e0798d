// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace snug {

//! Why a WebSocket was closed. From 4400 on: HTTP's codes with 4000 added, each after an `error` frame.
//! Append only.
enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001, //!< the server shuts down
    ProtocolError = 1002,
    NotText = 1003, //!< a binary frame
    NotUtf8 = 1007,
    TooBig = 1009, //!< a frame above limits::frame
    Restart = 1012,
    Malformed = 4400,
    NotAdmitted = 4401, //!< invite or token not valid
    Removed = 4403,
    NoSuchRoom = 4404,
    JoinTimeout = 4408,
    TooSlow = 4413, //!< one side fell too far behind
    TooMany = 4429,
    Full = 4503,
};

//! Whether a client may try again by itself. Codes of the transport (1006, 1011, …) always may.
constexpr bool mayComeBack(quint16 code)
{
    switch (static_cast<CloseCode>(code)) {
    case CloseCode::NotText:
    case CloseCode::NotUtf8:
    case CloseCode::TooBig:
    case CloseCode::Malformed:
    case CloseCode::NotAdmitted:
    case CloseCode::Removed:
    case CloseCode::NoSuchRoom:
        return false;
    default:
        return true;
    }
}

} // namespace snug
