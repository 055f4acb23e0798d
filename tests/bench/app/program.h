// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace snug::bench {

//! The program snug itself, with a home of its own.
class Program
{
public:
    explicit Program(const QStringList &arguments);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    //! Milliseconds from its start until its first frame is done; -1 where none came within half a minute.
    double firstFrame();
    //! Memory it holds, in megabytes.
    double resident() const;

private:
    QTemporaryDir m_home;
    QProcess m_process;
    qint64 m_started = 0;
};

} // namespace snug::bench
