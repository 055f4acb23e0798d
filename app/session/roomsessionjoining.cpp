// SPDX-License-Identifier: MIT
// How a session comes into its room, loses it and comes back.
#include "app/session/roomsession.h"
#include "app/session/trouble.h"
#include "shared/protocol/closecode.h"

namespace snug::app {

//! Without its secrets a room would take this person for somebody else.
void RoomSession::dial()
{
    // Whoever asked for it before may have the room open by now, or be at it with an invite for one person.
    const bool underWay =
        m_dialer.state() == Dialer::State::Connecting || m_dialer.state() == Dialer::State::Open;
    if (m_secretsKnown && !m_paused && !m_closed && !underWay && m_phase != Phase::Stopped)
        m_dialer.open();
}

void RoomSession::join()
{
    m_lastRefusal = {};
    frame::Join join{.name = m_room.selfName, .token = m_token};
    if (m_token.isEmpty())
        join.invite = m_invite;
    if (!m_timeline.messages().isEmpty()) {
        join.since = m_head;
        join.epoch = m_epoch;
    }
    m_joinDeadline.start(m_context.timing.join);
    m_dialer.send({{}, join});
}

void RoomSession::rejoin()
{
    m_courier.pause();
    m_history.pause();
    // A host whose frames never fit together must not keep both sides busy.
    if (std::exchange(m_rejoining, true))
        m_dialer.comeBack();
    else
        m_dialer.open();
    setPhase(dialingPhase());
}

void RoomSession::pause()
{
    if (m_phase == Phase::Stopped)
        return;
    save();
    m_paused = true;
    m_joinDeadline.stop();
    m_courier.pause();
    m_history.pause();
    m_typing.clear();
    m_dialer.close();
    setPhase(Phase::Connecting);
}

void RoomSession::resume()
{
    m_paused = false;
    dial();
}

void RoomSession::lose(const Loss &loss)
{
    m_joinDeadline.stop();
    m_courier.pause();
    m_history.pause();
    m_typing.clear();
    m_typingTold = {};
    const bool wasJoined = m_phase == Phase::Joined;
    if (wasJoined)
        save();
    if (healed(loss.closeCode))
        return m_dialer.open();
    if (loss.kind == Loss::Kind::Closed && !mayComeBack(loss.closeCode))
        return stop(trouble::refused(m_lastRefusal.error, loss.closeCode, host(), m_room.selfName));

    m_situation.lose(loss, m_lastRefusal.error, wasJoined, m_context.clock());
    m_dialer.comeBack(m_lastRefusal.retryAfter);
    m_lastRefusal = {};
    setPhase(dialingPhase());
}

bool RoomSession::healed(quint16 closeCode)
{
    const bool notAdmitted = closeCode == static_cast<quint16>(CloseCode::NotAdmitted);
    if (!notAdmitted || m_token.isEmpty() || m_invite.isEmpty() || std::exchange(m_tookHeal, true))
        return false;
    m_token.clear();
    return true;
}

void RoomSession::stop(const Error &problem)
{
    m_joinDeadline.stop();
    m_dialer.close();
    m_tookHeal = false;
    m_problem = problem;
    setPhase(Phase::Stopped);
    emit problemChanged();
}

} // namespace snug::app
