// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/clock.h"
#include "tests/bench/dialect.h"

#include <QProcess>
#include <QStringList>

namespace snug::bench {

//! A program that is measured: how it is started and spoken to.
struct Contender {
    QString name; //!< its column: snugd, other, floor, floor-batch, ws
    QString program;
    QStringList arguments;
    const Dialect *dialect = nullptr;
    bool isSnugd = false;
    //! What its options need that is only known at the start: snugd's data directory, the floor's log.
    QString folderOption = {};
};

//! A running server, ended with this. It says on which port it listens on its first line.
class ServerProcess
{
public:
    //! `folder` is there and the server's own.
    ServerProcess(const Contender &contender, const QString &folder);
    ~ServerProcess() { stop(); }
    Q_DISABLE_COPY_MOVE(ServerProcess)

    void start();
    //! As a service supervisor does it.
    void stop();

    std::uint16_t port() const { return m_port; }
    const Contender &contender() const { return m_contender; }
    Nanos startedAt() const { return m_startedAt; }

    //! User and system time of all its threads so far.
    Nanos cpu() const;
    //! Resident memory in KiB.
    double memory() const;
    int descriptors() const;

private:
    const Contender m_contender;
    const QString m_folder;
    QProcess m_process;
    std::uint16_t m_port = 0;
    Nanos m_startedAt = 0;
};

} // namespace snug::bench
