// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/message.h"
#include "shared/result.h"

#include <QDateTime>

#include <vector>

namespace snug {
class Timeline;
}

//! What this computer still shows of a room whose host went back to an earlier copy. Pure functions but for
//! keep().
namespace snug::app::lostmessages {

//! The messages of `held` that the room no longer has, as far as its newest page `there` tells; `more`: the
//! room has older ones than that page.
std::vector<Message> missing(const Timeline &held, const std::vector<Message> &there, bool more);

//! The messages as a text file for people.
QString asText(const QString &room, const std::vector<Message> &messages);

//! Where a copy goes by itself: the person's documents, else their home.
QString defaultDirectory();

//! Writes a new text file into `directory`; gives its path.
Result<QString> keep(const QString &directory, const QString &room, const std::vector<Message> &messages,
                     const QDateTime &now);

} // namespace snug::app::lostmessages
