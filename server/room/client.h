// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/closecode.h"
#include "shared/protocol/frames.h"

#include <QByteArray>

#include <tuple>

namespace snug::server {

//! One connection as a room sees it: net/Connection in the server, a fake in tests. Lives on the room's
//! thread; owned by who made it, which tells the room with Room::leave() before it goes.
class Client
{
public:
    virtual ~Client() = default;

    //! Takes the finished bytes of a WebSocket frame (see net/wireframe.h), the same for every receiver.
    //! Never blocks; a client that falls too far behind closes itself with CloseCode::TooSlow.
    virtual void write(const QByteArray &wireFrame) = 0;

    //! Closes after what was written. The owner calls Room::leave() when it is done.
    virtual void close(CloseCode code) = 0;

    //! The room has let this client in, as this member.
    virtual void admitted(const QString &member) { std::ignore = member; }

    //! While held, the client hands over no more frames; they wait where they are, in the end with the
    //! sender.
    virtual void setHeld(bool held) = 0;

    //! Encodes and writes a frame for this client alone.
    void send(const frame::Server &frame);
    //! Tells why, then closes.
    void refuse(const frame::Refused &refused, CloseCode code);
};

} // namespace snug::server
