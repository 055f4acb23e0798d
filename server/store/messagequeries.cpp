// SPDX-License-Identifier: MIT
// What the store does with messages.
#include "server/store/memberid.h"
#include "server/store/storedatabase.h"
#include "shared/protocol/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t logsMost = 1000; // rooms whose end is kept in memory

#define SNUG_MESSAGE "SELECT seq, rev, id, member, name, at, text, kind, reply_to FROM message "

Message messageFrom(const Rows &row)
{
    return {.seq = row.integer(0),
            .rev = row.integer(1),
            .id = row.text(2),
            .from = memberid::toString(row.integer(3)),
            .name = row.text(4),
            .at = row.integer(5),
            .text = row.text(6),
            .kind = static_cast<MessageKind>(row.integer(7)),
            .replyTo = row.optional(8)};
}

//! Takes rows until `limit` messages or Page::textMost are reached; `more` tells that there was a further
//! row.
Page pageFrom(Rows row, int limit)
{
    Page page;
    qsizetype text = 0;
    while (row.next()) {
        if (static_cast<int>(page.messages.size()) == limit || text > Page::textMost) {
            page.more = true;
            break;
        }
        page.messages.push_back(messageFrom(row));
        text += page.messages.back().text.size();
    }
    return page;
}

} // namespace

StoreDatabase::Log *StoreDatabase::log(const QString &room)
{
    const auto found = m_logs.find(room);
    if (found != m_logs.end())
        return &found->second;
    if (!hasRoom(room))
        return nullptr;
    Log log;
    {
        Rows newest = run("SELECT seq, at FROM message WHERE room = ? ORDER BY seq DESC LIMIT 1", {room});
        if (newest.next()) {
            log.seq = newest.integer(0);
            log.at = newest.integer(1);
        }
        Rows changed = run("SELECT max(rev) FROM message WHERE room = ?", {room});
        if (changed.next())
            log.rev = changed.integer(0);
    }
    if (m_logs.size() >= logsMost)
        m_logs.clear();
    return &m_logs.emplace(room, log).first->second;
}

std::optional<Message> StoreDatabase::findMessage(const QString &room, qint64 member, const QString &id)
{
    Rows row = run(SNUG_MESSAGE "WHERE room = ? AND member = ? AND id = ?", {room, member, id});
    return row.next() ? std::optional(messageFrom(row)) : std::nullopt;
}

Result<op::AddMessage::Stored> StoreDatabase::apply(const op::AddMessage &add)
{
    Log *log = this->log(add.room);
    if (!log)
        return noSuchRoom();
    const qint64 member = memberid::toNumber(add.member);
    const bool answersNothing = add.replyTo && (*add.replyTo < 1 || *add.replyTo > log->seq);
    const Log next{log->seq + 1, log->rev + 1, std::max(m_clock(), log->at)};
    // One statement for the usual case: the index that keeps ids unique also tells a repeat.
    const bool isNew = !answersNothing
                       && run("INSERT INTO message (room, seq, rev, member, id, name, at, text, "
                              "kind, reply_to)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (room, member, "
                              "id) DO NOTHING",
                              {add.room, next.seq, next.rev, member, add.id, add.name, next.at, add.text,
                               static_cast<int>(add.kind), add.replyTo ? QVariant(*add.replyTo) : QVariant()})
                                  .changed()
                              > 0;
    if (!isNew) {
        if (std::optional<Message> known = findMessage(add.room, member, add.id))
            return op::AddMessage::Stored{std::move(*known), true};
        return Error{u"no_such_message"_s,
                     QCoreApplication::translate("Store", "The message this answers is not in this room.")};
    }
    *log = next;
    return op::AddMessage::Stored{.message = {.seq = next.seq,
                                              .rev = next.rev,
                                              .id = add.id,
                                              .from = add.member,
                                              .name = add.name,
                                              .at = next.at,
                                              .text = add.text,
                                              .kind = add.kind,
                                              .replyTo = add.replyTo}};
}

std::vector<Message> StoreDatabase::newestMessages(const QString &room)
{
    Page page =
        pageFrom(run(SNUG_MESSAGE "WHERE room = ? ORDER BY seq DESC LIMIT ?", {room, limits::pageMost}),
                 limits::pageMost);
    std::ranges::reverse(page.messages);
    return std::move(page.messages);
}

std::optional<std::vector<Message>> StoreDatabase::changedAfter(const QString &room, qint64 rev)
{
    Page page = pageFrom(
        run(SNUG_MESSAGE "WHERE room = ? AND rev > ? ORDER BY rev LIMIT ?", {room, rev, limits::catchUp + 1}),
        limits::catchUp);
    return page.more ? std::nullopt : std::optional(std::move(page.messages));
}

Result<Page> StoreDatabase::apply(const PageQuery &query)
{
    using Direction = frame::History::Direction;
    const auto before = [&](int limit) {
        Page page = pageFrom(run(SNUG_MESSAGE "WHERE room = ? AND seq < ? ORDER BY seq DESC LIMIT ?",
                                 {query.room, query.seq, limit + 1}),
                             limit);
        std::ranges::reverse(page.messages);
        return page;
    };
    const auto from = [&](qint64 seq, int limit) {
        return pageFrom(run(SNUG_MESSAGE "WHERE room = ? AND seq >= ? ORDER BY seq LIMIT ?",
                            {query.room, seq, limit + 1}),
                        limit);
    };
    Page page;
    switch (query.direction) {
    case Direction::Before:
        page = before(query.limit);
        break;
    case Direction::After:
        page = from(query.seq < std::numeric_limits<qint64>::max() ? query.seq + 1 : query.seq, query.limit);
        break;
    case Direction::Around: {
        page = before(query.limit / 2);
        const Page rest = from(query.seq, query.limit - static_cast<int>(page.messages.size()));
        page.more = page.more || rest.more;
        page.messages.insert(page.messages.end(), rest.messages.begin(), rest.messages.end());
        break;
    }
    }
    return page;
}

} // namespace snug::server
