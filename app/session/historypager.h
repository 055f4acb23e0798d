// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/timeline.h"
#include "shared/protocol/frames.h"

#include <optional>

namespace snug::app {

//! Makes the requests for a room's history and knows their answers: one request at a time. Pages wait for
//! each other; what a person asked for, a jump or a gap, does not wait for a page, which then counts as never
//! asked for. A value; GUI thread.
//! `messages` is always what is loaded at the time of the call.
class HistoryPager
{
public:
    //! What a request is for.
    enum class Aim {
        Older, //!< the page before the oldest one loaded
        Newer, //!< the page after the newest one loaded
        Gap,   //!< messages between two that are loaded
        Jump,  //!< another place of the room
        Probe, //!< one message, to learn when it was written
    };

    static constexpr int page = 100; //!< messages asked for at once

    //! The room was joined: what was asked for before is not answered any more. `older`: what the host said
    //! about messages before the first one, where it said so.
    void joined(const Timeline &messages, std::optional<bool> older);
    //! The connection is gone, or the request was refused.
    void reset() { m_asked.reset(); }

    bool canLoadOlder(const Timeline &messages) const;
    //! Nothing where there is none or a request is under way.
    std::optional<frame::Request> older(const Timeline &messages);
    std::optional<frame::Request> newer(const Timeline &messages);
    //! The messages that are missing before `seq`.
    std::optional<frame::Request> gap(const Timeline &messages, qint64 seq);
    //! The messages around `seq`.
    frame::Request around(qint64 seq);
    //! The newest messages, of which `seq` is the last that is known.
    frame::Request newest(qint64 seq);
    //! The message `seq`.
    frame::Request probe(qint64 seq);

    //! What the request with this answer was for; nothing where it is none of the last request.
    std::optional<Aim> aimOf(const QString &re) const;
    //! Whether the answer still continues what is loaded: an end that a page was asked for may have been let
    //! go of meanwhile.
    bool fits(const Timeline &messages) const;
    //! The answer has come and was taken into `messages`.
    void answered(const Timeline &messages, bool more);

private:
    struct Asked {
        QString re;
        Aim aim;
        qint64 seq; //!< from which it was asked
    };

    frame::Request ask(Aim aim, const frame::History &history);

    std::optional<Asked> m_asked;
    qint64 m_nothingBefore = 0; // a seq that the host has nothing before, or will not tell; 0: none known
    int m_count = 0;
};

} // namespace snug::app
