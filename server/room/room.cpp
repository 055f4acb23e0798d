// SPDX-License-Identifier: MIT
#include "server/room/room.h"

#include "server/metrics.h"
#include "server/net/wireframe.h"
#include "server/room/client.h"
#include "server/room/readback.h"
#include "shared/protocol/codec.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace snug::server {

Q_LOGGING_CATEGORY(roomLog, "snug.room", QtInfoMsg)

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto presenceGathering = 250ms;    // protocol.md §6
constexpr qsizetype frameTextMost = 1 << 20; // UTF-16 units of text in one live frame

} // namespace

Room::Room(const QString &id, bool make, Store &store, const Rate &rate, Metrics &metrics, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_store(store)
    , m_metrics(metrics)
    , m_rates(rate)
{
    m_presenceTimer.setSingleShot(true);
    m_presenceTimer.setInterval(presenceGathering);
    connect(&m_presenceTimer, &QTimer::timeout, this, &Room::tellPresence);
    connect(&m_typists, &Typists::ended, this, [this](const QString &member) { tellTyping(member, false); });

    submit(op::OpenRoom{id, make}, [this](const Result<RoomState> &state) { setLoaded(state); });
}

Room::~Room()
{
    m_metrics.membersOnline.Decrement(onlineCount());
}

void Room::settle()
{
    --m_pending;
    if (isIdle())
        emit idle();
}

void Room::setLoaded(const Result<RoomState> &state)
{
    const auto waiting = std::exchange(m_waiting, {});
    if (!state) {
        for (const auto &[client, session] : std::exchange(m_sessions, {}))
            turnAway(*client, {}, state.error());
        return;
    }
    m_loaded = true;
    m_info = state->info;
    m_toldHead = m_info.head;
    m_presence = Presence(state->members);
    for (const Message &message : state->newest)
        m_timeline.upsert(message);
    if (!m_timeline.isEmpty()
        && m_timeline.gapBefore(0)) // what is not loaded may have changed in any revision
        m_timeline.setForgotten(m_info.head);
    for (const auto &join : waiting)
        join();
}

void Room::leave(Client &client)
{
    const auto found = m_sessions.find(&client);
    if (found == m_sessions.end())
        return;
    const Session session = std::move(found->second);
    m_sessions.erase(found);
    if (session.state == Session::State::Joined) {
        const auto place = std::ranges::find(m_audience, &client);
        if (m_telling)
            *place = nullptr;
        else
            m_audience.erase(place);
        if (m_presence.depart(session.member, QDateTime::currentMSecsSinceEpoch())) {
            m_presenceTimer.start();
            if (m_typists.stop(session.member))
                tellTyping(session.member, false);
            m_metrics.membersOnline.Decrement();
            submit(op::NoteSeen{m_id, session.member}, [](const Result<Done> &) {});
        }
    }
    if (m_sessions.empty())
        tellPresence();
    if (isIdle())
        emit idle();
}

void Room::flush()
{
    const std::vector<Message> fresh = std::exchange(m_fresh, {});
    qsizetype text = 0;
    frame::Messages frame;
    for (const Message &message : fresh) {
        frame.messages.push_back(message);
        text += message.text.size();
        if (text < frameTextMost && message.rev != m_info.head)
            continue;
        frame.span = {m_toldHead, message.rev};
        m_toldHead = message.rev;
        broadcast(std::exchange(frame, {}));
        text = 0;
    }
}

void Room::take(const Message &message)
{
    m_info.head = message.rev;
    ++m_info.count;
    m_timeline.upsert(message);
    m_timeline.trim(limits::catchUp);
    if (m_fresh.empty())
        emit stored();
    m_fresh.push_back(message);
}

void Room::close(const frame::Bye &bye, CloseCode code)
{
    flush();
    for (const auto &[client, session] : std::unordered_map(m_sessions)) {
        client->send(bye);
        client->close(code);
    }
}

void Room::closeDeleted()
{
    const Error error{u"no_such_room"_s, tr("This room was deleted.")};
    for (const auto &[client, session] : std::unordered_map(m_sessions))
        client->refuse({.re = {}, .error = error}, CloseCode::NoSuchRoom);
}

Room::Session *Room::find(Client *client, quint64 number)
{
    const auto found = m_sessions.find(client);
    return found != m_sessions.end() && found->second.number == number ? &found->second : nullptr;
}

void Room::broadcast(const frame::Server &frame)
{
    const QByteArray bytes = wire::textFrame(codec::encode(frame));
    m_telling = true;
    for (Client *client : m_audience) {
        if (client)
            client->write(bytes);
    }
    m_telling = false;
    if (const auto *messages = std::get_if<frame::Messages>(&frame)) {
        const auto count = static_cast<double>(messages->messages.size());
        m_metrics.messages.Increment(count);
        m_metrics.deliveries.Increment(count * static_cast<double>(m_audience.size()));
    }
    std::erase(m_audience, nullptr);
    emit told(frame);
}

void Room::tellTyping(const QString &member, bool on)
{
    const frame::MemberTyping typing{member, on};
    const QByteArray bytes = wire::textFrame(codec::encode(typing));
    for (Client *client : std::vector(m_audience)) {
        const auto found = m_sessions.find(client);
        if (found != m_sessions.end() && found->second.member != member)
            client->write(bytes);
    }
    emit told(typing);
}

void Room::tellPresence()
{
    m_presenceTimer.stop();
    std::vector<Member> changed = m_presence.takeChanged();
    if (!changed.empty())
        broadcast(frame::Presence{std::move(changed)});
}

void Room::refuse(Client &client, const QString &re, const Error &error, std::optional<int> retryAfter)
{
    m_metrics.refused(error.code);
    qCDebug(roomLog) << m_id << "refused" << error.code << error.detail;
    client.send(frame::Refused{re, error, retryAfter});
}

} // namespace snug::server
