// SPDX-License-Identifier: MIT
#include "server/store/storehealth.h"

#include "server/store/log.h"

namespace snug::server {

StoreHealth::StoreHealth(std::chrono::milliseconds remembered, Tell tell)
    : m_remembered(remembered)
    , m_tell(std::move(tell))
{
}

std::optional<Error> StoreHealth::enter(Store *face)
{
    const std::lock_guard lock(m_mutex);
    m_faces.push_back(face);
    return m_told;
}

void StoreHealth::leave(Store *face)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_faces, face);
}

void StoreHealth::setWriting(const std::optional<Error> &failure)
{
    const std::lock_guard lock(m_mutex);
    if (failure && failure != m_writing)
        qCWarning(storeLog).noquote() << "cannot write:" << failure->detail;
    else if (!failure && m_writing)
        qCWarning(storeLog) << "can write again";
    m_writing = failure;
    tellIfChanged();
}

void StoreHealth::noteUnreadable(const Error &failure)
{
    const std::lock_guard lock(m_mutex);
    if (failure != m_unreadable)
        qCWarning(storeLog).noquote() << "cannot read everything:" << failure.detail;
    m_unreadable = failure;
    m_unreadableAt = std::chrono::steady_clock::now();
    tellIfChanged();
}

bool StoreHealth::update()
{
    const std::lock_guard lock(m_mutex);
    if (m_unreadable && std::chrono::steady_clock::now() - m_unreadableAt >= m_remembered)
        m_unreadable.reset();
    tellIfChanged();
    return m_told.has_value();
}

void StoreHealth::tellIfChanged()
{
    const std::optional<Error> &failure = m_writing ? m_writing : m_unreadable;
    if (m_told == failure)
        return;
    m_told = failure;
    for (Store *face : m_faces)
        m_tell(face, failure);
}

} // namespace snug::server
