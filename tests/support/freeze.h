// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

#include <sys/wait.h>

#include <csignal>

namespace snug::test {

//! Stops a program as if its machine hung, and comes back once none of its threads runs: a signal is only
//! queued, and a server answers for some milliseconds more. False where it has ended.
inline bool freeze(const QProcess &program)
{
    const auto pid = static_cast<pid_t>(program.processId());
    siginfo_t stopped;
    return pid > 0 && ::kill(pid, SIGSTOP) == 0
           && ::waitid(P_PID, static_cast<id_t>(pid), &stopped, WSTOPPED | WNOWAIT) == 0;
}

//! It goes on where it stopped.
inline bool thaw(const QProcess &program)
{
    const auto pid = static_cast<pid_t>(program.processId());
    return pid > 0 && ::kill(pid, SIGCONT) == 0;
}

} // namespace snug::test
