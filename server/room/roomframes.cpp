// SPDX-License-Identifier: MIT
// What a room does with each frame of a client.
#include "server/metrics.h"
#include "server/net/wireframe.h"
#include "server/room/client.h"
#include "server/room/readback.h"
#include "server/room/room.h"
#include "server/room/secret.h"
#include "shared/protocol/codec.h"
#include "shared/text/displayname.h"
#include "shared/text/plaintext.h"

#include <QDateTime>

#include <algorithm>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

bool isMessageId(const QString &id)
{
    return id.size() >= limits::messageIdLeast && id.size() <= limits::messageIdMost
           && std::ranges::all_of(id, [](QChar c) {
                  return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
              });
}

} // namespace

template <typename Op, typename Function>
void Room::submit(Op operation, Client &client, Function done)
{
    Session &asking = session(client);
    ++asking.underWay;
    setHeld(client, asking);
    submit(std::move(operation), [this, client = &client, number = asking.number,
                                  done = std::move(done)](const Result<typename Op::Applied> &result) {
        Session *asked = find(client, number);
        if (asked)
            --asked->underWay;
        done(result, asked ? client : nullptr);
        if ((asked = find(client, number)))
            setHeld(*client, *asked);
    });
}

void Room::setHeld(Client &client, const Session &session)
{
    // Frames behind a join wait for its answer, and nobody fills the store's queue alone.
    client.setHeld(session.state == Session::State::Joining || session.underWay >= bounds::underWay);
}

void Room::receive(Client &client, const frame::Request &request)
{
    const bool isJoin = std::holds_alternative<frame::Join>(request.frame);
    const auto found = m_sessions.find(&client);
    if (found == m_sessions.end() && !isJoin)
        return refuse(client, request.re, {u"not_joined"_s, tr("Join the room first.")});
    if (found != m_sessions.end() && isJoin)
        return refuse(client, request.re, {u"already_joined"_s, tr("You are in this room already.")});
    if (isJoin)
        m_sessions.emplace(&client, Session{.number = ++m_lastNumber});
    else if (found->second.state == Session::State::Joining)
        return refuse(client, request.re, {u"not_joined"_s, tr("Wait until you are in the room.")});
    std::visit([&](const auto &frame) { handle(client, request.re, frame); }, request.frame);
}

void Room::handle(Client &client, const QString &re, const frame::Join &join)
{
    if (join.version != limits::protocolVersion) {
        const bool newer = join.version > limits::protocolVersion;
        const Error error{u"unsupported_version"_s,
                          newer
                              ? tr("This room's server is too old for your app. Ask the host to update Snug.")
                              : tr("Your app is too old for this room. Update it to join."),
                          {},
                          newer ? u"server_too_old"_s : u"client_too_old"_s};
        m_sessions.erase(&client);
        m_metrics.refused(error.code);
        return client.refuse({re, error}, CloseCode::Malformed);
    }
    const Result<QString> name = displayname::cleaned(join.name);
    if (!name) {
        m_sessions.erase(&client);
        return refuse(client, re, name.error());
    }
    frame::Join cleaned = join;
    cleaned.name = *name;
    if (m_loaded)
        return submitJoin(client, re, cleaned);
    setHeld(client, session(client));
    m_waiting.emplace_back([this, client = &client, number = session(client).number, re, cleaned] {
        if (find(client, number))
            submitJoin(*client, re, cleaned);
    });
}

void Room::submitJoin(Client &client, const QString &re, const frame::Join &join)
{
    const QString token = secret::make(limits::tokenBytes);
    op::Admit admit{.room = m_id,
                    .name = join.name,
                    .inviteHash = secret::hash(join.invite),
                    .tokenHash = secret::hash(join.token),
                    .newTokenHash = secret::hash(token)};
    if (join.since && *join.since < m_info.head && !m_timeline.changedAfter(*join.since))
        admit.since = join.since;
    submit(std::move(admit), client,
           [this, re, join, token](const Result<op::Admit::Admission> &result, Client *here) {
               if (!here)
                   return;
               if (!result)
                   return turnAway(*here, re, result.error());
               frame::Joined joined{
                   .re = re, .self = result->member, .token = result->isNew ? token : QString()};
               this->admit(*here, std::move(joined), join, *result);
           });
}

void Room::admit(Client &client, frame::Joined joined, const frame::Join &join,
                 const op::Admit::Admission &admission)
{
    flush(); // or the first live frame would begin before what `joined` tells
    Session &session = this->session(client);
    session.state = Session::State::Joined;
    session.member = admission.member.id;
    m_metrics.joins.Increment();
    if (m_presence.arrive(admission.member)) {
        m_metrics.membersOnline.Increment();
        m_presenceTimer.start();
    }

    joined.server = u"Snug " SNUG_VERSION ""_s;
    joined.now = QDateTime::currentMSecsSinceEpoch();
    joined.room = m_info;
    const QByteArray messages = readForJoin(joined, join, admission.changed);
    client.admitted(session.member);
    client.write(wire::textFrame(codec::encodeJoined(joined, m_presence.encodedRoster(), messages)));
    m_audience.push_back(&client);
}

