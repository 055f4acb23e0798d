// SPDX-License-Identifier: MIT
#include "app/session/attention.h"

#include <algorithm>
#include <chrono>

namespace snug::app {

using namespace std::chrono_literals;

namespace {

constexpr int morning = 8; // o'clock
constexpr int dawn = 4;
constexpr std::chrono::milliseconds longestWait = 10min; // timers stand still while the computer sleeps

} // namespace

Attention::Attention(Clock clock, const Kept &kept, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_kept(kept)
{
    m_morning.setSingleShot(true);
    connect(&m_morning, &QTimer::timeout, this, &Attention::watchMorning);
    watchMorning();
}

Attention::Level Attention::level() const
{
    const bool quiet = m_kept.quietUntil.isValid() && m_clock() < m_kept.quietUntil;
    return quiet ? Level::UntilTomorrow : m_kept.level;
}

void Attention::setLevel(Level level)
{
    if (level == this->level())
        return;
    if (level == Level::UntilTomorrow)
        m_kept.quietUntil = nextMorning(m_clock());
    else
        m_kept = {.level = level};
    watchMorning();
    emit levelChanged();
}

QDateTime Attention::nextMorning(const QDateTime &now)
{
    return QDateTime(now.time().hour() < dawn ? now.date() : now.date().addDays(1), QTime(morning, 0));
}

void Attention::watchMorning()
{
    if (!m_kept.quietUntil.isValid())
        return m_morning.stop();
    const auto left = std::chrono::milliseconds(m_clock().msecsTo(m_kept.quietUntil));
    if (left > 0ms)
        return m_morning.start(std::min(left, longestWait));
    m_kept.quietUntil = {};
    emit levelChanged();
}

} // namespace snug::app
