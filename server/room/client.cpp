// SPDX-License-Identifier: MIT
#include "server/room/client.h"

#include "server/net/wireframe.h"
#include "shared/protocol/codec.h"

namespace snug::server {

void Client::send(const frame::Server &frame)
{
    write(wire::textFrame(codec::encode(frame)));
}

void Client::refuse(const frame::Refused &refused, CloseCode code)
{
    send(refused);
    close(code);
}

} // namespace snug::server
