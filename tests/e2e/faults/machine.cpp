// SPDX-License-Identifier: MIT
#include "tests/e2e/faults/machine.h"

#include "tests/support/freeze.h"

#include <QDir>
#include <QProcessEnvironment>

#include <sys/mount.h>
#include <sys/resource.h>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

constexpr char diskSize[] = "size=64m,mode=700";
constexpr quint64 smallFile = 4096; // bytes

//! A disk of this process and its children alone, so that nothing is left behind whatever happens.
bool makeDisk(const QString &directory)
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
           && ::mount("snug-test", QFile::encodeName(directory).constData(), "tmpfs", 0, diskSize) == 0;
}

QString findClock()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return {}; // a sanitizer must be the first library, and so must this
#endif
    const QDir libraries(u"/usr/lib"_s);
    for (const QString &platform : libraries.entryList({u"*-linux-*"_s}, QDir::Dirs)) {
        const QString path = libraries.filePath(platform + u"/faketime/libfaketime.so.1"_s);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

} // namespace

Machine::Machine(const QStringList &options)
    : m_options(options)
    , m_clock(findClock())
    , m_hasDisk(makeDisk(m_data.path()))
{
    moveClock(0);
}

Machine::~Machine()
{
    m_server.reset();
    if (m_hasDisk)
        ::umount2(QFile::encodeName(m_data.path()).constData(), MNT_DETACH);
}

bool Machine::start(const QStringList &options)
{
    m_server = std::make_unique<SnugdProcess>(m_data.path(), m_options + options);
    QProcess &process = m_server->process();
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardErrorFile(m_desk.filePath(u"log"_s));
    if (hasClock()) {
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(u"LD_PRELOAD"_s, m_clock);
        environment.insert(u"FAKETIME_TIMESTAMP_FILE"_s, m_desk.filePath(u"clock"_s));
        environment.insert(u"FAKETIME_CACHE_DURATION"_s, u"1"_s);
        environment.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
        environment.insert(u"NO_FAKE_STAT"_s, u"1"_s);
        process.setProcessEnvironment(environment);
    }
    return m_server->start();
}

void Machine::kill()
{
    m_server.reset();
}

bool Machine::stop()
{
    thaw();
    const bool endedWell = m_server->stop() == 0;
    m_server.reset();
    return endedWell;
}

QByteArray Machine::log() const
{
    QFile file(m_desk.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().right(2000) : QByteArray();
}

void Machine::freeze()
{
    test::freeze(m_server->process());
}

void Machine::thaw()
{
    test::thaw(m_server->process());
}

void Machine::fillDisk()
{
    if (!m_hasDisk)
        return limitFiles();
    const QByteArray filler = QFile::encodeName(m_data.filePath(u"filler"_s));
    const int file = ::open(filler.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    off_t size = 0;
    for (off_t more = 1 << 24; more >= 1 << 12; more >>= 1) {
        while (::posix_fallocate(file, size, more) == 0)
            size += more;
    }
    ::close(file);
}

void Machine::freeDisk()
{
    QFile::remove(m_data.filePath(u"filler"_s));
    if (m_server)
        limitFiles(RLIM_INFINITY);
}

void Machine::limitFiles()
{
    limitFiles(smallFile);
}

void Machine::limitFiles(quint64 bytes)
{
    const rlimit limit{.rlim_cur = bytes, .rlim_max = RLIM_INFINITY};
    ::prlimit(static_cast<pid_t>(pid()), RLIMIT_FSIZE, &limit, nullptr);
}

void Machine::moveClock(int seconds)
{
    // Another file in its place, as the server may read it at any moment.
    QFile file(m_desk.filePath(u"next-clock"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(seconds).prepend(seconds < 0 ? "" : "+") + '\n');
    file.close();
    ::rename(QFile::encodeName(file.fileName()).constData(),
             QFile::encodeName(m_desk.filePath(u"clock"_s)).constData());
}

} // namespace snug::test
