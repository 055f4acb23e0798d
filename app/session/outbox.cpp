// SPDX-License-Identifier: MIT
#include "app/session/outbox.h"

#include "app/session/clientstore.h"

#include <algorithm>

namespace snug::app {

using State = OutgoingMessage::State;

Outbox::Outbox(ClientStore &store, const QString &address)
    : m_store(store)
    , m_address(address)
    , m_messages(store.outbox(address))
{
}

bool Outbox::isKept() const
{
    return m_store.persistent();
}

const OutgoingMessage *Outbox::find(const QString &id) const
{
    const auto it = std::ranges::find(m_messages, id, &OutgoingMessage::id);
    return it == m_messages.end() ? nullptr : &*it;
}

OutgoingMessage *Outbox::entry(const QString &id)
{
    return const_cast<OutgoingMessage *>(std::as_const(*this).find(id));
}

int Outbox::waiting() const
{
    return static_cast<int>(std::ranges::count(m_messages, State::Waiting, &OutgoingMessage::state));
}

void Outbox::append(const OutgoingMessage &message)
{
    m_store.append(m_address, message);
    m_messages.push_back(message);
}

void Outbox::takeDraft(const OutgoingMessage &message)
{
    m_store.take(m_address, message);
    m_messages.push_back(message);
}

void Outbox::confirm(const QStringList &ids)
{
    m_store.remove(m_address, ids);
    std::erase_if(m_messages, [&ids](const OutgoingMessage &message) { return ids.contains(message.id); });
}

bool Outbox::refuse(const QString &id, const Error &reason)
{
    OutgoingMessage *message = entry(id);
    if (!message)
        return false;
    message->state = State::Refused;
    message->refusal = reason;
    m_store.update(m_address, *message);
    return true;
}

bool Outbox::retry(const QString &id)
{
    OutgoingMessage *message = entry(id);
    if (!message || message->state != State::Refused)
        return false;
    message->state = State::Waiting;
    message->refusal = {};
    m_store.update(m_address, *message);
    return true;
}

bool Outbox::cancel(const QString &id)
{
    if (!find(id))
        return false;
    confirm({id});
    return true;
}

bool Outbox::giveBack(const QString &id, const Writing &writing)
{
    if (!find(id))
        return false;
    m_store.giveBack(m_address, id, writing);
    std::erase_if(m_messages, [&id](const OutgoingMessage &message) { return message.id == id; });
    return true;
}

} // namespace snug::app
