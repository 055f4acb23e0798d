// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <csignal>
#include <cstdlib>
#include <iostream>

namespace snug::bench {

//! Set when somebody wants the program to end.
inline volatile std::sig_atomic_t isInterrupted = 0;

//! Ends the program: something that is no measurement went wrong, so there is nothing to report.
[[noreturn]] inline void fail(const QString &sentence)
{
    std::cerr << "snug_bench: " << sentence.toStdString() << '\n';
    std::exit(2);
}

} // namespace snug::bench
