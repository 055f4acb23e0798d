// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/report.h"

#include <iosfwd>

namespace snug::bench {

//! Medians for people: a line a measure, a column a contender, and what became of the goals.
void printTable(std::ostream &out, const Report &report);
//! How much more or less the medians are than before.
void printChange(std::ostream &out, const Report &report, const Report &before);

} // namespace snug::bench
