// SPDX-License-Identifier: MIT
#include "server/room/typists.h"

#include "shared/protocol/limits.h"

namespace snug::server {

Typists::Typists(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &Typists::endSilent);
}

void Typists::start(const QString &member)
{
    m_until[member] = m_clock.elapsed() + limits::typingSeconds * 1000;
    if (!m_timer.isActive())
        m_timer.start();
}

bool Typists::stop(const QString &member)
{
    const bool wasTyping = m_until.remove(member);
    if (m_until.isEmpty())
        m_timer.stop();
    return wasTyping;
}

void Typists::endSilent()
{
    const qint64 now = m_clock.elapsed();
    QStringList silent;
    for (auto it = m_until.cbegin(); it != m_until.cend(); ++it) {
        if (it.value() <= now)
            silent += it.key();
    }
    for (const QString &member : silent) {
        stop(member);
        emit ended(member);
    }
}

} // namespace snug::server
