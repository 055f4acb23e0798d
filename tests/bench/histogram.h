// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/clock.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <vector>

namespace snug::bench {

//! Counts lengths of time in classes of which each is at most 1/64 wide, so a quantile is right to 1.6 %.
class Histogram
{
public:
    void add(Nanos time)
    {
        ++m_counts[slotOf(static_cast<std::uint64_t>(std::max<Nanos>(0, time)))];
        ++m_total;
    }
    //! The time that the share `quantile` of all stay at or below; 0 where there is none.
    Nanos at(double quantile) const
    {
        auto left = static_cast<std::uint64_t>(quantile * static_cast<double>(m_total));
        for (std::size_t slot = 0; slot < m_counts.size(); ++slot) {
            if (m_counts[slot] > left)
                return static_cast<Nanos>(startOf(slot));
            left -= m_counts[slot];
        }
        return 0;
    }

private:
    static constexpr int bits = 6;
    static constexpr std::uint64_t steps = 1U << bits; // of a power of two

    static std::size_t slotOf(std::uint64_t value)
    {
        if (value < steps)
            return value;
        const int shift = static_cast<int>(std::bit_width(value)) - 1 - bits;
        return static_cast<std::size_t>(shift) * steps + static_cast<std::size_t>(value >> shift);
    }
    static std::uint64_t startOf(std::size_t slot)
    {
        if (slot < 2 * steps)
            return slot;
        return (slot % steps + steps) << (slot / steps - 1);
    }

    std::vector<std::uint64_t> m_counts = std::vector<std::uint64_t>((65 - bits) * steps);
    std::uint64_t m_total = 0;
};

} // namespace snug::bench
