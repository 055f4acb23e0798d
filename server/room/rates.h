// SPDX-License-Identifier: MIT
#pragma once

#include "server/bounds.h"
#include "server/room/tokenbucket.h"

#include <QElapsedTimer>
#include <QHash>

namespace snug::server {

//! A rate for each of many: members by id, addresses. Forgets those that hold nothing against anybody when it
//! has grown to bounds::rates.
template <typename Key>
class Rates
{
public:
    explicit Rates(const Rate &rate)
        : m_rate(rate)
    {
        m_clock.start();
    }

    //! Nothing where `key` may have one more now, else the whole seconds until it may.
    std::optional<int> take(const Key &key)
    {
        if (m_rate.burst <= 0)
            return std::nullopt;
        const qint64 now = m_clock.elapsed();
        auto bucket = m_buckets.find(key);
        if (bucket == m_buckets.end()) {
            if (m_buckets.size() >= m_forgetAt)
                forget(now);
            bucket = m_buckets.insert(key, TokenBucket(m_rate, now));
        }
        return bucket->take(now);
    }

private:
    void forget(qint64 now)
    {
        m_buckets.removeIf([now](auto bucket) { return bucket.value().isFull(now); });
        // Where most are busy, not again for each newcomer.
        m_forgetAt = std::max(bounds::rates, 2 * m_buckets.size());
    }

    Rate m_rate;
    QElapsedTimer m_clock;
    QHash<Key, TokenBucket> m_buckets;
    qsizetype m_forgetAt = bounds::rates;
};

} // namespace snug::server
