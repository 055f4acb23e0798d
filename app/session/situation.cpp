// SPDX-License-Identifier: MIT
#include "app/session/situation.h"

namespace snug::app {

namespace {

bool saysNothing(const Loss &loss)
{
    switch (loss.kind) {
    case Loss::Kind::CutOff:
    case Loss::Kind::Silent:
    case Loss::Kind::Refused:
    case Loss::Kind::Unreachable:
    case Loss::Kind::TimedOut:
        return true;
    default:
        return false;
    }
}

} // namespace

void Situation::lose(const Loss &loss, const Error &told, bool joined, const QDateTime &now)
{
    // A host that closed the room and is silent since has closed the room.
    if (m_loss && m_loss->kind == Loss::Kind::Closed && m_goneAt.isValid() && saysNothing(loss))
        return;
    m_loss = loss;
    m_told = told;
    m_triedAt = now;
    if (joined && !m_goneAt.isValid())
        m_goneAt = now;
}

void Situation::leave(const QString &reason, const QDateTime &now)
{
    m_goodbye = reason;
    m_goneAt = now;
}

Error Situation::error(const trouble::Host &host, const QDateTime &lastReached, const QDateTime &now) const
{
    if (m_goodbye)
        return trouble::goodbye(*m_goodbye, host, m_goneAt, now);
    return trouble::lost(m_loss.value_or(Loss{}), {.host = host,
                                                   .lastReached = lastReached,
                                                   .lostAt = m_goneAt,
                                                   .triedAt = m_triedAt,
                                                   .now = now,
                                                   .told = m_told});
}

} // namespace snug::app
