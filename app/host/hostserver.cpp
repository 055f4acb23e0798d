// SPDX-License-Identifier: MIT
#include "app/host/hostserver.h"

#include "app/session/networkaddresses.h"
#include "shared/text/plaintext.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>
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

KeptRoom keptRoom(const RoomInfo &room)
{
    return {room.id, room.title, room.paused};
}

std::vector<KeptRoom> keptRooms(const std::vector<RoomInfo> &rooms)
{
    std::vector<KeptRoom> kept;
    std::ranges::transform(rooms, std::back_inserter(kept), keptRoom);
    return kept;
}

//! As it is kept; what is no title stays what it is, for its refusal.
QString keptTitle(const QString &title)
{
    const Result<QString> kept = text::roomTitle(title);
    return kept ? *kept : title;
}

QString freshTitle(const QString &title, const std::vector<RoomInfo> &rooms)
{
    QString fresh = keptTitle(title);
    for (int number = 2; std::ranges::find(rooms, fresh, &RoomInfo::title) != rooms.end(); ++number)
        fresh = keptTitle(title) + u' ' + QString::number(number);
    return fresh;
}

} // namespace

HostServer::HostServer(const QString &dataDirectory)
    : m_dataDirectory(dataDirectory)
{
}

HostServer::~HostServer() = default;

void HostServer::lookAtStore()
{
    if (m_server)
        return;
    auto store = server::Store::open(m_dataDirectory);
    if (!store) {
        qCInfo(lcHost) << "no look at the rooms kept here:" << store.error().code << store.error().detail;
        return; // said to whoever wants to host
    }
    m_store = std::move(*store);
    m_store->submit(server::op::ListRooms{}, this, [this](const Result<std::vector<RoomInfo>> &rooms) {
        if (rooms)
            emit storeSeen(keptRooms(*rooms));
        // Queued: the store cannot be deleted while it speaks.
        QMetaObject::invokeMethod(
            this, [this] { m_store.reset(); }, Qt::QueuedConnection);
    });
}

void HostServer::open(quint16 preferredPort)
{
    m_store.reset();
    if (m_ending) {
        m_openAfter = preferredPort;
        return;
    }
    if (m_server) {
        emit opened(m_server->port());
        return;
    }
    Error last;
    for (const quint16 port : portsFrom(preferredPort)) {
        auto server = server::Server::open({.dataDirectory = m_dataDirectory, .port = port});
        if (server) {
            m_server = std::move(*server);
            connectRooms();
            listenToCommands();
            emit opened(m_server->port());
            m_server->rooms().list(this, [this](const Result<std::vector<RoomInfo>> &rooms) {
                if (rooms)
                    emit listed(keptRooms(*rooms));
            });
            return;
        }
        last = server.error();
        if (last.code != "port_taken"_L1)
            break;
    }
    qCWarning(lcHost) << "cannot host:" << last.code << last.detail;
    emit failed(last);
}

void HostServer::connectRooms()
{
    const server::Rooms *rooms = &m_server->rooms();
    connect(rooms, &server::Rooms::made, this, [this](const RoomInfo &room) {
        if (room.id == m_asked)
            return;
        emit kept(keptRoom(room));
        inviteHost(room.id, &HostServer::hostInvited);
    });
    connect(rooms, &server::Rooms::removed, this, &HostServer::gone);
    connect(rooms, &server::Rooms::invitesChanged, this, &HostServer::tellLinks);
}

void HostServer::listenToCommands()
{
    m_control =
        std::make_unique<server::control::ControlServer>(m_server->rooms(), [this] { return linkBase(); });
    const Result<Done> listening = m_control->listen(m_dataDirectory);
    if (!listening)
        qCWarning(lcHost).noquote() << listening.error().text;
    // For links that commands make while nobody hosts.
    m_server->rooms().setNote(u"url"_s, linkBase().toString());
}

QUrl HostServer::linkBase() const
{
    QUrl base = m_server->localUrl();
    const QList<QHostAddress> addresses = reachableAddresses(networkInterfaces());
    if (!addresses.isEmpty())
        base.setHost(addresses.first().toString());
    return base;
}

