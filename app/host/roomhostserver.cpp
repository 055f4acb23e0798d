// SPDX-License-Identifier: MIT
// How a host comes to have a server, hears of it and lets it go.
#include "app/desktop/settings.h"
#include "app/host/hostserver.h"
#include "app/host/roomhost.h"
#include "app/session/readablepath.h"
#include "app/session/secretstore.h"

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! As the host reads it, whose computer it is.
Error toTheHost(Error error)
{
    if (error.cause == "no_space"_L1)
        error.text = RoomHost::tr("This computer has no space left.");
    return error;
}

//! Why none of the rooms that are kept in `directory` is open; empty where that is not known better.
QString whyNotOpen(const Error &error, const QString &directory)
{
    const QString place = readablePath(directory);
    if (error.code == "no_space"_L1)
        return RoomHost::tr("There is no space left in %1, so your own rooms can't open. You can still join "
                            "the rooms of others. Free some space, then try again.")
            .arg(place);
    if (error.code == "not_writable"_L1)
        return RoomHost::tr("I can't save to %1, so your own rooms can't open. You can still join the rooms "
                            "of others. Let Snug write there, then try again.")
            .arg(place);
    if (error.code == "damaged"_L1)
        return RoomHost::tr("The file with your rooms, %1, is damaged or not made by Snug. It stays as it "
                            "is, and you can still join the rooms of others. Put a backup in its place, then "
                            "try again.")
            .arg(readablePath(directory + "/snug.db"_L1));
    if (error.code == "newer_store"_L1)
        return RoomHost::tr("Your rooms in %1 were made by a newer Snug, so this one leaves them as they "
                            "are. You can still join the rooms of others. Update Snug to open your own.")
            .arg(place);
    if (error.code == "locked"_L1)
        return RoomHost::tr("Another Snug (process %2) has your rooms in %1 open, so they can't open here. "
                            "You can still join the rooms of others. Close the other one, then try again.")
            .arg(place, error.detail);
    return {};
}

Error told(Error error, const QString &directory)
{
    const QString why = whyNotOpen(error, directory);
    if (!why.isEmpty())
        error.text = why;
    if (error.code == "locked"_L1)
        error.detail.clear(); // is in the words
    return error;
}

} // namespace

void RoomHost::start()
{
    if (m_state == Starting || m_state == Running || m_ending)
        return;
    setState(Starting);
    makeServer();
    tell([preferred = static_cast<quint16>(m_settings.hostPort())](HostServer &server) {
        server.open(preferred);
    });
}

void RoomHost::tell(const std::function<void(HostServer &)> &order)
{
    if (m_server)
        QMetaObject::invokeMethod(m_server, [server = m_server, order] { order(*server); });
}

void RoomHost::pause()
{
    if (m_ending || (m_state != Starting && m_state != Running)) {
        QMetaObject::invokeMethod(this, &RoomHost::paused, Qt::QueuedConnection);
        return;
    }
    for (const auto &[id, room] : m_rooms)
        room->look(); // or what went on since the last time would be forgotten
    setState(Off);
    tell(&HostServer::pause);
}

void RoomHost::stop()
{
    if (!m_server) {
        if (!m_ending)
            QMetaObject::invokeMethod(this, &RoomHost::stopped, Qt::QueuedConnection);
        return;
    }
    m_ending = true;
    tell(&HostServer::close);
    // It dies on its thread, at a time that is not known here.
    m_server = nullptr;
    for (const auto &[id, room] : m_rooms)
        room->serve(nullptr);
}

void RoomHost::makeServer()
{
    if (m_server)
        return;
    m_server = new HostServer(m_dataDirectory);
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &HostServer::closed, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(m_server, &HostServer::opened, this, &RoomHost::serve);
    connect(m_server, &HostServer::paused, this, &RoomHost::paused);
    connect(m_server, &HostServer::failed, this,
            [this](const Error &error) { setState(Failed, told(error, m_dataDirectory)); });
    connect(m_server, &HostServer::kept, this, &RoomHost::take);
    connect(m_server, &HostServer::roomMade, this, &RoomHost::welcome);
    connect(m_server, &HostServer::found, this, &RoomHost::goBackInto);
    connect(m_server, &HostServer::listed, this, &RoomHost::takeServed);
    connect(m_server, &HostServer::storeSeen, this, &RoomHost::takeStored);
    connect(m_server, &HostServer::hostInvited, this, [this](const QString &room, const QString &hostInvite) {
        const RoomLink link = linkTo(room, hostInvite);
        giveBack(link, [this, link] { emit hostInvited(link); });
    });
    connect(m_server, &HostServer::gone, this, &RoomHost::forget);
    connect(m_server, &HostServer::refused, this,
            [this](const Error &error) { emit roomRefused(toTheHost(error).text); });
    passOn();
    m_thread.start();
}

void RoomHost::passOn()
{
    // Connected here and not by each room: one that is new would miss what was told before it was heard of.
    connect(m_server, &HostServer::shared, this,
            [this](const QString &room, const KeptInvite &invite) { roomBy(room).keep(invite); });
    connect(m_server, &HostServer::notShared, this,
            [this](const QString &room, const Error &error) { roomBy(room).refuseLink(toTheHost(error)); });
    connect(m_server, &HostServer::linkMade, this, [this](const QString &room, const KeptInvite &invite) {
        roomBy(room).invitation()->addLink(invite);
    });
    connect(
        m_server, &HostServer::linksTold, this,
        [this](const QString &room, const std::vector<LinkFacts> &links) { roomBy(room).takeLinks(links); });
    connect(m_server, &HostServer::notChanged, this, [this](const QString &room, const Error &error) {
        roomBy(room).setProblem(toTheHost(error).text);
    });
    connect(m_server, &HostServer::seen, this, [this](const QString &room, const RoomFacts &facts) {
        if (m_state == Running)
            roomBy(room).take(facts);
        else
            roomBy(room).count(facts); // the look before sleep: who was there is gone
    });
}

void RoomHost::serve(quint16 port)
{
    if (m_state != Starting || m_ending) // paused or stopped meanwhile
        return;
    m_port = port;
    m_settings.setHostPort(port);
    for (const auto &[id, room] : m_rooms) {
        room->serve(m_server);
        room->share();
        locate(*room);
    }
    m_look.start();
    setState(Running);
    m_reach.setPort(port);
}

} // namespace snug::app
