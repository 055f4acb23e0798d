// SPDX-License-Identifier: MIT
// What a person hears, and what of it goes against the protocol.
#include "shared/protocol/codec.h"
#include "tests/e2e/faults/person.h"

#include <algorithm>

namespace snug::test {

using namespace Qt::StringLiterals;

void Person::hear(const QByteArray &bytes)
{
    const std::optional<frame::Server> frame = codec::decodeServer(bytes);
    if (!frame)
        return complain(u"not understood: "_s + QString::fromUtf8(bytes.left(200)));
    std::visit([this](const auto &taken) { take(taken); }, *frame);
}

void Person::take(const frame::Joined &joined)
{
    checkSelf(joined);
    checkNames(joined.members);
    m_place.ledger.enter(joined.room.head, m_floor, joined.room.epoch);
    if (joined.room.count != joined.room.head)
        complain(u"%1 messages at revision %2"_s.arg(joined.room.count).arg(joined.room.head));
    if (joined.room.head < m_head)
        complain(u"the room went back from %1 to %2"_s.arg(m_head).arg(joined.room.head));

    const bool caughtUp = m_since >= 0 && !joined.reset;
    if (joined.reset && (m_since < 0 || joined.room.head - m_since <= limits::catchUp))
        complain(u"told to start over at %1 after %2"_s.arg(joined.room.head).arg(m_since));
    const auto count = static_cast<qint64>(joined.messages.size());
    if (!caughtUp) {
        m_held.clear();
        if (joined.more != (joined.room.head > count))
            complain(
                u"more is %1 with %2 of %3 messages"_s.arg(joined.more).arg(count).arg(joined.room.head));
    }
    checkRun(joined.messages, caughtUp ? m_since : joined.room.head - count, joined.room.head, "joined");
    keep(joined.messages, true);
    m_head = joined.room.head;
    m_isJoined = true;
    ++m_counts.joins;
    m_counts.resets += joined.reset;
    sendPending();
    askOlder();
}

void Person::checkSelf(const frame::Joined &joined)
{
    if (m_isJoined)
        complain(u"let in twice"_s);
    if (joined.room.id != m_place.room)
        complain(u"let into another room: "_s + joined.room.id);
    if (joined.token.isEmpty() == m_token.isEmpty())
        complain(m_token.isEmpty() ? u"a new member without a token"_s : u"the token was not known"_s);
    if (!m_member.isEmpty() && joined.self.id != m_member)
        complain(u"became another member: %1, then %2"_s.arg(m_member, joined.self.id));
    if (m_token.isEmpty())
        m_token = joined.token;
    m_member = joined.self.id;
    m_place.ledger.meet(m_member, m_author);
}

void Person::checkNames(const std::vector<Member> &members)
{
    for (const Member &member : members) {
        if (!member.name.startsWith(m_place.nick))
            complain(u"heard of %1, who is in another room"_s.arg(member.name));
    }
}

//! A frame that goes from `base` to `head` holds each revision between them, in order.
void Person::checkRun(const std::vector<Message> &messages, qint64 base, qint64 head, const char *where)
{
    qint64 last = base;
    for (const Message &message : messages) {
        if (message.rev != ++last)
            complain(u"%1: revision %2 stands in the place of %3"_s.arg(QLatin1StringView(where))
                         .arg(message.rev)
                         .arg(last));
    }
    if (last != head)
        complain(u"%1: ends at %2 and says %3"_s.arg(QLatin1StringView(where)).arg(last).arg(head));
}

void Person::take(const frame::Messages &messages)
{
    if (!m_isJoined)
        return complain(u"messages before joined"_s);
    if (messages.span)
        return takeLive(messages);
    if (m_asked.contains(messages.re)) {
        takePage(messages, m_asked.take(messages.re));
        return askOlder();
    }
    takeRepeat(messages);
}

void Person::takeLive(const frame::Messages &messages)
{
    if (messages.span->base != m_head)
        complain(
            u"a live frame goes on from %1, this client is at %2"_s.arg(messages.span->base).arg(m_head));
    checkRun(messages.messages, messages.span->base, messages.span->head, "live");
    keep(messages.messages, true);
    m_head = messages.span->head;
}

void Person::takePage(const frame::Messages &messages, const frame::History &asked)
{
    using Direction = frame::History::Direction;
    ++m_counts.pages;
    const std::vector<Message> &page = messages.messages;
    const auto count = static_cast<qint64>(page.size());
    if (count > asked.limit)
        complain(u"a page of %1 where %2 were asked for"_s.arg(count).arg(asked.limit));
    if (page.empty()) {
        if (asked.direction == Direction::Before ? asked.seq > 1 && m_head > 0 : asked.seq < m_head)
            complain(u"an empty page beside %1"_s.arg(asked.seq));
        return;
    }
    checkRun(page, page.front().rev - 1, page.back().rev, "page");
    const bool before = asked.direction == Direction::Before;
    if (before && asked.seq <= m_head && page.back().seq != asked.seq - 1)
        complain(u"the page before %1 ends at %2"_s.arg(asked.seq).arg(page.back().seq));
    if (before && messages.more.value_or(false) != (page.front().seq > 1))
        complain(
            u"the page before %1 begins at %2 and says wrongly whether there is more"_s.arg(asked.seq).arg(
                page.front().seq));
    if (asked.direction == Direction::After && page.front().seq != asked.seq + 1)
        complain(u"the page after %1 begins at %2"_s.arg(asked.seq).arg(page.front().seq));
    keep(page, before && !m_held.empty() && page.back().seq >= m_held.begin()->first - 1);
}

void Person::takeRepeat(const frame::Messages &messages)
{
    ++m_counts.repeats;
    if (messages.messages.size() != 1 || messages.messages.front().id != messages.re
        || messages.messages.front().from != m_member)
        complain(u"an answer to nothing: "_s + messages.re);
    keep(messages.messages, false);
}

void Person::take(const frame::Presence &presence)
{
    checkNames(presence.members);
}

void Person::take(const frame::Refused &refused)
{
    ++m_counts.refusals;
    const QString &code = refused.error.code;
    const bool couldNotSave = code == "storage"_L1;
    if (const QString expected = m_wrong.take(refused.re); !expected.isEmpty()) {
        if (code != expected && !couldNotSave)
            complain(u"%1 was refused with %2"_s.arg(refused.re, code));
    } else if (m_asked.remove(refused.re) > 0) {
        if (!couldNotSave && code != "rate_limited"_L1)
            complain(u"a page was refused with %1"_s.arg(code));
        askOlder();
    } else if (refused.re.startsWith(m_author)) {
        refuseMessage(refused.re, refused.error);
    } else if (!couldNotSave) {
        complain(u"refused: %1 (%2)"_s.arg(code, refused.re));
    }
}

void Person::refuseMessage(const QString &id, const Error &error)
{
    if (error.code != "storage"_L1)
        complain(u"%1 was refused with %2"_s.arg(id, error.code));
    Ledger::Offer &offer = m_place.ledger.offered(id);
    ++offer.refused;
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end())
        return;
    if (pending->second)
        return m_again.start();
    offer.isGivenUp = true;
    m_pending.erase(pending);
}

void Person::keep(const std::vector<Message> &messages, bool adjoins)
{
    for (const Message &message : messages) {
        m_place.ledger.see(message);
        if (adjoins)
            m_held.insert_or_assign(message.seq, message);
        if (message.from == m_member && m_pending.erase(message.id) > 0) {
            ++m_counts.confirmed;
            m_stored += message.id;
        }
    }
}

void Person::complain(const QString &complaint)
{
    m_place.ledger.complain(m_author + u' ' + complaint);
}

} // namespace snug::test
