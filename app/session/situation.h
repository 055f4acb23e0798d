// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/trouble.h"

#include <optional>

namespace snug::app {

//! What is the matter between a person and a room that is not there at the moment, from the first loss until
//! the room is joined again. A value; the words are made anew each time, because they count the seconds.
class Situation
{
public:
    //! The room is there: all is well.
    void settle() { *this = {}; }
    //! A connection was lost, or none came about. `joined`: the room was there until just now. `told` is what
    //! the host said before it closed.
    void lose(const Loss &loss, const Error &told, bool joined, const QDateTime &now);
    //! The host said that it goes, and why. What comes after it says nothing new.
    void leave(const QString &reason, const QDateTime &now);

    bool isWell() const { return !m_loss && !m_goodbye; }
    //! Only where not isWell(). `lastReached`: invalid for never.
    Error error(const trouble::Host &host, const QDateTime &lastReached, const QDateTime &now) const;

private:
    std::optional<Loss> m_loss;
    std::optional<QString> m_goodbye; // the host's reason
    Error m_told;
    QDateTime m_goneAt;  // goodbye, or loss of a room that was there
    QDateTime m_triedAt; // the last loss
};

} // namespace snug::app
