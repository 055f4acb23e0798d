// SPDX-License-Identifier: MIT
#include "shared/model/timeline.h"

#include <algorithm>

namespace snug {

int Timeline::lowerBound(qint64 seq) const
{
    // Most look-ups are for the newest end.
    if (m_messages.empty() || m_messages.back().seq < seq)
        return size();
    const auto it = std::ranges::lower_bound(m_messages, seq, {}, &Message::seq);
    return static_cast<int>(it - m_messages.begin());
}

int Timeline::indexOf(qint64 seq) const
{
    const int index = lowerBound(seq);
    return index < size() && at(index).seq == seq ? index : -1;
}

Timeline::Change Timeline::upsert(Message message)
{
    const int index = lowerBound(message.seq);
    if (index == size() || at(index).seq != message.seq) {
        m_messages.insert(m_messages.begin() + index, std::move(message));
        return {Change::Kind::Inserted, index};
    }
    Message &known = m_messages[static_cast<size_t>(index)];
    if (message.rev <= known.rev)
        return {Change::Kind::Unchanged, index};
    known = std::move(message);
    return {Change::Kind::Updated, index};
}

bool Timeline::gapBefore(int index) const
{
    const qint64 previous = index == 0 ? 0 : at(index - 1).seq;
    return at(index).seq != previous + 1;
}

std::optional<std::vector<Message>> Timeline::changedAfter(qint64 rev) const
{
    if (rev < m_forgotten)
        return std::nullopt;
    std::vector<Message> changed;
    std::ranges::copy_if(m_messages, std::back_inserter(changed),
                         [rev](const Message &message) { return message.rev > rev; });
    std::ranges::sort(changed, {}, &Message::rev);
    return changed;
}

void Timeline::trim(int count)
{
    drop(0, std::max(0, size() - count));
}

void Timeline::drop(int index, int count)
{
    const auto first = m_messages.begin() + index;
    std::for_each(first, first + count, [this](const Message &message) { setForgotten(message.rev); });
    m_messages.erase(first, first + count);
}

void Timeline::clear()
{
    m_messages.clear();
    m_forgotten = 0;
}

} // namespace snug
