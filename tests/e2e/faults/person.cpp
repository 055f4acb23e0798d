// SPDX-License-Identifier: MIT
// What a person does.
#include "tests/e2e/faults/person.h"

#include "shared/protocol/codec.h"

#include <chrono>

namespace snug::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto returnAfter = 20ms; // protocol.md §2 says 500; these are in a hurry
constexpr auto againAfter = 50ms;
constexpr qsizetype pagesAtOnce = 3;

} // namespace

Person::Person(Place &place, int number)
    : m_place(place)
    , m_author(place.nick + u"%1"_s.arg(number, 2, 10, QChar(u'0')))
{
    m_return.setSingleShot(true);
    m_return.setInterval(returnAfter);
    connect(&m_return, &QTimer::timeout, this, &Person::come);
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_again, &QTimer::timeout, this, &Person::sendPending);
}

void Person::come()
{
    m_isAway = false;
    if (m_wire)
        return;
    m_floor = m_place.ledger.floor();
    m_wire = std::make_unique<Wire>(m_place.port, m_place.room);
    connect(m_wire.get(), &Wire::heard, this, &Person::hear);
    connect(m_wire.get(), &Wire::ended, this, &Person::end);
    connect(m_wire.get(), &Wire::opened, this, [this] {
        frame::Join join{.name = m_author, .invite = m_place.invite, .token = m_token};
        m_since = m_head;
        if (m_head >= 0)
            join.since = m_head;
        write(join, u"join"_s);
    });
}

void Person::end(int code)
{
    static const QSet<int> allowed{0, 1000, 1001, 1012, 4408, 4413, 4503};
    if (!allowed.contains(code))
        complain(u"the server ended the connection with %1"_s.arg(code));
    m_counts.tooSlow += code == 4413;
    m_isJoined = false;
    m_asked.clear();
    m_wire->disconnect(this);
    m_wire.release()->deleteLater();
    if (!m_isAway)
        m_return.start();
}

void Person::leave()
{
    m_isAway = true;
    m_return.stop();
    if (m_wire)
        m_wire->leave();
}

void Person::tear(qsizetype size)
{
    if (!m_wire)
        return;
    // Never whole, so it is not in the ledger: nobody may ever see it.
    const frame::Send torn{.id = m_author + "-torn"_L1, .text = u"broken off in the middle"_s};
    const QByteArray bytes = codec::encode(frame::Request{{}, torn});
    m_wire->tear(bytes, std::min(size, bytes.size()));
}

void Person::cutAfter(qint64 bytes)
{
    if (m_wire)
        m_wire->cutAfter(bytes);
}

void Person::setReading(Wire::Reading reading)
{
    if (m_wire)
        m_wire->setReading(reading);
}

void Person::forget()
{
    if (m_wire)
        return;
    m_head = -1;
    m_held.clear();
}

void Person::write(const frame::Client &frame, const QString &re)
{
    if (m_wire)
        m_wire->send(codec::encode(frame::Request{re, frame}));
}

void Person::say(const QString &text, std::optional<qint64> replyTo, bool patient)
{
    const QString id = u"%1-%2"_s.arg(m_author).arg(++m_lastMessage, 6, 10, QChar(u'0'));
    m_place.ledger.offer(id, {.author = m_author, .text = m_place.nick + u' ' + text, .replyTo = replyTo});
    m_pending.emplace(id, patient);
    if (m_isJoined)
        send(id);
}

void Person::send(const QString &id)
{
    Ledger::Offer &offer = m_place.ledger.offered(id);
    ++offer.sent;
    write(frame::Send{.id = id, .text = offer.text, .replyTo = offer.replyTo});
}

void Person::sendPending()
{
    if (!m_isJoined)
        return;
    for (const auto &[id, patient] : m_pending)
        send(id);
}

void Person::repeat(quint32 which)
{
    const auto count = static_cast<quint32>(m_stored.size() + static_cast<qsizetype>(m_pending.size()));
    if (!m_isJoined || count == 0)
        return;
    const qsizetype index = which % count;
    if (index < m_stored.size())
        return write(frame::Send{.id = m_stored[index], .text = m_place.nick + u" other words"_s});
    send(std::next(m_pending.begin(), index - m_stored.size())->first);
}

void Person::sayWrong(quint32 how)
{
    if (!m_isJoined)
        return;
    const QString id = u"%1-wrong-%2"_s.arg(m_author).arg(++m_lastMessage);
    frame::Send send{.id = id, .text = u"never to be seen"_s};
    switch (how % 4) {
    case 0:
        send.text = u"\u0007"_s;
        m_wrong.insert(id, u"empty"_s);
        break;
    case 1:
        send.text = QString(limits::text + 1, u'x');
        m_wrong.insert(id, u"too_long"_s);
        break;
    case 2:
        send.replyTo = 1'000'000'000;
        m_wrong.insert(id, u"no_such_message"_s);
        break;
    default:
        send.id += u" blank"_s;
        m_wrong.insert(send.id, u"bad_id"_s);
    }
    write(send);
}

void Person::read(frame::History::Direction direction, qint64 seq, int limit)
{
    if (!m_isJoined || m_asked.size() >= pagesAtOnce)
        return;
    const QString re = u"page-%1"_s.arg(++m_lastRe);
    const frame::History history{.direction = direction, .seq = seq, .limit = limit};
    m_asked.insert(re, history);
    write(history, re);
}

void Person::rename(const QString &name)
{
    if (m_isJoined)
        write(frame::Rename{m_author + u' ' + name});
}

void Person::type(bool on)
{
    if (m_isJoined)
        write(frame::Typing{.on = on});
}

void Person::readAll()
{
    m_wantsAll = true;
    askOlder();
}

void Person::askOlder()
{
    if (m_wantsAll && !isWhole() && m_asked.isEmpty())
        read(frame::History::Direction::Before, m_held.begin()->first, limits::pageMost);
}

} // namespace snug::test
