// SPDX-License-Identifier: MIT
// How a client store goes from one place to another, or stays in memory for want of one.
#include "app/session/clientstore.h"

namespace snug::app {

void ClientStore::copyTo(ClientStore &other) const
{
    for (const RememberedRoom &room : rooms()) {
        other.save(room);
        other.save(room.address(), draft(room.address()));
        for (const OutgoingMessage &message : outbox(room.address())) {
            other.remove(room.address(), {message.id});
            other.append(room.address(), message);
        }
    }
}

void ClientStore::goToMemory()
{
    auto *other = new ClientStore(QString());
    other->setParent(this);
    copyTo(*other);
    std::swap(m_database, other->m_database);
    other->deleteLater(); // what failed is a query of the old place, which its caller still holds
}

Result<Done> ClientStore::moveTo(const QString &directory)
{
    ClientStore there(directory);
    if (there.persistent())
        copyTo(there);
    if (!there.persistent())
        return there.m_problem;
    std::swap(m_database, there.m_database);
    m_directory = directory;
    m_problem = {};
    emit problemChanged();
    return Done{};
}

} // namespace snug::app
