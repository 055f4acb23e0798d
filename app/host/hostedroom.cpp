// SPDX-License-Identifier: MIT
#include "app/host/hostedroom.h"

#include "app/host/hostserver.h"
#include "app/host/sizetext.h"
#include "app/session/secretstore.h"

#include <QDateTime>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

QString shareKey(const QString &room)
{
    return "share:"_L1 + room;
}

} // namespace

HostedRoom::HostedRoom(const QString &id, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_secrets(secrets)
{
    connect(&m_invitation, &Invitation::newLinkWanted, this, [this] {
        ask([id = m_id, old = m_invite.id](HostServer &server) { server.shareAnew(id, old); });
    });
    connect(&m_invitation, &Invitation::linkWanted, this, [this](const LinkTerms &terms) {
        ask([id = m_id, terms](HostServer &server) { server.makeLink(id, terms); });
    });
    connect(&m_invitation, &Invitation::turnOffWanted, this,
            [this](const QString &link) { ask([link](HostServer &server) { server.turnOff(link); }); });
}

template <typename Function>
void HostedRoom::ask(Function function)
{
    if (!m_server)
        emit unheard();
    else if (!m_gone)
        QMetaObject::invokeMethod(m_server, [server = m_server, function] { function(*server); });
}

QString HostedRoom::trouble() const
{
    return m_facts.noSpace ? tr("This computer has no space left. Messages are kept where they were written "
                                "until you free some.")
                           : QString();
}

QString HostedRoom::diskText() const
{
    if (m_facts.storedBytes < 0)
        return {};
    const QString stored = sizeText(m_facts.storedBytes);
    if (m_facts.freeBytes < 0)
        return tr("Your rooms take %1.").arg(stored);
    return tr("Your rooms take %1. %2 are free.").arg(stored, sizeText(m_facts.freeBytes));
}

void HostedRoom::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    emit watchedChanged();
    if (!watched || !m_server)
        return;
    look();
    ask([id = m_id](HostServer &server) { server.tellLinks(id); });
}

void HostedRoom::rename(const QString &title)
{
    setProblem({});
    ask([id = m_id, title](HostServer &server) { server.setTitle(id, title); });
}

void HostedRoom::pause()
{
    setProblem({});
    ask([id = m_id](HostServer &server) { server.setPaused(id, true); });
}

void HostedRoom::open()
{
    setProblem({});
    ask([id = m_id](HostServer &server) { server.setPaused(id, false); });
}

void HostedRoom::serve(HostServer *server)
{
    m_server = server;
    m_asked = m_asked && server;
    if (server)
        return;
    m_facts = {};
    m_callers.setCallers({}, {});
    emit seen();
}

void HostedRoom::refuseLink(const Error &error)
{
    m_asked = false;
    m_invitation.refuse(error.text);
}

void HostedRoom::locate(const QString &host, int port, Invitation::Range range)
{
    m_invitation.locate(host, port, m_id, range);
}

void HostedRoom::setKept(const KeptRoom &room)
{
    m_title = room.title;
    m_paused = room.paused;
    m_invitation.setStopped(m_paused);
    emit changed();
    emit titled();
}

void HostedRoom::setGone()
{
    if (std::exchange(m_gone, true))
        return;
    m_secrets.remove(shareKey(m_id));
    m_invitation.setUsual({});
    m_invitation.setLinks({});
    m_invitation.refuse(tr("This room was deleted."));
}

void HostedRoom::takeLinks(const std::vector<LinkFacts> &links)
{
    m_invitation.setLinks(links);
    if (m_invitation.isOver()) // turned off by a command
        look();
}

void HostedRoom::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        emit changed();
}

void HostedRoom::share()
{
    if (!m_server || std::exchange(m_asked, true))
        return;
    m_secrets.read(shareKey(m_id), this, [this](const std::optional<QString> &found) {
        const KeptInvite kept = KeptInvite::fromString(found.value_or(QString())).value_or(KeptInvite{});
        ask([id = m_id, kept](HostServer &server) { server.share(id, kept); });
    });
}

void HostedRoom::keep(const KeptInvite &invite)
{
    m_invite = invite;
    m_secrets.write(shareKey(m_id), invite.toString());
    m_invitation.setUsual(invite);
}

void HostedRoom::look()
{
    if (!m_server)
        return;
    ask([id = m_id](HostServer &server) { server.look(id); });
    if (m_invitation.isOver())
        ask([id = m_id, kept = m_invite](HostServer &server) { server.share(id, kept); });
    else if (m_watched)
        m_invitation.refresh();
}

void HostedRoom::count(const RoomFacts &facts)
{
    m_traffic.note(facts.messages, facts.bytes, QDateTime::currentMSecsSinceEpoch());
}

void HostedRoom::take(const RoomFacts &facts)
{
    m_facts = facts;
    const QList<NetworkInterface> interfaces = networkInterfaces();
    m_callers.setCallers(facts.callers, interfaces);
    count(facts);
    QList<Path> paths;
    for (const CallerFacts &caller : facts.callers)
        paths += pathOf(caller.address, caller.forwarded, interfaces);
    emit seen();
    emit reached(paths);
}

} // namespace snug::app