QByteArray Room::readForJoin(frame::Joined &joined, const frame::Join &join,
                             const std::optional<std::vector<Message>> &changed)
{
    if (join.since) {
        const bool sameLog = join.epoch.isEmpty() || join.epoch == m_info.epoch;
        std::optional<std::vector<Message>> missing = changed;
        if (sameLog && *join.since <= m_info.head && !missing)
            missing = readback::changedAfter(m_timeline, *join.since);
        if (sameLog && *join.since <= m_info.head && missing)
            return codec::encodeList(*missing);
        joined.reset = true;
    }
    if (m_newest.head != m_info.head || m_newest.limit != join.limit) {
        const Page page = readback::newestPage(m_timeline, join.limit);
        m_newest = {m_info.head, join.limit, codec::encodeList(page.messages), page.more};
    }
    joined.more = m_newest.more;
    return m_newest.messages;
}

void Room::turnAway(Client &client, const QString &re, const Error &error)
{
    m_sessions.erase(&client);
    m_metrics.refused(error.code);
    if (error.code == "storage"_L1 || error.code == "overloaded"_L1)
        return client.refuse({re, error, 5}, CloseCode::Full);
    if (error.code == "room_paused"_L1)
        return client.refuse({re, error, bounds::pausedSeconds}, CloseCode::Full);
    client.refuse({re, error},
                  error.code == "no_such_room"_L1 ? CloseCode::NoSuchRoom : CloseCode::NotAdmitted);
}

void Room::handle(Client &client, const QString &re, const frame::Send &send)
{
    const Member &member = m_presence.member(session(client).member);
    if (!isMessageId(send.id))
        return refuse(
            client, re,
            {u"bad_id"_s, tr("A message's id has 4 to 64 letters, digits, hyphens or underscores.")});
    if (member.role == Role::Reader)
        return refuse(client, re, {u"not_allowed"_s, tr("You can read in this room, but not write.")});
    const Result<QString> text = text::messageText(send.text);
    if (!text)
        return refuse(client, re, text.error());
    if (const std::optional<int> seconds = m_rates.take(member.id))
        return refuse(client, re, {u"rate_limited"_s, tr("You are sending faster than this room allows.")},
                      seconds);

    submit(op::AddMessage{.room = m_id,
                          .member = member.id,
                          .name = member.name,
                          .id = send.id,
                          .text = *text,
                          .replyTo = send.replyTo},
           client, [this, re](const Result<op::AddMessage::Stored> &result, Client *here) {
               if (result && !result->repeated)
                   take(result->message);
               else if (here && result)
                   here->send(frame::Messages{.re = re, .messages = {result->message}});
               else if (here)
                   refuse(*here, re, result.error());
           });
}

void Room::handle(Client &client, const QString &re, const frame::History &history)
{
    if (std::optional<Page> page = readback::page(m_timeline, history))
        return client.send(frame::Messages{re, {}, std::move(page->messages), page->more});
    Session &asking = session(client);
    if (asking.pagesUnderWay >= bounds::pagesUnderWay)
        return refuse(client, re, {u"rate_limited"_s, tr("Wait for the pages you asked for.")}, 1);
    ++asking.pagesUnderWay;
    ++m_pending;
    m_store.read({m_id, history.direction, history.seq, history.limit}, this,
                 [this, client = &client, number = asking.number, re](const Result<Page> &page) {
                     if (Session *asked = find(client, number)) {
                         --asked->pagesUnderWay;
                         if (page)
                             client->send(frame::Messages{re, {}, page->messages, page->more});
                         else
                             refuse(*client, re, page.error());
                     }
                     settle();
                 });
}

void Room::handle(Client &client, const QString &, const frame::Typing &typing)
{
    const QString member = session(client).member;
    if (typing.on)
        m_typists.start(member);
    if (typing.on || m_typists.stop(member))
        tellTyping(member, typing.on);
}

void Room::handle(Client &client, const QString &re, const frame::Rename &rename)
{
    const Result<QString> name = displayname::cleaned(rename.name);
    if (!name)
        return refuse(client, re, name.error());
    submit(op::RenameMember{m_id, session(client).member, *name}, client,
           [this, re](const Result<Member> &renamed, Client *here) {
               if (renamed) {
                   m_presence.rename(*renamed);
                   m_presenceTimer.start();
               } else if (here) {
                   refuse(*here, re, renamed.error());
               }
           });
}

} // namespace snug::server
