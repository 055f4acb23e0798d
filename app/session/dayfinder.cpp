// SPDX-License-Identifier: MIT
#include "app/session/dayfinder.h"

#include <algorithm>

namespace snug::app {

DayFinder::DayFinder(qint64 moment, const Timeline &loaded, qint64 newest)
    : m_moment(moment)
    , m_newest(newest)
    , m_from(newest + 1)
{
    int low = 0;
    int high = loaded.size();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (loaded.at(middle).at < moment)
            low = middle + 1;
        else
            high = middle;
    }
    if (low > 0)
        m_before = loaded.at(low - 1).seq;
    if (low < loaded.size())
        m_from = loaded.at(low).seq;
}

std::optional<qint64> DayFinder::probe() const
{
    return m_from - m_before > 1 ? std::optional(m_before + (m_from - m_before) / 2) : std::nullopt;
}

void DayFinder::look(const std::optional<Message> &message)
{
    const std::optional<qint64> asked = probe();
    if (!asked)
        return;
    // Whatever a host answers, what is left becomes smaller.
    if (!message || message->at >= m_moment)
        m_from = *asked;
    else
        m_before = std::clamp(message->seq, *asked, m_from - 1);
}

qint64 DayFinder::found() const
{
    return std::min(m_from, m_newest);
}

} // namespace snug::app
