// SPDX-License-Identifier: MIT
#include "app/session/typingpeople.h"

#include "shared/text/plaintext.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace snug::app {

namespace {

qint64 monotonicNow()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

TypingPeople::TypingPeople(Timing::ms lasts, QObject *parent)
    : QObject(parent)
    , m_lasts(lasts.count())
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &TypingPeople::endOverdue);
}

QString TypingPeople::text() const
{
    switch (m_people.size()) {
    case 0:
        return {};
    case 1:
        return tr("%1 is typing").arg(text::isolated(m_people.front().name));
    case 2:
        return tr("%1 and %2 are typing")
            .arg(text::isolated(m_people.front().name), text::isolated(m_people.back().name));
    default:
        return tr("%n people are typing", nullptr, static_cast<int>(m_people.size()));
    }
}

void TypingPeople::start(const QString &member, const QString &name)
{
    std::erase_if(m_people, [&member](const Person &person) { return person.member == member; });
    m_people.push_back({member, name, monotonicNow() + m_lasts});
    if (!m_next.isActive())
        m_next.start(static_cast<int>(m_lasts));
    emit changed();
}

void TypingPeople::stop(const QString &member)
{
    if (std::erase_if(m_people, [&member](const Person &person) { return person.member == member; }) > 0)
        emit changed();
}

void TypingPeople::clear()
{
    m_next.stop();
    if (m_people.empty())
        return;
    m_people.clear();
    emit changed();
}

void TypingPeople::endOverdue()
{
    const qint64 now = monotonicNow();
    const auto ended = std::erase_if(m_people, [now](const Person &person) { return person.until <= now; });
    if (!m_people.empty())
        m_next.start(static_cast<int>(std::max<qint64>(1, m_people.front().until - now)));
    if (ended > 0)
        emit changed();
}

} // namespace snug::app
