// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/report.h"

#include <vector>

namespace snug::bench {

//! What snugd wants to reach in one measure, as docs/performance.md says.
struct Goal {
    const char *scenario;
    const char *measure;
    double bound;
    const char *timesServer = nullptr; //!< the bound is so many times what this server needs
    bool atLeast = false;              //!< else at most

    QString text() const;
};

const std::vector<Goal> &goals();

//! What `contender` reached, in the goal's terms; nothing where it was not measured.
std::optional<double> reached(const Goal &goal, const Report &report, const QString &contender);

} // namespace snug::bench
