// SPDX-License-Identifier: MIT
#include "app/session/backoff.h"

#include <algorithm>

namespace snug::app {

Backoff::Backoff(ms first, ms most, std::function<double()> random)
    : m_first(static_cast<double>(first.count()))
    , m_most(static_cast<double>(most.count()))
    , m_nominal(m_first)
    , m_random(std::move(random))
{
}

Backoff::ms Backoff::next()
{
    constexpr double growth = 1.6;
    constexpr double spread = 0.5;
    const double wait = m_nominal * (1 - spread + 2 * spread * m_random());
    m_nominal = std::min(m_nominal * growth, m_most / (1 + spread));
    return ms(static_cast<ms::rep>(wait));
}

} // namespace snug::app
