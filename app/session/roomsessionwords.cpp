// SPDX-License-Identifier: MIT
// What a session tells the person about how it stands with the room.
#include "app/session/lostmessages.h"
#include "app/session/roomsession.h"
#include "app/session/secretstore.h"
#include "shared/text/plaintext.h"

#include <QDir>

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLost = 5000; // a host that never is the same again must not fill the memory

} // namespace

trouble::Host RoomSession::host() const
{
    return {.address = m_room.link.host,
            .owner = m_room.hosted ? QString() : m_room.hostName,
            .here = m_room.hosted,
            .known = everJoined(),
            .port = m_room.link.port};
}

QString RoomSession::connectingWords() const
{
    if (!m_epoch.isEmpty())
        return tr("Catching up…");
    return m_room.hosted ? tr("Opening the room…") : tr("Connecting to %1…").arg(host().computer());
}

QString RoomSession::whyAway() const
{
    if (m_dialer.signInNeeded())
        return tr("This network wants you to sign in first.");
    const QString holdUp = m_context.secrets.holdUp();
    if (m_dialer.state() == Dialer::State::Idle && !holdUp.isEmpty())
        return holdUp;
    if (m_situation.isWell())
        return connectingWords();
    return m_situation.error(host(), m_room.usedAt, m_context.clock()).text;
}

QString RoomSession::composedStatus() const
{
    if (m_phase == Phase::Stopped)
        return m_problem.text;
    QStringList sentences;
    if (!m_dialer.hasNetwork())
        sentences += tr("No network.");
    else if (m_phase == Phase::Joined)
        return m_courier.statusText(host());
    else
        sentences += whyAway();

    if (m_dialer.hasNetwork() && !m_situation.isWell()) {
        const int seconds = m_dialer.secondsLeft();
        sentences += seconds > 0 ? tr("Trying again in %L1 s.").arg(seconds) : tr("I'll keep trying.");
    }
    if (m_waiting > 0)
        sentences += tr("%n message(s) wait.", nullptr, m_waiting);
    return text::sentences(sentences);
}

QString RoomSession::statusDetails() const
{
    const bool away = m_phase != Phase::Joined && m_phase != Phase::Stopped && !m_situation.isWell();
    return away ? m_situation.error(host(), m_room.usedAt, m_context.clock()).detail : QString();
}

void RoomSession::setPhase(Phase phase)
{
    if (phase != m_phase) {
        m_phase = phase;
        m_members.setReachable(phase == Phase::Joined);
        emit phaseChanged();
    }
    updateStatus();
}

RoomSession::Phase RoomSession::dialingPhase() const
{
    return m_dialer.state() == Dialer::State::Waiting ? Phase::Waiting : Phase::Connecting;
}

void RoomSession::updateStatus()
{
    const int waiting = m_outbox.waiting();
    if (std::exchange(m_waiting, waiting) != waiting)
        emit waitingMessagesChanged();
    if ((m_phase == Phase::Connecting || m_phase == Phase::Waiting) && m_phase != dialingPhase()) {
        m_phase = dialingPhase();
        emit phaseChanged();
    }
    QString text = composedStatus();
    if (text == m_statusText)
        return;
    m_statusText = std::move(text);
    emit statusTextChanged();
}

void RoomSession::say(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        emit noticeChanged();
}

void RoomSession::dismissNotice()
{
    say({});
}

void RoomSession::compareCopies(const frame::Joined &joined)
{
    const Timeline &held = m_timeline.messages();
    if (held.isEmpty() || m_epoch.isEmpty() || joined.room.epoch == m_epoch)
        return;
    std::vector<Message> lost = lostmessages::missing(held, joined.messages, joined.more);
    lost.resize(std::min(lost.size(), mostLost - m_lost.size()));
    m_lost.insert(m_lost.end(), lost.begin(), lost.end());
    if (!lost.empty())
        emit lostMessagesChanged();
}

void RoomSession::keepLostMessages()
{
    const Result<QString> kept =
        lostmessages::keep(lostmessages::defaultDirectory(), title(), m_lost, m_context.clock());
    if (kept)
        dropLostMessages();
    say(kept ? tr("A copy is kept in %1.").arg(text::isolated(QDir::toNativeSeparators(*kept)))
             : kept.error().text);
}

void RoomSession::dropLostMessages()
{
    m_lost.clear();
    emit lostMessagesChanged();
}

} // namespace snug::app
