// SPDX-License-Identifier: MIT
#include "app/session/courier.h"

#include "app/session/outbox.h"
#include "shared/text/plaintext.h"

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;
using State = OutgoingMessage::State;

namespace {

frame::Request request(const OutgoingMessage &message)
{
    return {{}, frame::Send{.id = message.id, .text = message.text, .replyTo = message.replyTo}};
}

} // namespace

Courier::Courier(const Outbox &outbox, const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_timing(timing)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Courier::sendOldest);
    m_answer.setSingleShot(true);
    connect(&m_answer, &QTimer::timeout, this, &Courier::unanswered);
}

void Courier::resume()
{
    m_joined = true;
    m_pause.stop();
    endWay();
    setSlow({});
    sendOldest();
}

void Courier::pause()
{
    m_joined = false;
    m_pause.stop();
    m_answer.stop();
    setSlow({});
}

void Courier::carry()
{
    sendOldest();
    if (!m_slow.code.isEmpty())
        emit statusChanged();
}

void Courier::proceed()
{
    if (m_outbox.waiting() == 0)
        m_pause.stop();
    const OutgoingMessage *sent = m_outbox.find(m_sent);
    if (!sent || sent->state != State::Waiting)
        endWay();
    sendOldest();
    if (!m_slow.code.isEmpty())
        setSlow(m_outbox.waiting() == 0 ? Error() : m_slow);
}

void Courier::delay(const frame::Refused &refused)
{
    const bool full = refused.error.code == "storage"_L1;
    const Timing::ms usual = full ? m_timing.storageRetry : m_timing.resend;
    endWay();
    m_pause.start(refused.retryAfter ? std::chrono::seconds(*refused.retryAfter) : usual);
    setSlow(refused.error);
}

QString Courier::statusText(const trouble::Host &host) const
{
    if (m_slow.code.isEmpty())
        return {};
    const int waiting = m_outbox.waiting();
    if (m_slow.code != "storage"_L1)
        return tr("Sending slowed down; %n waiting.", nullptr, waiting);
    return text::sentences(
        {m_slow.cause == "no_space"_L1 ? tr("%1 has no space left.").arg(host.machine())
                                       : tr("%1 can't store anything right now.").arg(host.computer()),
         m_outbox.isKept() ? tr("%n message(s) are kept here and sent later.", nullptr, waiting)
                           : tr("%n message(s) wait here; closing Snug loses them.", nullptr, waiting)});
}

void Courier::sendOldest()
{
    const auto oldest = std::ranges::find(m_outbox.messages(), State::Waiting, &OutgoingMessage::state);
    if (!m_joined || m_pause.isActive() || oldest == m_outbox.messages().end() || oldest->id == m_sent)
        return;
    m_sent = oldest->id;
    m_answer.start(m_timing.answer
                   + std::chrono::seconds(oldest->text.toUtf8().size() / m_timing.slowestLine));
    emit send(request(*oldest));
}

void Courier::endWay()
{
    m_sent.clear();
    m_answer.stop();
}

void Courier::setSlow(const Error &refused)
{
    m_slow = refused;
    emit statusChanged();
}

} // namespace snug::app
