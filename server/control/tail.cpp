// SPDX-License-Identifier: MIT
#include "server/control/tail.h"

#include <QDateTime>

#include <algorithm>

namespace snug::server::control {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t lastMessages = 10;

} // namespace

RoomTail::RoomTail(Rooms &rooms, const QString &room, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_room(room)
{
}

RoomTail::~RoomTail()
{
    if (m_isStarted)
        m_rooms.unwatch(m_room);
}

void RoomTail::start()
{
    m_isStarted = true;
    connect(&m_rooms, &Rooms::told, this, [this](const QString &room, const frame::Server &frame) {
        if (room == m_room)
            hear(frame);
    });
    connect(&m_rooms, &Rooms::removed, this, [this](const QString &room) {
        if (room == m_room)
            emit failed({u"room_deleted"_s, tr("The room was deleted.")});
    });
    m_rooms.watch(m_room, this, [this](const Result<RoomState> &state) { setLoaded(state); });
}

void RoomTail::setLoaded(const Result<RoomState> &state)
{
    if (!state)
        return emit failed(state.error());
    m_loaded = true;
    const std::vector<Message> &newest = state->newest;
    const auto last = static_cast<std::ptrdiff_t>(std::min(newest.size(), lastMessages));
    emit printed(take({newest.end() - last, newest.end()}));
    for (const frame::Server &frame : std::exchange(m_early, {}))
        hear(frame);
}

void RoomTail::hear(const frame::Server &frame)
{
    if (!m_loaded)
        return m_early.push_back(frame);
    QStringList lines;
    if (const auto *messages = std::get_if<frame::Messages>(&frame))
        lines = take(messages->messages);
    else if (const auto *presence = std::get_if<frame::Presence>(&frame))
        lines = take(*presence);
    if (!lines.isEmpty())
        emit printed(lines);
}

QStringList RoomTail::take(const std::vector<Message> &messages)
{
    QStringList lines;
    for (const Message &message : messages) {
        if (message.seq <= m_lastSeq)
            continue;
        m_lastSeq = message.seq;
        lines += tailLines(message);
    }
    return lines;
}

QStringList RoomTail::take(const frame::Presence &presence)
{
    QStringList lines;
    for (const Member &member : presence.members) {
        const bool wasHere = m_here.contains(member.id);
        const QString before = m_here.value(member.id);
        if (!member.online) {
            m_here.remove(member.id);
            lines += tr("* %1 left").arg(member.name);
        } else {
            m_here.insert(member.id, member.name);
            if (!wasHere)
                lines += tr("* %1 is here").arg(member.name);
            else if (before != member.name)
                lines += tr("* %1 is now %2").arg(before, member.name);
        }
    }
    return lines;
}

QStringList tailLines(const Message &message)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(message.at, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    QStringList lines = message.text.split(u'\n');
    lines.front() = message.kind == MessageKind::Notice
                        ? u"%1  * %2"_s.arg(time, lines.front())
                        : u"%1  %2: %3"_s.arg(time, message.name, lines.front());
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].prepend(u"    "_s);
    return lines;
}

} // namespace snug::server::control
