// SPDX-License-Identifier: MIT
// What a person writes in a room: taken, sent, taken back.
#include "app/session/roomsession.h"
#include "shared/text/plaintext.h"

#include <QUuid>

namespace snug::app {

using namespace Qt::StringLiterals;

bool RoomSession::send(const QString &text, qint64 replyTo)
{
    Result<QString> cleaned = text::messageText(text);
    if (cleaned && cleaned->trimmed().isEmpty())
        cleaned = text::messageText({});
    const auto refuse = [this](const QString &why) {
        emit sendProblem(why);
        return false;
    };
    if (!cleaned)
        return refuse(cleaned.error().text);
    if (m_phase == Phase::Stopped)
        return refuse(m_problem.text);
    if (m_outbox.isFull())
        return refuse(
            tr("%n messages wait already. Send this one when they are gone.", nullptr, int(Outbox::most)));

    const OutgoingMessage message{.id = QUuid::createUuid().toString(QUuid::Id128),
                                  .text = *cleaned,
                                  .replyTo = replyTo > 0 ? std::optional(replyTo) : std::nullopt,
                                  .madeAt = m_context.clock().toMSecsSinceEpoch()};
    setTyping(false);
    if (text == m_draft.text()) {
        m_outbox.takeDraft(message);
        m_draft.become({});
    } else {
        m_outbox.append(message);
    }
    m_timeline.appendPending(message);
    m_courier.carry();
    updateStatus();
    return true;
}

void RoomSession::retry(const QString &id)
{
    if (!m_outbox.retry(id))
        return;
    const OutgoingMessage &message = *m_outbox.find(id);
    m_timeline.updatePending(message);
    m_courier.carry();
    updateStatus();
}

void RoomSession::cancel(const QString &id)
{
    if (!m_outbox.cancel(id))
        return;
    m_timeline.removePending(id);
    m_courier.proceed();
    updateStatus();
}

void RoomSession::edit(const QString &id)
{
    const OutgoingMessage *message = m_outbox.find(id);
    if (!message || message->state != OutgoingMessage::State::Refused)
        return;
    const Writing writing = takenBack(*message);
    m_outbox.giveBack(id, writing);
    m_timeline.removePending(id);
    m_draft.become(writing);
    m_courier.proceed();
    updateStatus();
}

Writing RoomSession::takenBack(const OutgoingMessage &message) const
{
    Writing writing = m_draft.writing();
    writing.text = writing.text.trimmed().isEmpty() ? message.text : message.text + u'\n' + writing.text;
    const bool answersNothing = message.refusal.code == "no_such_message"_L1;
    if (writing.replyTo == 0 && message.replyTo && !answersNothing) {
        writing.replyTo = *message.replyTo;
        const int index = m_timeline.messages().indexOf(*message.replyTo);
        if (index >= 0) {
            writing.author = m_timeline.messages().at(index).name;
            writing.quoted = text::oneLine(m_timeline.messages().at(index).text);
        }
    }
    return writing;
}

void RoomSession::setTyping(bool on)
{
    const Timing &timing = m_context.timing;
    const auto left = m_typingTold.remainingTimeAsDuration();
    const bool known = on ? left > timing.typingEnds - timing.typingRepeat : m_typingTold.hasExpired();
    if (m_phase != Phase::Joined || known || (on && !m_context.tellsTyping()))
        return;
    m_typingTold = on ? QDeadlineTimer(timing.typingEnds) : QDeadlineTimer();
    m_dialer.send({{}, frame::Typing{on}});
}

} // namespace snug::app
