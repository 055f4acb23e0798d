// SPDX-License-Identifier: MIT
#pragma once

#include "server/options.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace snug::server {

//! Lets through a burst, then a steady rate (the token-bucket algorithm). Times are milliseconds of any clock
//! that never goes back.
class TokenBucket
{
public:
    explicit TokenBucket(const Rate &rate, qint64 now)
        : m_rate(rate)
        , m_tokens(rate.burst)
        , m_filledAt(now)
    {
    }

    //! Nothing where one more may pass now, else the whole seconds until it may.
    std::optional<int> take(qint64 now)
    {
        if (m_rate.burst <= 0)
            return std::nullopt;
        fill(now);
        if (m_tokens < 1)
            return std::max(1, static_cast<int>(std::ceil((1 - m_tokens) / m_rate.perSecond)));
        m_tokens -= 1;
        return std::nullopt;
    }

    //! True where it holds nothing against anybody, so that a new bucket would be the same.
    bool isFull(qint64 now)
    {
        fill(now);
        return m_tokens >= m_rate.burst;
    }

private:
    void fill(qint64 now)
    {
        const double seconds = static_cast<double>(now - m_filledAt) / 1000;
        m_tokens = std::min(m_rate.burst, m_tokens + seconds * m_rate.perSecond);
        m_filledAt = now;
    }

    Rate m_rate;
    double m_tokens;
    qint64 m_filledAt;
};

} // namespace snug::server
