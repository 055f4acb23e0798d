// SPDX-License-Identifier: MIT
#include "app/host/roomhost.h"

#include "app/desktop/settings.h"
#include "app/host/hostserver.h"
#include "app/session/secretstore.h"

#include <QDesktopServices>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace snug::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcHost, "snug.app")

constexpr auto joinTime = 10s; // for a thread to end after it was told to; a goodbye takes 5 s at most
constexpr auto lookEvery = 2s; // at rooms that somebody watches …
constexpr int seldom = 10;     // … and every so many times at the others

constexpr auto loopback = "127.0.0.1"_L1;

QString roomOf(const QString &address)
{
    const QString room = address.section("/r/"_L1, 1);
    return isRoomId(room) ? room : QString();
}

} // namespace

RoomHost::RoomHost(SecretStore &secrets, Settings &settings, const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_dataDirectory(dataDirectory)
{
    m_thread.setObjectName(u"snug host"_s);
    connect(&m_thread, &QThread::finished, this, [this] {
        m_ending = false;
        setState(Off);
        emit stopped();
    });
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &RoomHost::lookAtRooms);
    connect(&m_reach, &Reach::changed, this, &RoomHost::reachChanged);
    connect(&m_reach, &Reach::addressesChanged, this, [this] {
        for (const auto &[id, room] : m_rooms)
            locate(*room);
        emit reachChanged();
    });
    connect(&m_power, &Power::changed, this, &RoomHost::powerChanged);
}

RoomHost::~RoomHost()
{
    disconnect(&m_thread, nullptr, this, nullptr);
    if (!m_thread.isRunning())
        return;
    tell(&HostServer::close);
    if (!m_thread.wait(QDeadlineTimer(joinTime))) {
        qCCritical(lcHost) << "the host's thread does not end";
        m_thread.terminate();
        m_thread.wait();
    }
}

QString RoomHost::defaultDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/snug"_L1;
}

QString RoomHost::powerText() const
{
    return m_state == Running && m_power.lidEndsAll() ? tr("Closing the lid pauses the room") : QString();
}

void RoomHost::setDataDirectory(const QString &directory)
{
    if (m_state == Starting || m_state == Running)
        return;
    m_dataDirectory = directory;
    m_stopped.clear(); // kept in another place
    emit leftRoomsChanged();
    tell([directory](HostServer &server) { server.setDirectory(directory); });
    emit dataDirectoryChanged();
    if (m_state == Failed)
        setState(Off); // why it failed was said of another place
}

void RoomHost::setState(State state, const Error &problem)
{
    m_state = state;
    m_problem = problem;
    if (state != Running) {
        m_port = 0;
        m_reach.setPort(0);
        m_look.stop();
        for (const auto &[id, room] : m_rooms)
            room->serve(nullptr);
    }
    emit stateChanged();
    emit powerChanged();
}

void RoomHost::hostRoom(const QString &title)
{
    start();
    tell([title](HostServer &server) { server.makeRoom(title); });
}

void RoomHost::openRoom(const QString &title)
{
    start();
    tell([title](HostServer &server) { server.findRoom(title); });
}

void RoomHost::resume()
{
    start();
}

HostedRoom *RoomHost::roomAt(const QString &address)
{
    const QString room = roomOf(address);
    return room.isEmpty() ? nullptr : &roomBy(room);
}

Invitation *RoomHost::invitationFor(const QString &address)
{
    HostedRoom *room = roomAt(address);
    if (!room)
        return nullptr;
    room->share();
    return room->invitation();
}

HostedRoom &RoomHost::roomBy(const QString &id)
{
    HostedRoom *&room = m_rooms[id];
    if (!room) {
        room = new HostedRoom(id, m_secrets, this);
        connect(room, &HostedRoom::reached, &m_reach, &Reach::hear);
        connect(room, &HostedRoom::unheard, this, [this] {
            emit roomRefused(m_state == Failed ? problem()
                                               : tr("Your rooms are not open yet. Try again in a moment."));
        });
        if (m_state == Running)
            room->serve(m_server);
        locate(*room);
    }
    return *room;
}

void RoomHost::locate(HostedRoom &room) const
{
    if (m_port == 0)
        return; // the last place stays: it mostly is the next one, too
    const QList<QHostAddress> &addresses = m_reach.addresses();
    if (addresses.isEmpty())
        return room.locate(loopback, m_port, Invitation::Range::Computer);
    const QHostAddress &best = addresses.first();
    room.locate(best.toString(), m_port,
                isPrivate(best) ? Invitation::Range::Network : Invitation::Range::Internet);
}

void RoomHost::lookAtRooms()
{
    const bool all = ++m_looks % seldom == 0;
    for (const auto &[id, room] : m_rooms) {
        if (all || room->watched())
            room->look();
    }
}

void RoomHost::openDataDirectory() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataDirectory));
}

RoomLink RoomHost::linkTo(const QString &room, const QString &invite) const
{
    return {.host = loopback, .port = m_port, .room = room, .invite = invite};
}

std::optional<RoomLink> RoomHost::ownLink(const RoomLink &link) const
{
    if (m_state != Running || link.secure || (link.port == 0 ? 80 : link.port) != m_port
        || !leadsHere(link.host, networkInterfaces()))
        return std::nullopt;
    return linkTo(link.room, link.invite);
}

} // namespace snug::app
