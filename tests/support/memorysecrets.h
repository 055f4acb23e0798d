// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/secretstore.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <vector>

namespace snug::test {

//! Secrets for as long as a test lasts.
class MemorySecrets final : public app::SecretStore
{
public:
    QHash<QString, QString> kept;

    //! As a locked keyring does: what is asked waits until letGo().
    void hold(const QString &why = {})
    {
        m_held = true;
        m_why = why;
        emit holdUpChanged();
    }
    void letGo()
    {
        m_held = false;
        m_why.clear();
        emit holdUpChanged();
        for (const std::function<void()> &request : std::exchange(m_requests, {}))
            request();
    }
    //! Answers what was asked first; what is asked then waits behind the rest.
    void answerOne()
    {
        Q_ASSERT(!m_requests.empty());
        const std::function<void()> request = m_requests.front();
        m_requests.erase(m_requests.begin());
        request();
    }
    bool isAsked() const { return !m_requests.empty(); }

    void read(const QString &key, QObject *context, Found found) override
    {
        ask([this, key, context = QPointer(context), found] {
            if (context)
                found(kept.contains(key) ? std::optional(kept[key]) : std::nullopt);
        });
    }
    void write(const QString &key, const QString &value) override
    {
        ask([this, key, value] { kept[key] = value; });
    }
    void remove(const QString &key) override
    {
        ask([this, key] { kept.remove(key); });
    }
    QString holdUp() const override { return m_why; }

private:
    void ask(const std::function<void()> &request)
    {
        if (m_held)
            m_requests.push_back(request);
        else
            request();
    }

    bool m_held = false;
    QString m_why;
    std::vector<std::function<void()>> m_requests;
};

} // namespace snug::test
