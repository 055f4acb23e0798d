// SPDX-License-Identifier: MIT
#pragma once

#include "shared/link/roomlink.h"

#include <QProcess>
#include <QStringList>

namespace snug::test {

//! What became of a snugd that ended by itself.
struct Outcome {
    int status = -1; //!< -1: it did not end in time, or crashed
    QString out;
    QString err;
};

//! Runs snugd to its end in an environment without any SNUG_… but `variables` (NAME=VALUE).
Outcome runSnugd(const QStringList &arguments, const QStringList &variables = {});

//! A real server in a process of its own, on a port of its own, killed at the latest when this goes.
class SnugdProcess
{
public:
    explicit SnugdProcess(const QString &dataDirectory, const QStringList &options = {});
    ~SnugdProcess();
    Q_DISABLE_COPY_MOVE(SnugdProcess)

    //! True once it has printed its two lines.
    bool start();
    //! The second line's link.
    const RoomLink &invite() const { return m_invite; }
    int port() const { return m_invite.port; }
    QProcess &process() { return m_process; }
    const QStringList &lines() const { return m_lines; }

    //! As a power cut does it.
    void kill();
    //! As a service supervisor does it; gives the exit status, -1 for a crash.
    int stop();

private:
    QProcess m_process;
    QStringList m_lines;
    RoomLink m_invite;
};

} // namespace snug::test
