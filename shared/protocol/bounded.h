// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/frames.h"

#include <optional>

namespace snug::codec {

//! What a host says, held to the limits of docs/protocol.md before anything shows or stores it: names, titles
//! and sentences are one line each, texts have no control characters, all of them end where a client need
//! not go on. Nothing where an id, a key or a token is longer than any may be. A host that keeps to the
//! protocol finds its words unchanged.
std::optional<frame::Server> bounded(frame::Server frame);

} // namespace snug::codec
