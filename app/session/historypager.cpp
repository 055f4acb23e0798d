// SPDX-License-Identifier: MIT
#include "app/session/historypager.h"

namespace snug::app {

using namespace Qt::StringLiterals;
using Direction = frame::History::Direction;

namespace {

//! Index where the newest unbroken run starts. Every message but the first of a run follows its predecessor's
//! seq, so distance and index agree exactly within the newest one.
int newestRun(const Timeline &messages)
{
    const int last = messages.size() - 1;
    int low = 0;
    int high = last;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (messages.last().seq - messages.at(middle).seq == last - middle)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

//! Index where the oldest unbroken run ends.
int oldestRunEnd(const Timeline &messages)
{
    int low = 0;
    int high = messages.size() - 1;
    while (low < high) {
        const int middle = low + (high - low + 1) / 2;
        if (messages.at(middle).seq - messages.first().seq == middle)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace

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
    if (messages.isEmpty())
        return false;
    const qint64 start = messages.at(newestRun(messages)).seq;
    return start > 1 && start != m_nothingBefore;
}

std::optional<frame::Request> HistoryPager::older(const Timeline &messages)
{
    if (m_asked || !canLoadOlder(messages))
        return std::nullopt;
    return ask(Direction::Before, messages.at(newestRun(messages)).seq, messages);
}

std::optional<frame::Request> HistoryPager::newer(const Timeline &messages)
{
    if (m_asked || messages.isEmpty() || newestRun(messages) == 0)
        return std::nullopt;
    return ask(Direction::After, messages.at(oldestRunEnd(messages)).seq, messages);
}

frame::Request HistoryPager::ask(Direction direction, qint64 seq, const Timeline &messages)
{
    m_asked = Asked{u"history-%1"_s.arg(++m_count), messages.at(newestRun(messages)).seq,
                    direction == Direction::Before};
    return {m_asked->re, frame::History{.direction = direction, .seq = seq}};
}

void HistoryPager::answered(const Timeline &messages, bool more)
{
    const Asked asked = *m_asked;
    m_asked.reset();
    if (!asked.older || messages.isEmpty())
        return;
    const qint64 start = messages.at(newestRun(messages)).seq;
    if (!more || start == asked.start) // nothing came: asking again would not end
        m_nothingBefore = start;
}

} // namespace snug::app
