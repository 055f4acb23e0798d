// SPDX-License-Identifier: MIT
#include "app/session/roomhistory.h"

#include <algorithm>

namespace snug::app {

using Aim = HistoryPager::Aim;

RoomHistory::RoomHistory(TimelineModel &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
}

void RoomHistory::join(const std::vector<Message> &messages, bool caughtUp, bool more)
{
    m_joined = true;
    if (!caughtUp) {
        m_timeline.forgetMessages();
        m_newest = 0;
        m_firstSeen = m_lastSeen = 0;
        keepPlace(0, 0);
    }
    apply(messages);
    m_pager.joined(m_timeline.messages(), caughtUp ? std::nullopt : std::optional(more));
    update();
}

void RoomHistory::pause()
{
    m_joined = false;
    fail();
}

void RoomHistory::fail()
{
    m_pager.reset();
    m_finder.reset();
    const bool jumping = m_jumping;
    setJumping(false);
    update();
    if (jumping)
        emit unreachable();
}

void RoomHistory::take(const std::vector<Message> &messages, const QString &re, bool more)
{
    const std::optional<Aim> aim = m_pager.aimOf(re);
    if (aim == Aim::Probe)
        return narrow(messages);
    if (aim == Aim::Jump) {
        m_pager.answered(m_timeline.messages(), more);
        return arrive(messages);
    }
    if (!aim)
        return apply(messages);
    if (!m_pager.fits(m_timeline.messages())) {
        m_pager.reset();
        return update();
    }

    const int before = m_timeline.messages().size();
    m_timeline.apply(messages);
    m_pager.answered(m_timeline.messages(), more);
    if (aim == Aim::Newer && m_timeline.messages().size() == before)
        m_newest = m_timeline.messages().last().seq; // nothing came: asking again would not end
    trim();
    update();
}

bool RoomHistory::refuse(const QString &re)
{
    if (!m_pager.aimOf(re))
        return false;
    fail();
    return true;
}

void RoomHistory::apply(std::vector<Message> messages)
{
    const Timeline &loaded = m_timeline.messages();
    const bool empty = loaded.isEmpty();
    const bool whole = empty || loaded.last().seq >= m_newest;
    for (const Message &message : messages)
        m_newest = std::max(m_newest, message.seq);
    std::erase_if(messages, [&](const Message &message) {
        if (empty || (whole && message.seq > loaded.last().seq))
            return false;
        const bool within = message.seq >= loaded.first().seq && message.seq <= loaded.last().seq;
        if (!within)
            m_timeline.passOver(message);
        return !within;
    });
    m_timeline.apply(std::move(messages));
    trim();
    update();
}

void RoomHistory::arrive(const std::vector<Message> &messages)
{
    if (messages.empty())
        return fail();
    const auto [first, last] = std::ranges::minmax(messages, {}, &Message::seq);
    const Timeline &loaded = m_timeline.messages();
    const bool joins =
        !loaded.isEmpty() && first.seq <= loaded.last().seq + 1 && last.seq >= loaded.first().seq - 1;
    m_newest = std::max(m_newest, last.seq);
    if (joins)
        m_timeline.apply(messages);
    else
        m_timeline.replace(messages);
    m_firstSeen = m_lastSeen = m_target;
    trim();
    update();
    // What was said while the newest messages were on their way is not among them.
    if (m_toNewest && m_edge > 0 && last.seq >= m_target)
        return jump(m_pager.newest(m_newest), m_newest);
    setJumping(false);
    emit arrived(m_target);
}

void RoomHistory::loadOlder()
{
    if (m_joined)
        request(m_pager.older(m_timeline.messages()));
}

void RoomHistory::loadNewer()
{
    if (m_joined && m_edge > 0)
        request(m_pager.newer(m_timeline.messages()));
}

void RoomHistory::loadGap(qint64 seq)
{
    if (m_joined)
        request(m_pager.gap(m_timeline.messages(), seq));
}

void RoomHistory::jumpTo(qint64 seq)
{
    m_toNewest = false;
    if (m_timeline.indexOfSeq(seq) < 0)
        return jump(m_pager.around(seq), seq);
    arriveAtOnce(seq);
}

void RoomHistory::jumpToNewest()
{
    m_toNewest = true;
    if (m_edge > 0)
        return jump(m_pager.newest(m_newest), m_newest);
    arriveAtOnce(m_newest);
}

void RoomHistory::arriveAtOnce(qint64 seq)
{
    if (m_jumping)
        m_pager.reset(); // nobody wants to go there any more
    m_finder.reset();
    setJumping(false);
    // Messages may come before the view says what it sees there, and must not take the place away again.
    m_firstSeen = m_lastSeen = seq;
    emit arrived(seq);
}

void RoomHistory::jump(const frame::Request &request, qint64 target)
{
    m_finder.reset();
    m_target = target;
    setJumping(true);
    if (m_joined)
        emit requested(request);
    else
        fail();
}

void RoomHistory::jumpToDay(int year, int month, int day)
{
    const qint64 moment = QDate(year, month, day).startOfDay().toMSecsSinceEpoch();
    m_finder.emplace(moment, m_timeline.messages(), m_newest);
    setJumping(true);
    seek();
}

void RoomHistory::seek()
{
    const std::optional<qint64> next = m_finder->probe();
    if (!next)
        return jumpTo(m_finder->found());
    if (m_joined)
        emit requested(m_pager.probe(*next));
    else
        fail();
}

void RoomHistory::narrow(const std::vector<Message> &messages)
{
    m_pager.reset();
    if (!m_finder)
        return;
    m_finder->look(messages.empty() ? std::nullopt : std::optional(messages.front()));
    seek();
}

QDateTime RoomHistory::timeOf(qint64 seq) const
{
    const int index = m_timeline.messages().indexOf(seq);
    return index < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_timeline.messages().at(index).at);
}

void RoomHistory::request(const std::optional<frame::Request> &request)
{
    if (request)
        emit requested(*request);
}

void RoomHistory::look(qint64 first, qint64 last)
{
    m_firstSeen = first;
    m_lastSeen = last;
    trim();
    update();
}

void RoomHistory::keepPlace(qint64 seq, double offset)
{
    m_placeSeq = seq;
    m_placeOffset = offset;
}

void RoomHistory::trim()
{
    const Timeline &loaded = m_timeline.messages();
    if (loaded.size() <= m_most)
        return;
    const int kept = m_most - m_most / 4;
    const int surplus = loaded.size() - kept;
    const int older = m_lastSeen > 0 ? loaded.lowerBound(m_firstSeen) : loaded.size();
    const int newer = m_lastSeen > 0 ? loaded.size() - loaded.lowerBound(m_lastSeen + 1) : 0;
    const int side = std::max(0, kept - (loaded.size() - older - newer)) / 2;
    const int oldest = std::clamp(older - side, 0, surplus);
    m_timeline.dropOldest(oldest);
    m_timeline.dropNewest(std::clamp(newer - side, 0, surplus - oldest));
}

void RoomHistory::setJumping(bool jumping)
{
    if (std::exchange(m_jumping, jumping) != jumping)
        emit changed();
}

void RoomHistory::update()
{
    const Timeline &loaded = m_timeline.messages();
    const bool older = m_joined && m_pager.canLoadOlder(loaded);
    const qint64 edge = !loaded.isEmpty() && loaded.last().seq < m_newest ? loaded.last().seq : 0;
    const bool same = older == m_canLoadOlder && edge == m_edge;
    m_canLoadOlder = older;
    m_edge = edge;
    if (!same)
        emit changed();
}

} // namespace snug::app
