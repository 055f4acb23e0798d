// SPDX-License-Identifier: MIT
#include "app/session/readmark.h"

#include "shared/model/timeline.h"

#include <algorithm>

namespace snug::app {

namespace {

qint64 newest(const Timeline &messages)
{
    return messages.isEmpty() ? 0 : messages.last().seq;
}

} // namespace

void ReadMark::see(const Timeline &messages, const QString &self, qint64 newestOfRoom)
{
    m_lastKnown = std::max({m_lastKnown, newest(messages), newestOfRoom});
    if (!m_lastRead)
        m_lastRead = m_lastKnown;
    if (!m_visited && unread(messages, self) > 0)
        m_lineAfter = m_lastRead;
}

void ReadMark::startOver(const Timeline &messages, const QString &self)
{
    m_lastKnown = newest(messages);
    m_lastRead = std::min(m_lastRead.value_or(m_lastKnown), m_lastKnown);
    if (m_visited)
        beginVisit(messages, self);
    else if (m_lineAfter && *m_lineAfter >= m_lastKnown)
        m_lineAfter.reset();
}

bool ReadMark::read(qint64 seq)
{
    const qint64 reached = std::min(seq, m_lastKnown);
    if (!m_lastRead || reached <= *m_lastRead)
        return false;
    m_lastRead = reached;
    return true;
}

void ReadMark::beginVisit(const Timeline &messages, const QString &self)
{
    m_visited = true;
    m_lineAfter = unread(messages, self) > 0 ? m_lastRead : std::nullopt;
}

void ReadMark::endVisit(const Timeline &messages, const QString &self)
{
    m_visited = false;
    if (unread(messages, self) > 0)
        m_lineAfter = m_lastRead;
}

int ReadMark::unread(const Timeline &messages, const QString &self) const
{
    return after(m_lastRead, messages, self);
}

int ReadMark::belowLine(const Timeline &messages, const QString &self) const
{
    return after(m_lineAfter, messages, self);
}

int ReadMark::after(std::optional<qint64> seq, const Timeline &messages, const QString &self) const
{
    if (!seq)
        return 0;
    qint64 count = m_lastKnown - *seq;
    for (int index = messages.lowerBound(*seq + 1); index < messages.size(); ++index)
        count -= messages.at(index).from == self ? 1 : 0;
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

qint64 ReadMark::line(const Timeline &messages, const QString &self) const
{
    if (!m_lineAfter)
        return 0;
    qint64 seq = *m_lineAfter + 1;
    for (int index = messages.lowerBound(seq);
         index < messages.size() && messages.at(index).seq == seq && messages.at(index).from == self; ++index)
        ++seq;
    return seq <= m_lastKnown ? seq : 0;
}

} // namespace snug::app
