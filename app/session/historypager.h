// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/timeline.h"
#include "shared/protocol/frames.h"

#include <optional>

namespace snug::app {

//! Decides which page of a room's history to ask for next: one at a time, closing holes before going further
//! back. A value; GUI thread. `messages` is always what is loaded at the time of the call.
class HistoryPager
{
public:
    //! The room was joined: what was asked for before is not answered any more. `older`: what the host said
    //! about messages before the first one, where it said so.
    void joined(const Timeline &messages, std::optional<bool> older);
    //! The connection is gone.
    void reset() { m_asked.reset(); }

    bool canLoadOlder(const Timeline &messages) const;
    //! The request for the page before the newest unbroken run; nothing where there is none or one is under
    //! way.
    std::optional<frame::Request> older(const Timeline &messages);
    //! The request for the page after the oldest unbroken run.
    std::optional<frame::Request> newer(const Timeline &messages);

    bool isAnswer(const QString &re) const { return m_asked && m_asked->re == re; }
    //! The page asked for has come and was taken into `messages`.
    void answered(const Timeline &messages, bool more);
    //! It will not come.
    void refused() { m_asked.reset(); }

private:
    struct Asked {
        QString re;
        qint64 start; //!< seq the newest unbroken run started with
        bool older;
    };

    frame::Request ask(frame::History::Direction direction, qint64 seq, const Timeline &messages);

    std::optional<Asked> m_asked;
    qint64 m_nothingBefore = 0; // a seq that the host has nothing before, or will not tell; 0: none known
    int m_count = 0;
};

} // namespace snug::app
