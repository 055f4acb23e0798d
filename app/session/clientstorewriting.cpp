// SPDX-License-Identifier: MIT
// What a person wrote, in the store: the draft of a room and its outbox.
#include "app/session/clientstore.h"

#include <QSqlQuery>

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

Writing ClientStore::draft(const QString &address) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT text, reply_to, author, quoted FROM draft WHERE address = ?"_s);
    query.addBindValue(address);
    if (!query.exec() || !query.next())
        return {};
    return {.text = query.value(0).toString(),
            .replyTo = query.value(1).toLongLong(),
            .author = query.value(2).toString(),
            .quoted = query.value(3).toString()};
}

bool ClientStore::write(const QString &address, const Writing &writing)
{
    QSqlQuery query(m_database);
    if (writing.isEmpty()) {
        query.prepare(u"DELETE FROM draft WHERE address = ?"_s);
        query.addBindValue(address);
        return run(query);
    }
    query.prepare(u"INSERT INTO draft (address, text, reply_to, author, quoted) VALUES (?, ?, ?, ?, ?)"
                  " ON CONFLICT (address) DO UPDATE SET text = excluded.text, reply_to = excluded.reply_to,"
                  " author = excluded.author, quoted = excluded.quoted"_s);
    query.addBindValue(address);
    query.addBindValue(fromText(writing.text));
    query.addBindValue(writing.replyTo);
    query.addBindValue(fromText(writing.author));
    query.addBindValue(fromText(writing.quoted));
    return run(query);
}

void ClientStore::save(const QString &address, const Writing &writing)
{
    write(address, writing);
}

std::vector<OutgoingMessage> ClientStore::outbox(const QString &address) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id, text, reply_to, made_at, state, code, reason FROM outbox WHERE address = ?"
                  " ORDER BY place"_s);
    query.addBindValue(address);
    std::vector<OutgoingMessage> messages;
    query.exec();
    while (query.next()) {
        messages.push_back(
            {.id = query.value(0).toString(),
             .text = query.value(1).toString(),
             .replyTo = query.value(2).isNull() ? std::nullopt : std::optional(query.value(2).toLongLong()),
             .madeAt = query.value(3).toLongLong(),
             .state = query.value(4).toInt() == 1 ? OutgoingMessage::State::Refused
                                                  : OutgoingMessage::State::Waiting,
             .refusal = {query.value(5).toString(), query.value(6).toString()}});
    }
    return messages;
}

void ClientStore::append(const QString &address, const OutgoingMessage &message)
{
    insert(address, message);
}

bool ClientStore::insert(const QString &address, const OutgoingMessage &message)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO outbox (address, id, text, reply_to, made_at, state, code, reason)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(address);
    query.addBindValue(message.id);
    query.addBindValue(message.text);
    query.addBindValue(message.replyTo ? QVariant(*message.replyTo) : QVariant());
    query.addBindValue(message.madeAt);
    query.addBindValue(static_cast<int>(message.state));
    query.addBindValue(fromText(message.refusal.code));
    query.addBindValue(fromText(message.refusal.text));
    return run(query);
}

void ClientStore::update(const QString &address, const OutgoingMessage &message)
{
    QSqlQuery query(m_database);
    query.prepare(u"UPDATE outbox SET state = ?, code = ?, reason = ? WHERE address = ? AND id = ?"_s);
    query.addBindValue(static_cast<int>(message.state));
    query.addBindValue(fromText(message.refusal.code));
    query.addBindValue(fromText(message.refusal.text));
    query.addBindValue(address);
    query.addBindValue(message.id);
    run(query);
}

void ClientStore::remove(const QString &address, const QStringList &ids)
{
    atOnce([&] { return std::ranges::all_of(ids, [&](const QString &id) { return erase(address, id); }); });
}

bool ClientStore::erase(const QString &address, const QString &id)
{
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM outbox WHERE address = ? AND id = ?"_s);
    query.addBindValue(address);
    query.addBindValue(id);
    return run(query);
}

void ClientStore::take(const QString &address, const OutgoingMessage &message)
{
    atOnce([&] { return insert(address, message) && write(address, {}); });
}

void ClientStore::giveBack(const QString &address, const QString &id, const Writing &writing)
{
    atOnce([&] { return erase(address, id) && write(address, writing); });
}

} // namespace snug::app
