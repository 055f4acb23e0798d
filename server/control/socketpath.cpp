// SPDX-License-Identifier: MIT
#include "server/control/socketpath.h"

#include <QFile>

#include <sys/un.h>

#include <fcntl.h>
#include <unistd.h>

namespace snug::server::control {

using namespace Qt::StringLiterals;

SocketPath::SocketPath(const QString &dataDirectory)
    : m_path(dataDirectory + "/control.sock"_L1)
{
    if (QFile::encodeName(m_path).size() < static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)))
        return;
    m_directory = ::open(QFile::encodeName(dataDirectory).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    m_path = u"/proc/self/fd/%1/control.sock"_s.arg(m_directory);
}

SocketPath::~SocketPath()
{
    if (m_directory >= 0)
        ::close(m_directory);
}

} // namespace snug::server::control
