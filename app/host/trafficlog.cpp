// SPDX-License-Identifier: MIT
#include "app/host/trafficlog.h"

#include "app/host/sizetext.h"

#include <QDateTime>
#include <QLocale>

namespace snug::app {

namespace {

constexpr qint64 minuteLength = 60'000; // ms

qint64 grownBy(qint64 now, qint64 &before)
{
    const qint64 growth = before < 0 ? 0 : now < before ? now : now - before;
    before = now;
    return growth;
}

} // namespace

void TrafficLog::note(qint64 messages, qint64 bytes, qint64 now)
{
    if (m_began < 0 || now < m_began)
        m_began = now;
    m_now = now / minuteLength;
    const qint64 moreMessages = grownBy(messages, m_messages);
    const qint64 moreBytes = grownBy(bytes, m_bytes);
    while (!m_minutes.empty() && m_minutes.front().number <= m_now - minutes)
        m_minutes.pop_front();
    while (!m_minutes.empty() && m_minutes.back().number > m_now) // the clock was set back
        m_minutes.pop_back();
    if (moreMessages > 0 || moreBytes > 0) {
        if (m_minutes.empty() || m_minutes.back().number < m_now)
            m_minutes.push_back({.number = m_now});
        m_minutes.back().messages += moreMessages;
        m_minutes.back().bytes += moreBytes;
    }
    emit changed();
}

QList<qreal> TrafficLog::series(qint64 Minute::*count) const
{
    QList<qreal> series(minutes, 0);
    for (const Minute &minute : m_minutes) {
        const qint64 place = minute.number - m_now + minutes - 1;
        if (place >= 0 && place < minutes)
            series[place] = static_cast<qreal>(minute.*count);
    }
    return series;
}

qint64 TrafficLog::sum(qint64 Minute::*count) const
{
    qint64 sum = 0;
    for (const Minute &minute : m_minutes)
        sum += minute.*count;
    return sum;
}

QList<qreal> TrafficLog::messages() const
{
    return series(&Minute::messages);
}

QList<qreal> TrafficLog::bytes() const
{
    return series(&Minute::bytes);
}

//! Empty where the whole hour was seen.
QString TrafficLog::shortBegin() const
{
    if (m_began < 0 || m_now - m_began / minuteLength >= minutes)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_began).time(), QLocale::ShortFormat);
}

QString TrafficLog::messagesText() const
{
    const auto count = static_cast<int>(sum(&Minute::messages));
    const QString began = shortBegin();
    return began.isEmpty() ? tr("%n message(s) in the last hour", nullptr, count)
                           : tr("%n message(s) since %1", nullptr, count).arg(began);
}

QString TrafficLog::bytesText() const
{
    const QString size = sizeText(sum(&Minute::bytes));
    const QString began = shortBegin();
    return began.isEmpty() ? tr("%1 in the last hour").arg(size) : tr("%1 since %2").arg(size, began);
}

} // namespace snug::app
