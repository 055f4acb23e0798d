// SPDX-License-Identifier: MIT
#include "server/room/readback.h"

#include "shared/protocol/limits.h"

#include <algorithm>
#include <numeric>

namespace snug::server::readback {

namespace {

std::vector<Message> slice(const Timeline &timeline, int from, int to)
{
    std::vector<Message> messages;
    messages.reserve(static_cast<size_t>(to - from));
    for (int i = from; i < to; ++i)
        messages.push_back(timeline.at(i));
    return messages;
}

} // namespace

Page newestPage(const Timeline &timeline, int limit)
{
    const int from = std::max(0, timeline.size() - limit);
    const bool more = from > 0 || (!timeline.isEmpty() && timeline.gapBefore(0));
    return {slice(timeline, from, timeline.size()), more};
}

std::optional<Page> page(const Timeline &timeline, const frame::History &history)
{
    using Direction = frame::History::Direction;
    const bool holdsOldest = timeline.isEmpty() || !timeline.gapBefore(0);
    if (!holdsOldest && history.seq < timeline.first().seq)
        return std::nullopt;
    const int at = timeline.lowerBound(history.seq);
    int from = 0;
    int to = 0;
    switch (history.direction) {
    case Direction::Before:
        from = at - history.limit;
        to = at;
        break;
    case Direction::After:
        from = at < timeline.size() && timeline.at(at).seq == history.seq ? at + 1 : at;
        to = std::min(timeline.size(), from + history.limit);
        break;
    case Direction::Around:
        from = at - history.limit / 2;
        to = std::min(timeline.size(), from + history.limit);
        break;
    }
    if (from < 0 && !holdsOldest)
        return std::nullopt;
    from = std::max(from, 0);
    if (history.direction == Direction::Around)
        to = std::min(timeline.size(), from + history.limit);
    to = std::max(from, to);

    const bool older = from > 0 || !holdsOldest;
    const bool newer = to < timeline.size();
    const bool more = history.direction == Direction::Before  ? older
                      : history.direction == Direction::After ? newer
                                                              : older || newer;
    return Page{slice(timeline, from, to), more};
}

std::optional<std::vector<Message>> changedAfter(const Timeline &timeline, qint64 since)
{
    std::optional<std::vector<Message>> changed = timeline.changedAfter(since);
    if (!changed || changed->size() > limits::catchUp)
        return std::nullopt;
    const qsizetype text =
        std::accumulate(changed->cbegin(), changed->cend(), qsizetype(0),
                        [](qsizetype sum, const Message &m) { return sum + m.text.size(); });
    return text <= Page::textMost ? changed : std::nullopt;
}

} // namespace snug::server::readback
