// SPDX-License-Identifier: MIT
#include "server/store/directorylock.h"

#include "server/store/storagefailure.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/file.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Result<std::unique_ptr<DirectoryLock>> DirectoryLock::take(const QString &directory)
{
    const QByteArray file = QFile::encodeName(directory + "/lock"_L1);
    const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return placeFailure(directory, errno);
    std::unique_ptr<DirectoryLock> lock(new DirectoryLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return placeFailure(directory, errno);
        char holder[32] = {};
        const ssize_t length = ::pread(descriptor, holder, sizeof holder - 1, 0);
        const QString process = QString::fromLatin1(holder, std::max<ssize_t>(length, 0)).trimmed();
        return Error{u"locked"_s,
                     Words::tr("%1 is in use by another Snug (process %2).").arg(directory, process),
                     process};
    }
    const QByteArray pid = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, pid.constData(), size_t(pid.size()), 0) != pid.size())
        return placeFailure(directory, errno);
    return lock;
}

DirectoryLock::~DirectoryLock()
{
    ::close(m_descriptor);
}

} // namespace snug::server
