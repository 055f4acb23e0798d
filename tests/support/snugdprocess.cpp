// SPDX-License-Identifier: MIT
#include "tests/support/snugdprocess.h"

#include "tests/support/patience.h"

#include <QProcessEnvironment>
#include <QTest>

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environment(const QStringList &variables)
{
    QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
    for (const QString &name : made.keys()) {
        if (name.startsWith("SNUG_"_L1))
            made.remove(name);
    }
    for (const QString &pair : variables)
        made.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return made;
}

} // namespace

Outcome runSnugd(const QStringList &arguments, const QStringList &variables)
{
    QProcess process;
    process.setProcessEnvironment(environment(variables));
    process.start(QStringLiteral(SNUGD_PATH), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        process.kill();
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

SnugdProcess::SnugdProcess(const QString &dataDirectory, const QStringList &options)
{
    m_process.setProcessEnvironment(environment({}));
    m_process.setProgram(QStringLiteral(SNUGD_PATH));
    m_process.setArguments(
        QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--admin"_s, u"off"_s, u"--data"_s, dataDirectory}
        + options);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

SnugdProcess::~SnugdProcess()
{
    kill();
}

bool SnugdProcess::start()
{
    m_lines.clear();
    m_process.start();
    while (m_lines.size() < 2) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(patience))
            return false;
        while (m_process.canReadLine())
            m_lines += QString::fromUtf8(m_process.readLine()).trimmed();
    }
    const Result<RoomLink> link = RoomLink::parse(m_lines[1]);
    if (link)
        m_invite = *link;
    return link.ok();
}

void SnugdProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

int SnugdProcess::stop()
{
    m_process.terminate();
    // Clients in this process answer the goodbye meanwhile.
    if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace snug::test
