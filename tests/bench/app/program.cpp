// SPDX-License-Identifier: MIT
#include "tests/bench/app/program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace snug::bench {

using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace

Program::Program(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    environment.insert(u"SNUG_KEYRING"_s, u"file"_s);
    // Says when a frame is done; the name is that of the renderer without a graphics card.
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.scenegraph.time.renderloop.debug=true"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_started = now();
    m_process.start(QCoreApplication::applicationDirPath() + "/snug"_L1, arguments);
}

Program::~Program()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

double Program::firstFrame()
{
    QByteArray told;
    while (!told.contains("endered") && m_process.waitForReadyRead(30'000))
        told += m_process.readAll();
    return told.contains("endered") ? static_cast<double>(now() - m_started) : -1;
}

double Program::resident() const
{
    QFile status(u"/proc/%1/statm"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pagesPerMegabyte = 1e6 / 4096;
    return status.readAll().split(' ').value(1).toDouble() / pagesPerMegabyte;
}

} // namespace snug::bench
