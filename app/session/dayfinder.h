// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/timeline.h"

#include <optional>

namespace snug::app {

//! Finds the first message written at or after a moment by looking at one message after the other: the room
//! knows messages by seq only, and their times never decrease with it. Halves what is left with each look, so
//! it ends after as many as the number of messages has bits. A value.
class DayFinder
{
public:
    //! `moment`: milliseconds since 1970 UTC. `loaded`: what is known already, without holes. `newest`: seq
    //! of the room's newest message.
    DayFinder(qint64 moment, const Timeline &loaded, qint64 newest);

    //! Seq of the message to look at next; nothing when it is found.
    std::optional<qint64> probe() const;
    //! The message asked for, or the one after it; nothing where the room has neither.
    void look(const std::optional<Message> &message);

    //! Seq of the message, or of the newest one where all are older.
    qint64 found() const;

private:
    qint64 m_moment;
    qint64 m_newest;
    qint64 m_before = 0; // a seq that is too early
    qint64 m_from;       // a seq that is not, or one above the newest
};

} // namespace snug::app
