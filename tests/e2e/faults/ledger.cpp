// SPDX-License-Identifier: MIT
#include "tests/e2e/faults/ledger.h"

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

QString described(const Message &message)
{
    return u"seq %1 rev %2 id %3 from %4 at %5 \"%6\""_s.arg(message.seq)
        .arg(message.rev)
        .arg(message.id, message.from)
        .arg(message.at)
        .arg(message.text.left(40));
}

} // namespace

void Ledger::meet(const QString &member, const QString &author)
{
    const QString before = m_authors.value(member, author);
    if (before != author)
        complain(u"%1 became the member %2, which is %3"_s.arg(author, member, before));
    m_authors.insert(member, author);
}

void Ledger::see(const Message &message)
{
    const auto seen = m_seen.find(message.seq);
    if (seen != m_seen.end()) {
        if (seen->second != message)
            complain(
                u"two messages at one place: %1, then %2"_s.arg(described(seen->second), described(message)));
        return;
    }
    checkOffer(message);
    checkPlace(message);
    m_seen.emplace(message.seq, message);
}

void Ledger::checkOffer(const Message &message)
{
    const auto offer = m_offers.constFind(message.id);
    if (offer == m_offers.cend())
        return complain(u"nobody sent this here: "_s + described(message));
    const bool isTheirs =
        m_authors.value(message.from) == offer->author && message.name.startsWith(offer->author);
    if (!isTheirs || message.text != offer->text || message.replyTo != offer->replyTo
        || message.kind != MessageKind::Chat)
        complain(u"this is not what %1 sent: %2"_s.arg(offer->author, described(message)));
    const QString key = message.from + u'/' + message.id;
    if (m_placeOfId.contains(key))
        complain(u"stored twice, at seq %1 too: %2"_s.arg(m_placeOfId.value(key)).arg(described(message)));
    m_placeOfId.insert(key, message.seq);
}

void Ledger::checkPlace(const Message &message)
{
    if (message.seq < 1 || message.seq != message.rev)
        complain(u"seq and rev do not belong together: "_s + described(message));
    const auto after = m_seen.upper_bound(message.seq);
    if (after != m_seen.end() && after->second.at < message.at)
        complain(u"earlier than its predecessor: "_s + described(after->second));
    if (after != m_seen.begin() && std::prev(after)->second.at > message.at)
        complain(u"earlier than its predecessor: "_s + described(message));
}

void Ledger::enter(qint64 head, qint64 floor, const QString &epoch)
{
    if (head < floor)
        complain(u"the restart lost what was seen: revision %1, seen was %2"_s.arg(head).arg(floor));
    if (!m_epoch.isEmpty() && epoch != m_epoch)
        complain(u"the epoch changed"_s);
    m_epoch = epoch;
}

void Ledger::settle(const std::map<qint64, Message> &stored)
{
    for (const auto &[seq, message] : m_seen) {
        const auto found = stored.find(seq);
        if (found == stored.end())
            complain(u"seen, and not stored: "_s + described(message));
        else if (found->second != message)
            complain(u"stored as another: "_s + described(found->second));
    }
    qint64 last = 0;
    for (const auto &[seq, message] : stored) {
        if (seq != ++last)
            return complain(u"a hole in the room before "_s + described(message));
        see(message);
        checkStored(message);
    }
}

void Ledger::checkStored(const Message &message)
{
    const Offer &offer = m_offers[message.id];
    if (offer.isGivenUp && offer.sent == offer.refused)
        complain(u"refused each time, and stored: "_s + described(message));
}

} // namespace snug::test
