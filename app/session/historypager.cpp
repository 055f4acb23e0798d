// SPDX-License-Identifier: MIT
#include "app/session/historypager.h"

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;
using Direction = frame::History::Direction;

void HistoryPager::joined(const Timeline &messages, std::optional<bool> older)
{
    m_asked.reset();
    if (messages.isEmpty())
        m_nothingBefore = 0;
    else if (older)
        m_nothingBefore = *older ? 0 : messages.first().seq;
}

bool HistoryPager::canLoadOlder(const Timeline &messages) const
{
    return !messages.isEmpty() && messages.first().seq > 1 && messages.first().seq != m_nothingBefore;
}

std::optional<frame::Request> HistoryPager::older(const Timeline &messages)
{
    if (m_asked || !canLoadOlder(messages))
        return std::nullopt;
    return ask(Aim::Older, {.direction = Direction::Before, .seq = messages.first().seq, .limit = page});
}

std::optional<frame::Request> HistoryPager::newer(const Timeline &messages)
{
    if (m_asked || messages.isEmpty())
        return std::nullopt;
    return ask(Aim::Newer, {.direction = Direction::After, .seq = messages.last().seq, .limit = page});
}

std::optional<frame::Request> HistoryPager::gap(const Timeline &messages, qint64 seq)
{
    const int index = messages.indexOf(seq);
    const bool busy = m_asked && m_asked->aim != Aim::Older && m_asked->aim != Aim::Newer;
    if (busy || index <= 0 || !messages.gapBefore(index))
        return std::nullopt;
    const qint64 missing = seq - messages.at(index - 1).seq - 1;
    return ask(Aim::Gap, {.direction = Direction::Before,
                          .seq = seq,
                          .limit = static_cast<int>(std::min<qint64>(missing, page))});
}

frame::Request HistoryPager::around(qint64 seq)
{
    return ask(Aim::Jump, {.direction = Direction::Around, .seq = seq, .limit = page});
}

frame::Request HistoryPager::newest(qint64 seq)
{
    return ask(Aim::Jump, {.direction = Direction::Before, .seq = seq + 1, .limit = page});
}

frame::Request HistoryPager::probe(qint64 seq)
{
    return ask(Aim::Probe, {.direction = Direction::After, .seq = seq - 1, .limit = 1});
}

frame::Request HistoryPager::ask(Aim aim, const frame::History &history)
{
    m_asked = Asked{u"history-%1"_s.arg(++m_count), aim, history.seq};
    return {m_asked->re, history};
}

std::optional<HistoryPager::Aim> HistoryPager::aimOf(const QString &re) const
{
    return m_asked && m_asked->re == re ? std::optional(m_asked->aim) : std::nullopt;
}

bool HistoryPager::fits(const Timeline &messages) const
{
    if (!m_asked || m_asked->aim == Aim::Jump || m_asked->aim == Aim::Probe)
        return true;
    // Within a run that has grown there is a place for it, too.
    return !messages.isEmpty() && messages.first().seq <= m_asked->seq && m_asked->seq <= messages.last().seq;
}

void HistoryPager::answered(const Timeline &messages, bool more)
{
    const Asked asked = *std::exchange(m_asked, std::nullopt);
    if (asked.aim != Aim::Older || messages.isEmpty())
        return;
    const qint64 oldest = messages.first().seq;
    if (!more || oldest == asked.seq) // nothing came: asking again would not end
        m_nothingBefore = oldest;
}

} // namespace snug::app
