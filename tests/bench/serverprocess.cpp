// SPDX-License-Identifier: MIT
#include "tests/bench/serverprocess.h"

#include "tests/bench/failure.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <sys/prctl.h>

#include <csignal>

namespace snug::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int startLimit = 60'000;
constexpr int stopLimit = 30'000;

} // namespace

ServerProcess::ServerProcess(const Contender &contender, const QString &folder)
    : m_contender(contender)
    , m_folder(folder)
{
    m_process.setProgram(contender.program);
    QStringList arguments = contender.arguments;
    if (contender.isSnugd)
        arguments << contender.folderOption << folder;
    else if (!contender.folderOption.isEmpty())
        arguments << contender.folderOption << folder + u"/log"_s;
    m_process.setArguments(arguments);
    m_process.setStandardErrorFile(folder + u"/stderr"_s);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void ServerProcess::start()
{
    m_startedAt = now();
    m_process.start();
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startLimit))
            fail(u"%1 does not start; see %2/stderr"_s.arg(m_contender.program, m_folder));
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    m_port = static_cast<std::uint16_t>(QUrl(line.section(u' ', -1)).port(0));
    if (m_port == 0)
        fail(u"%1 says \"%2\" and not where it listens"_s.arg(m_contender.program, line));
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopLimit)) {
        m_process.kill();
        m_process.waitForFinished(stopLimit);
    }
}

Nanos ServerProcess::cpu() const
{
    clockid_t clock = 0;
    const bool runs = clock_getcpuclockid(static_cast<pid_t>(m_process.processId()), &clock) == 0;
    return runs ? readClock(clock) : 0;
}

double ServerProcess::memory() const
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Rss:"))
            return line.simplified().split(' ').value(1).toDouble();
    }
    return 0;
}

int ServerProcess::descriptors() const
{
    const QDir directory(u"/proc/%1/fd"_s.arg(m_process.processId()));
    return static_cast<int>(
        directory.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace snug::bench
