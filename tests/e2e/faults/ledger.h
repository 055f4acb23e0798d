// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/message.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>

namespace snug::test {

//! What was offered to one room and what anybody has seen of it, held against the room's promise: everyone
//! sees the same messages in the same order, each once, and what anybody has seen is on disk. Nothing is
//! edited here, so that every message has the revision it came with.
class Ledger
{
public:
    struct Offer {
        QString author; //!< begins the name of whoever sent it
        QString text;
        std::optional<qint64> replyTo = {};
        int sent = 0;           //!< how often
        int refused = 0;        //!< how many of these were answered by an error
        bool isGivenUp = false; //!< refused, and not to be sent again
    };

    explicit Ledger(const QString &room)
        : m_room(room)
    {
    }

    Offer &offer(const QString &id, const Offer &offer) { return *m_offers.insert(id, offer); }
    Offer &offered(const QString &id) { return m_offers[id]; }
    //! A member id is an author's for ever.
    void meet(const QString &member, const QString &author);
    //! Somebody was shown a message.
    void see(const Message &message);
    //! The server starts again: what was seen by now must be there.
    void markRestart() { m_floor = newest(); }
    //! The least that a server has which is reached from now on.
    qint64 floor() const { return m_floor; }
    //! Somebody was let in at this revision, by a server that has `floor`.
    void enter(qint64 head, qint64 floor, const QString &epoch);
    //! The room as somebody reads it page by page when all is over.
    void settle(const std::map<qint64, Message> &stored);

    qint64 newest() const { return m_seen.empty() ? 0 : m_seen.rbegin()->first; }
    qsizetype offers() const { return m_offers.size(); }
    void complain(const QString &complaint) { m_complaints += m_room + QLatin1String(": ") + complaint; }
    const QStringList &complaints() const { return m_complaints; }

private:
    void checkOffer(const Message &message);
    void checkPlace(const Message &message);
    void checkStored(const Message &message);

    const QString m_room;
    QString m_epoch;
    QHash<QString, Offer> m_offers;     // by message id
    QHash<QString, QString> m_authors;  // by member id
    std::map<qint64, Message> m_seen;   // by seq
    QHash<QString, qint64> m_placeOfId; // member/id -> seq
    qint64 m_floor = 0;
    QStringList m_complaints;
};

} // namespace snug::test
