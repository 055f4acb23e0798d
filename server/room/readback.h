// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/operation.h"
#include "shared/model/timeline.h"

#include <optional>
#include <vector>

//! What a room reads back to a member from the newest messages it holds in memory. Pure functions; `timeline`
//! has no gaps.
namespace snug::server::readback {

Page newestPage(const Timeline &timeline, int limit);

//! The page asked for; nothing where part of it may not be in memory.
std::optional<Page> page(const Timeline &timeline, const frame::History &history);

//! The messages a client that has everything up to `since` lacks, in rev order; nothing where it has to start
//! afresh: more than limits::catchUp of them, too much text, or not in memory.
std::optional<std::vector<Message>> changedAfter(const Timeline &timeline, qint64 since);

} // namespace snug::server::readback
