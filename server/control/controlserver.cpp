// SPDX-License-Identifier: MIT
#include "server/control/controlserver.h"

#include "server/control/controlsession.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace snug::server::control {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSessions = 64;

//! A listening socket at `path`, -1 where that fails.
int listenAt(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    Q_ASSERT(name.size() < static_cast<qsizetype>(sizeof(address.sun_path)));
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));

    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return -1;
    ::unlink(name.constData());
    // The mode goes on before the name is there (Linux makes the file with the mode of the socket), so that
    // nobody else can connect in between.
    const bool listening = ::fchmod(socket, S_IRUSR | S_IWUSR) == 0
                           && ::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0
                           && ::listen(socket, mostSessions) == 0;
    if (listening)
        return socket;
    const int reason = errno;
    ::close(socket);
    errno = reason;
    return -1;
}

} // namespace

ControlServer::ControlServer(Rooms &rooms, std::function<QUrl()> baseUrl, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_baseUrl(std::move(baseUrl))
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

ControlServer::~ControlServer() = default;

Result<Done> ControlServer::listen(const QString &dataDirectory)
{
    m_path.emplace(dataDirectory);
    const int socket = listenAt(m_path->path());
    if (socket < 0 || !m_server.listen(socket))
        return Error{u"cannot_listen"_s,
                     QCoreApplication::translate("Control", "Commands beside this server will not work: %1")
                         .arg(socket < 0 ? qt_error_string(errno) : m_server.errorString())};
    return Done{};
}

void ControlServer::close()
{
    m_server.close();
    emit closing();
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_sessions >= mostSessions) {
            delete socket;
            continue;
        }
        auto *session = new ControlSession(socket, m_rooms, m_baseUrl(), this);
        ++m_sessions;
        connect(session, &QObject::destroyed, this, [this] { --m_sessions; });
        connect(this, &ControlServer::closing, session, &ControlSession::end);
    }
}

} // namespace snug::server::control
