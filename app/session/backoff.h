// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace snug::app {

//! How long to wait before the next attempt: a nominal time that grows by 1.6, spread by ±50 % so that the
//! guests of a host that restarts do not all come at once. The longest a wait can get is `most`.
class Backoff
{
public:
    using ms = std::chrono::milliseconds;

    //! `random` gives a number in [0, 1).
    Backoff(ms first, ms most, std::function<double()> random);

    ms next();
    //! The next wait is the first one again.
    void reset() { m_nominal = m_first; }

private:
    double m_first;
    double m_most;
    double m_nominal; // milliseconds; times 1.5 it is at most m_most
    std::function<double()> m_random;
};

} // namespace snug::app
