// SPDX-License-Identifier: MIT
#include "app/host/hostserver.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>
#include <vector>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcHost, "snug.app")

constexpr int portsTried = 50; // after the preferred one

std::vector<quint16> portsFrom(quint16 preferred)
{
    std::vector<quint16> ports;
    for (int port = preferred; port != 0 && port <= std::min(preferred + portsTried, 65535); ++port)
        ports.push_back(static_cast<quint16>(port));
    ports.push_back(0);
    return ports;
}

bool letsPeopleIn(const server::Invite &invite)
{
    return !invite.revokedAt && invite.usesLeft.value_or(1) > 0
           && (!invite.expiresAt || *invite.expiresAt > QDateTime::currentMSecsSinceEpoch());
}

} // namespace

HostServer::HostServer(const QString &dataDirectory)
    : m_dataDirectory(dataDirectory)
{
}

HostServer::~HostServer() = default;

void HostServer::open(quint16 preferredPort)
{
    if (m_server) {
        emit opened(m_server->port());
        return;
    }
    Error last;
    for (const quint16 port : portsFrom(preferredPort)) {
        auto server = server::Server::open({.dataDirectory = m_dataDirectory, .port = port});
        if (server) {
            m_server = std::move(*server);
            emit opened(m_server->port());
            return;
        }
        last = server.error();
        if (last.code != "port_taken"_L1)
            break;
    }
    qCWarning(lcHost) << "cannot host:" << last.code << last.detail;
    emit failed(last);
}

void HostServer::makeRoom(const QString &title)
{
    if (!m_server)
        return;
    m_server->rooms().make(title, Access::Invite, this, [this](const Result<RoomInfo> &made) {
        if (!made) {
            emit refused(made.error());
            return;
        }
        const server::InviteTerms forHost{.role = Role::Host, .uses = 1};
        m_server->rooms().makeInvite(made->id, forHost, this,
                                     [this, room = made->id](const Result<server::NewInvite> &invite) {
                                         if (invite)
                                             emit roomMade(room, invite->secret);
                                         else
                                             emit refused(invite.error());
                                     });
        shareAnew(made->id, {});
    });
}

void HostServer::share(const QString &room, const KeptInvite &kept)
{
    if (!m_server)
        return;
    m_server->rooms().listInvites(
        room, this, [this, room, kept](const Result<std::vector<server::Invite>> &invites) {
            if (!invites) {
                emit notShared(room, invites.error());
                return;
            }
            const bool usable = std::ranges::any_of(*invites, [&kept](const server::Invite &invite) {
                return invite.id == kept.id && letsPeopleIn(invite);
            });
            if (usable)
                emit shared(room, kept);
            else
                shareAnew(room, {});
        });
}

void HostServer::shareAnew(const QString &room, const QString &old)
{
    if (!m_server)
        return;
    m_server->rooms().makeInvite(room, {}, this, [this, room, old](const Result<server::NewInvite> &invite) {
        if (!invite) {
            emit notShared(room, invite.error());
            return;
        }
        emit shared(room, {invite->invite.id, invite->secret});
        if (!old.isEmpty())
            m_server->rooms().revokeInvite(old, this, [](const Result<server::Invite> &) {});
    });
}

void HostServer::close()
{
    if (!m_server) {
        emit closed();
        return;
    }
    // Queued: the server cannot be deleted while it speaks. It may say so twice.
    connect(
        m_server.get(), &server::Server::closed, this,
        [this] {
            if (!m_server)
                return;
            m_server.reset();
            emit closed();
        },
        Qt::QueuedConnection);
    m_server->close({.reason = u"stop"_s, .text = tr("The host has closed the room for now.")});
}

} // namespace snug::app
