// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/outgoingmessage.h"

#include <QStringList>

#include <vector>

namespace snug::app {

class ClientStore;
struct Writing;

//! What a person wrote into one room and the room has not confirmed, in the order of writing. Every change is
//! in the store before the call returns. GUI thread; does not own the store.
class Outbox
{
public:
    //! How many messages may wait; what is typed beyond that stays in the composer.
    static constexpr qsizetype most = 1000;

    Outbox(ClientStore &store, const QString &address);

    //! Whether what waits is there after a restart.
    bool isKept() const;

    const std::vector<OutgoingMessage> &messages() const { return m_messages; }
    const OutgoingMessage *find(const QString &id) const;
    bool isFull() const { return m_messages.size() >= static_cast<size_t>(most); }
    int waiting() const;

    void append(const OutgoingMessage &message);
    //! The same for the room's draft, which is then gone from the store.
    void takeDraft(const OutgoingMessage &message);
    //! The room has these; ids that are not here are ignored.
    void confirm(const QStringList &ids);
    //! The room does not take this one. False where it is not here.
    bool refuse(const QString &id, const Error &reason);
    //! A refused one waits again, under its old id. False where there is none such.
    bool retry(const QString &id);
    //! Takes one back. False where it is not here.
    bool cancel(const QString &id);
    //! Takes one back into the room's draft, which is `writing` then. False where it is not here.
    bool giveBack(const QString &id, const Writing &writing);

private:
    OutgoingMessage *entry(const QString &id);

    ClientStore &m_store;
    const QString m_address;
    std::vector<OutgoingMessage> m_messages; // in the order of writing, each id once
};

} // namespace snug::app
