// SPDX-License-Identifier: MIT
#include "app/host/roomhost.h"

#include "app/desktop/settings.h"
#include "app/host/hostserver.h"
#include "app/session/secretstore.h"

#include <QLoggingCategory>
#include <QStandardPaths>

#include <chrono>

namespace snug::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcHost, "snug.app")

constexpr auto lookAroundEvery = 5s; // for networks that came or went
constexpr auto joinTime = 10s;       // for a thread to end after it was told to; a goodbye takes 5 s at most

constexpr auto loopback = "127.0.0.1"_L1;

QString shareKey(const QString &room)
{
    return "share:"_L1 + room;
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
        m_server = nullptr;
        setState(Off);
        emit stopped();
    });
    m_lookAround.setInterval(lookAroundEvery);
    connect(&m_lookAround, &QTimer::timeout, this, &RoomHost::lookAround);
}

RoomHost::~RoomHost()
{
    disconnect(&m_thread, nullptr, this, nullptr);
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_server, &HostServer::close);
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

QStringList RoomHost::addresses() const
{
    QStringList texts;
    for (const QHostAddress &address : m_addresses)
        texts += address.toString();
    return texts;
}

QString RoomHost::reachText() const
{
    return m_addresses.isEmpty() ? tr("Works on this computer") : tr("Works in your home network");
}

void RoomHost::setDataDirectory(const QString &directory)
{
    if (m_state == Starting || m_state == Running)
        return;
    m_dataDirectory = directory;
    if (m_server)
        QMetaObject::invokeMethod(m_server,
                                  [server = m_server, directory] { server->setDirectory(directory); });
}

void RoomHost::setState(State state, const Error &problem)
{
    m_state = state;
    m_problem = problem;
    if (state != Running) {
        m_port = 0;
        m_lookAround.stop();
    }
    emit stateChanged();
}

void RoomHost::hostRoom(const QString &title)
{
    start();
    QMetaObject::invokeMethod(m_server, [server = m_server, title] { server->makeRoom(title); });
}

void RoomHost::resume()
{
    start();
}

void RoomHost::start()
{
    if (m_state == Starting || m_state == Running)
        return;
    setState(Starting);
    if (!m_server)
        makeServer();
    const auto preferred = static_cast<quint16>(m_settings.hostPort());
    QMetaObject::invokeMethod(m_server, [server = m_server, preferred] { server->open(preferred); });
}

void RoomHost::makeServer()
{
    m_server = new HostServer(m_dataDirectory);
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &HostServer::closed, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(m_server, &HostServer::opened, this, [this](quint16 port) {
        m_port = port;
        m_settings.setHostPort(port);
        setState(Running);
        m_lookAround.start();
        lookAround();
        for (const auto &[room, shared] : m_shared)
            askForShare(room);
    });
    connect(m_server, &HostServer::failed, this, [this](const Error &error) { setState(Failed, error); });
    connect(m_server, &HostServer::roomMade, this, &RoomHost::welcome);
    connect(m_server, &HostServer::refused, this,
            [this](const Error &error) { emit roomRefused(error.text); });
    connect(m_server, &HostServer::shared, this, &RoomHost::keepShare);
    connect(m_server, &HostServer::notShared, this, [this](const QString &room, const Error &error) {
        Shared &shared = sharedFor(room);
        shared.asked = false;
        shared.invitation->refuse(error.text);
    });
    m_thread.start();
}

void RoomHost::stop()
{
    if (!m_server) {
        QMetaObject::invokeMethod(this, &RoomHost::stopped, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(m_server, &HostServer::close);
}

void RoomHost::welcome(const QString &room, const QString &hostInvite)
{
    const RoomLink link = linkTo(loopback, room, hostInvite);
    sharedFor(room).asked = true; // the invite to share comes along without being asked for
    emit roomHosted(link, link.address());
}

Invitation *RoomHost::invitationFor(const QString &address)
{
    const QString room = address.section("/r/"_L1, 1);
    if (!isRoomId(room))
        return nullptr;
    Shared &shared = sharedFor(room);
    if (m_state == Running)
        askForShare(room);
    return shared.invitation;
}

RoomHost::Shared &RoomHost::sharedFor(const QString &room)
{
    Shared &shared = m_shared[room];
    if (!shared.invitation) {
        shared.invitation = new Invitation(this);
        connect(shared.invitation, &Invitation::newLinkWanted, this, [this, room] {
            const QString old = sharedFor(room).invite.value_or(KeptInvite{}).id;
            if (m_server)
                QMetaObject::invokeMethod(m_server,
                                          [server = m_server, room, old] { server->shareAnew(room, old); });
        });
    }
    return shared;
}

void RoomHost::askForShare(const QString &room)
{
    Shared &shared = sharedFor(room);
    if (shared.invite || std::exchange(shared.asked, true))
        return;
    m_secrets.read(shareKey(room), this, [this, room](const std::optional<QString> &found) {
        if (!m_server)
            return;
        const KeptInvite kept = KeptInvite::fromString(found.value_or(QString())).value_or(KeptInvite{});
        QMetaObject::invokeMethod(m_server, [server = m_server, room, kept] { server->share(room, kept); });
    });
}

void RoomHost::keepShare(const QString &room, const KeptInvite &invite)
{
    Shared &shared = sharedFor(room);
    shared.invite = invite;
    m_secrets.write(shareKey(room), invite.toString());
    showLink(room);
}

void RoomHost::showLink(const QString &room)
{
    const Shared &shared = sharedFor(room);
    if (!shared.invite)
        return;
    const QString host = m_addresses.isEmpty() ? QString(loopback) : m_addresses.first().toString();
    shared.invitation->show(linkTo(host, room, shared.invite->secret).toString(), !m_addresses.isEmpty());
}

void RoomHost::lookAround()
{
    const QList<QHostAddress> now = reachableAddresses(networkInterfaces());
    if (now != m_addresses) {
        m_addresses = now;
        emit reachChanged();
    }
    for (const auto &[room, shared] : m_shared)
        showLink(room);
}

RoomLink RoomHost::linkTo(const QString &host, const QString &room, const QString &invite) const
{
    return {.host = host, .port = m_port, .room = room, .invite = invite};
}

std::optional<RoomLink> RoomHost::ownLink(const RoomLink &link) const
{
    if (m_state != Running || link.secure || (link.port == 0 ? 80 : link.port) != m_port
        || !leadsHere(link.host, networkInterfaces()))
        return std::nullopt;
    return linkTo(loopback, link.room, link.invite);
}

} // namespace snug::app
