// SPDX-License-Identifier: MIT
// What a session does with each frame of the host.
#include "app/session/roomsession.h"
#include "app/session/secretstore.h"
#include "app/session/trouble.h"
#include "shared/text/plaintext.h"

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! In this person's language where the reason is a known one, else as the host says it.
Error refusalWords(const Error &told)
{
    if (told.code == "no_such_message"_L1)
        return {told.code,
                RoomSession::tr(
                    "The message this answers is not in this room. Edit yours to send it on its own.")};
    if (told.code == "not_allowed"_L1)
        return {told.code, RoomSession::tr("You can read in this room, but not write.")};
    return {told.code, RoomSession::tr("The room didn't take this message.")};
}

} // namespace

void RoomSession::receive(const frame::Joined &joined)
{
    if (m_phase == Phase::Joined)
        return;
    m_joinDeadline.stop();
    m_lastRefusal = {};
    m_dialer.settle();
    const bool caughtUp = !m_timeline.messages().isEmpty() && !joined.reset && joined.room.epoch == m_epoch;
    compareCopies(joined);
    if (!caughtUp)
        m_mentions.clear();
    m_epoch = joined.room.epoch;
    m_head = joined.room.head;
    if (!joined.token.isEmpty()) {
        m_token = joined.token;
        m_context.secrets.write("token:"_L1 + m_address, m_token);
    }
    m_tookHeal = false;
    const QString wanted = m_room.selfName;
    takeSelf(joined.self);
    m_members.setMembers(joined.members);
    takeHost();

    m_room.usedAt = m_context.clock();
    if (!m_room.joinedAt.isValid())
        arrive(joined, wanted);
    if (std::exchange(m_room.title, joined.room.title) != joined.room.title)
        emit titleChanged();
    m_history.join(joined.messages, caughtUp, joined.more);
    takeReceipts(joined.messages);
    see();
    if (!caughtUp)
        m_readMark.startOver(m_timeline.messages(), m_selfId);

    m_situation.settle();
    setPhase(Phase::Joined);
    updateReading();
    save();
    m_askedName.clear();
    if (!m_wantedName.isEmpty() && m_wantedName != m_room.selfName)
        askName(m_wantedName);
    m_wantedName.clear();
    m_courier.resume();
}

void RoomSession::arrive(const frame::Joined &joined, const QString &wantedName)
{
    m_room.joinedAt = m_room.usedAt;
    m_joinedAfter = joined.messages.empty() ? 0 : joined.messages.back().seq;
    tellName(wantedName);
}

void RoomSession::receive(const frame::Messages &messages)
{
    if (m_phase != Phase::Joined)
        return;
    if (messages.span) {
        if (messages.span->base != m_head)
            return rejoin();
        m_head = messages.span->head;
        m_rejoining = false;
    }
    const qint64 known = m_readMark.lastKnown();
    m_history.take(messages.messages, messages.re, messages.more.value_or(false));
    takeReceipts(messages.messages);
    see();
    if (messages.span)
        tellArrived(messages.messages, known);
}

void RoomSession::receive(const frame::MemberTyping &typing)
{
    const Member *member = m_members.find(typing.member);
    if (typing.on && member && typing.member != m_selfId)
        m_typing.start(typing.member, member->name);
    else
        m_typing.stop(typing.member);
}

void RoomSession::receive(const frame::Presence &presence)
{
    m_members.apply(presence.members);
    for (const Member &member : presence.members) {
        if (member.id == m_selfId)
            hearOfSelf(member);
        if (!member.online)
            m_typing.stop(member.id);
    }
    takeHost();
}

void RoomSession::receive(const frame::RoomChanged &changed)
{
    if (m_phase != Phase::Joined || std::exchange(m_room.title, changed.room.title) == changed.room.title)
        return;
    emit titleChanged();
    save();
}

void RoomSession::receive(const frame::Bye &bye)
{
    m_situation.leave(bye.reason, m_context.clock());
}

void RoomSession::receive(const frame::Refused &refused)
{
    if (refused.re.isEmpty()) // about the connection, not about one request
        m_lastRefusal = refused;
    if (m_history.refuse(refused.re))
        return;
    if (m_phase != Phase::Joined) {
        if (refused.error.code == "bad_name"_L1) // the host waits for another `join` on this connection
            stop(trouble::refused(refused.error, 0, host(), m_room.selfName));
        return;
    }
    if (refused.re == "rename"_L1) {
        m_askedName.clear();
        // Where it was asked for is closed by now.
        say(tr("The room didn't take your new name. Choose another one, or try again later."));
    }
    if (m_outbox.find(refused.re))
        deliveryRefused(refused);
}

void RoomSession::deliveryRefused(const frame::Refused &refused)
{
    const QString &code = refused.error.code;
    if (code == "rate_limited"_L1 || code == "storage"_L1 || code == "overloaded"_L1)
        return m_courier.delay(refused);
    m_outbox.refuse(refused.re, refusalWords(refused.error));
    m_timeline.updatePending(*m_outbox.find(refused.re));
    m_courier.proceed();
    updateStatus();
}

void RoomSession::takeReceipts(const std::vector<Message> &messages)
{
    QStringList mine;
    for (const Message &message : messages) {
        if (message.from == m_selfId && m_outbox.find(message.id))
            mine += message.id;
        else
            m_typing.stop(message.from);
    }
    m_mentions.hear(messages, m_selfId, m_room.selfName, m_members.names());
    if (mine.isEmpty())
        return;
    m_outbox.confirm(mine);
    m_courier.proceed();
    updateStatus();
}

void RoomSession::see()
{
    const qint64 known = m_readMark.lastKnown();
    m_readMark.see(m_timeline.messages(), m_selfId, m_history.newest());
    if (m_readMark.lastKnown() != known)
        saveSoon();
    updateReading();
}

void RoomSession::takeHost()
{
    const Member *owner = m_members.host();
    if (owner && owner->id != m_selfId && std::exchange(m_room.hostName, owner->name) != owner->name)
        saveSoon();
}

void RoomSession::tellArrived(const std::vector<Message> &messages, qint64 known)
{
    std::vector<Message> news;
    std::ranges::copy_if(messages, std::back_inserter(news), [this, known](const Message &message) {
        return message.seq > known && message.from != m_selfId && message.kind != MessageKind::Notice;
    });
    std::ranges::sort(news, {}, &Message::seq);
    if (!news.empty())
        emit arrived(news);
}

void RoomSession::askName(const QString &name)
{
    m_askedName = name;
    m_dialer.send({u"rename"_s, frame::Rename{name}});
}

void RoomSession::tellName(const QString &wanted)
{
    const QString &given = m_room.selfName;
    if (given == wanted)
        return;
    say(given.startsWith(wanted) ? tr("Somebody here is called %1 already, so you are “%2”.")
                                       .arg(text::isolated(wanted), text::isolated(given))
                                 : tr("You are called “%1” here.").arg(text::isolated(given)));
}

void RoomSession::hearOfSelf(const Member &self)
{
    // One who was given a number may keep it: that is an answer, too.
    const bool answered = self.name != m_room.selfName || self.name.startsWith(m_askedName);
    takeSelf(self);
    if (answered && !m_askedName.isEmpty())
        tellName(std::exchange(m_askedName, {}));
}

void RoomSession::takeSelf(const Member &self)
{
    if (self.id == m_selfId && self.name == m_room.selfName)
        return;
    m_selfId = self.id;
    m_room.selfName = self.name;
    m_timeline.setSelf(self.id, self.name);
    m_members.setSelf(self.id);
    saveSoon();
    emit selfChanged();
}

} // namespace snug::app
