// SPDX-License-Identifier: MIT
#include "app/desktop/busprobe.h"

#include <QByteArrayList>
#include <QScopeGuard>

#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <poll.h>
#include <unistd.h>

namespace snug::app::bus {

using namespace Qt::StringLiterals;

namespace {

//! The socket of an address such as unix:path=/run/user/1000/bus,guid=…; nothing for other kinds.
std::optional<QByteArray> socketName(const QByteArray &address)
{
    const QByteArray first = address.split(';').constFirst();
    if (!first.startsWith("unix:"))
        return std::nullopt;
    for (const QByteArray &pair : first.mid(5).split(',')) {
        if (pair.startsWith("path="))
            return QByteArray::fromPercentEncoding(pair.mid(5));
        if (pair.startsWith("abstract="))
            return '\0' + QByteArray::fromPercentEncoding(pair.mid(9));
    }
    return std::nullopt;
}

//! What was set for it, else where it usually is.
QByteArray addressOf(const char *variable, const QByteArray &usual)
{
    return qEnvironmentVariableIsSet(variable) ? qgetenv(variable) : usual;
}

} // namespace

bool answers(const QByteArray &address, std::chrono::milliseconds patience)
{
    const std::optional<QByteArray> name = socketName(address);
    sockaddr_un where{};
    where.sun_family = AF_UNIX;
    if (!name || static_cast<size_t>(name->size()) >= sizeof(where.sun_path))
        return true;
    std::memcpy(where.sun_path, name->constData(), static_cast<size_t>(name->size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const auto close = qScopeGuard([socket] { ::close(socket); });
    // An abstract name ends where the address does, a path with its first zero.
    const auto size =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(name->size())
                               + (name->startsWith('\0') ? 0 : 1));
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&where), size) != 0)
        return errno != EAGAIN; // nobody has taken in those who came before

    // A bus answers that at once with the ways it knows people by.
    const QByteArray question("\0AUTH\r\n", 7);
    if (::send(socket, question.constData(), static_cast<size_t>(question.size()), MSG_NOSIGNAL)
        != question.size())
        return true;
    pollfd answer{.fd = socket, .events = POLLIN, .revents = 0};
    return ::poll(&answer, 1, static_cast<int>(patience.count())) != 0;
}

void doWithoutHungBuses()
{
    const QByteArray nowhere = "unix:path=/dev/null"_ba;
    for (const auto &[variable, usual] :
         {std::pair{"DBUS_SESSION_BUS_ADDRESS", "unix:path="_ba + qgetenv("XDG_RUNTIME_DIR") + "/bus"_ba},
          std::pair{"DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/dbus/system_bus_socket"_ba}}) {
        if (!answers(addressOf(variable, usual)))
            qputenv(variable, nowhere);
    }
}

} // namespace snug::app::bus
