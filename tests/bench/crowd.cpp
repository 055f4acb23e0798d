// SPDX-License-Identifier: MIT
#include "tests/bench/crowd.h"

#include "tests/bench/failure.h"

namespace snug::bench {

namespace {

constexpr Nanos joinLimit = 120 * second;
constexpr Nanos goodbyeLimit = 2 * second;

} // namespace

Crowd::Crowd(Loop &loop, Place place, int rooms, int membersPerRoom)
    : m_loop(loop)
    , m_place(std::move(place))
    , m_rooms(rooms)
    , m_perRoom(membersPerRoom)
{
    for (int i = 0; i < size(); ++i)
        m_members.push_back(std::make_unique<Member>(loop, *m_place.dialect, *this, i, i / membersPerRoom));
}

Crowd::~Crowd()
{
    m_audience = nullptr;
    for (const auto &member : m_members)
        member->sayGoodbye();
    m_loop.turnUntil(now() + goodbyeLimit, [this] {
        return std::all_of(m_members.begin(), m_members.end(),
                           [](const auto &member) { return !member->isJoined(); });
    });
}

void Crowd::join(int atATime)
{
    int next = 0;
    const bool all = m_loop.turnUntil(now() + joinLimit, [&] {
        for (; next < size() && next < m_inside + atATime; ++next)
            member(next).join(m_place.port, roomName(member(next).room()));
        return m_inside == size() || m_dropped > 0;
    });
    if (m_dropped > 0)
        fail(QStringLiteral("a client could not join: %1").arg(QString::fromStdString(m_whyDropped)));
    if (!all)
        fail(QStringLiteral("%1 of %2 clients could not join in time").arg(size() - m_inside).arg(size()));
}

std::string Crowd::roomName(int room) const
{
    return m_rooms == 1 ? m_place.rooms : m_place.rooms + '-' + std::to_string(room);
}

void Crowd::joined(Member &member, std::string_view welcome)
{
    ++m_inside;
    if (m_audience)
        m_audience->joined(member, welcome);
}

void Crowd::heard(Member &member, std::string_view text)
{
    if (m_audience)
        m_audience->heard(member, text);
}

void Crowd::left(Member &member, const std::string &why)
{
    ++m_dropped;
    m_whyDropped = why;
    if (m_audience)
        m_audience->left(member, why);
}

} // namespace snug::bench