void HostServer::makeRoom(const QString &title)
{
    if (!m_server)
        return;
    m_server->rooms().list(this, [this, title](const Result<std::vector<RoomInfo>> &rooms) {
        if (rooms)
            makeRoomCalled(freshTitle(title, *rooms));
        else
            emit refused(rooms.error());
    });
}

void HostServer::findRoom(const QString &title)
{
    if (!m_server)
        return;
    m_server->rooms().list(this, [this, title](const Result<std::vector<RoomInfo>> &rooms) {
        if (!rooms) {
            emit refused(rooms.error());
            return;
        }
        const QString wanted = keptTitle(title);
        const RoomInfo *best = nullptr;
        for (const RoomInfo &room : *rooms) {
            if (room.title == wanted && (!best || (best->paused && !room.paused)))
                best = &room;
        }
        if (best)
            emit found(best->id);
        else
            makeRoomCalled(title);
    });
}

void HostServer::makeRoomCalled(const QString &title)
{
    if (!m_server)
        return;
    m_server->rooms().make(title, Access::Invite, this, [this](const Result<RoomInfo> &made) {
        if (!made) {
            emit refused(made.error());
            return;
        }
        m_asked = made->id;
        emit kept(keptRoom(*made));
        inviteHost(made->id, &HostServer::roomMade);
        shareAnew(made->id, {});
    });
}

void HostServer::inviteHost(const QString &room, void (HostServer::*said)(const QString &, const QString &))
{
    if (!m_server)
        return;
    m_server->rooms().makeInvite(room, {.role = Role::Host, .uses = 1}, this,
                                 [this, room, said](const Result<server::NewInvite> &invite) {
                                     if (invite)
                                         emit(this->*said)(room, invite->secret);
                                     else
                                         emit refused(invite.error());
                                 });
}

void HostServer::reopenRoom(const QString &room)
{
    if (!m_server)
        return;
    m_server->rooms().setPaused(room, false, this, [this, room](const Result<RoomInfo> &opened) {
        if (!opened) {
            if (opened.error().code == "no_such_room"_L1)
                emit gone(room);
            emit refused(opened.error());
            return;
        }
        emit kept(keptRoom(*opened));
        inviteHost(room, &HostServer::roomMade);
    });
}

void HostServer::setTitle(const QString &room, const QString &title)
{
    if (m_server)
        m_server->rooms().setTitle(
            room, title, this, [this, room](const Result<RoomInfo> &changed) { tellChange(room, changed); });
}

void HostServer::setPaused(const QString &room, bool paused)
{
    if (m_server)
        m_server->rooms().setPaused(
            room, paused, this, [this, room](const Result<RoomInfo> &changed) { tellChange(room, changed); });
}

void HostServer::tellChange(const QString &room, const Result<RoomInfo> &changed)
{
    if (changed)
        emit kept(keptRoom(*changed));
    else if (changed.error().code == "no_such_room"_L1)
        emit gone(room);
    else
        emit notChanged(room, changed.error());
}

void HostServer::close()
{
    m_openAfter.reset();
    end({.reason = u"stop"_s, .text = tr("The host has closed the room for now.")}, &HostServer::closed);
}

void HostServer::pause()
{
    m_openAfter.reset();
    end({.reason = u"sleep"_s, .text = tr("The host's computer goes to sleep.")}, &HostServer::paused);
}

void HostServer::end(const frame::Bye &bye, void (HostServer::*said)())
{
    if (!m_server) {
        emit(this->*said)();
        return;
    }
    m_ending = true;
    m_control->close();
    // Queued: the server cannot be deleted while it speaks. It may say so twice.
    connect(
        m_server.get(), &server::Server::closed, this,
        [this, said] {
            m_control.reset();
            m_server.reset();
            m_ending = false;
            emit(this->*said)();
            if (const std::optional<quint16> port = std::exchange(m_openAfter, {}))
                open(*port);
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_server->close(bye);
}

} // namespace snug::app
