// SPDX-License-Identifier: MIT
#include "app/host/invitation.h"

#include "app/host/linkterms.h"

#include <QDateTime>

#include <chrono>
#include <utility>

namespace snug::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

RoomLink Invitation::linkWith(const QString &secret) const
{
    return {.host = m_host, .port = m_port, .room = m_room, .invite = secret};
}

QString Invitation::link() const
{
    return ready() ? linkWith(shownSecret()).toString() : QString();
}

QString Invitation::hiddenLink() const
{
    return ready() ? linkWith({}).toString() + u"#••••••"_s : QString();
}

QString Invitation::networkText() const
{
    if (m_port == 0)
        return {};
    switch (m_range) {
    case Range::Computer:
        return tr("For this computer only: it is in no network");
    case Range::Network:
        return tr("For people on the same network as this computer");
    case Range::Internet:
        return tr("For everyone whose network reaches this computer");
    }
    Q_UNREACHABLE();
}

QString Invitation::explanation() const
{
    if (m_stopped)
        return tr("This room is stopped: nobody gets in by this link until you open it again.");
    const LinkFacts *facts = m_links.find(m_shown);
    return facts ? linkterms::sentence(facts->terms, now())
                 : tr("Anyone with this link can read history and write.");
}

QString Invitation::shareText() const
{
    return ready() ? tr("Join me: %1 - opens in a browser, no install").arg(link()) : QString();
}

bool Invitation::isOver() const
{
    const LinkFacts *facts = m_links.find(m_usual.id);
    return !m_usual.id.isEmpty() && m_linksKnown
           && (!facts || (facts->terms.endsAt && *facts->terms.endsAt <= now()));
}

void Invitation::newLink()
{
    if (!ready())
        return;
    m_shown = m_usual.id;
    emit newLinkWanted();
}

void Invitation::makeLink(bool readOnly, int uses, int hours)
{
    LinkTerms terms{.readOnly = readOnly};
    if (uses > 0)
        terms.uses = uses;
    if (hours > 0)
        terms.endsAt = now() + std::chrono::milliseconds(hours * 1h).count();
    emit linkWanted(terms);
}

void Invitation::turnOff(const QString &link)
{
    if (link != m_usual.id)
        emit turnOffWanted(link);
}

void Invitation::showLink(const QString &link)
{
    const QString wanted = m_secrets.contains(link) ? link : m_usual.id;
    if (std::exchange(m_shown, wanted) != wanted)
        emit changed();
}

void Invitation::locate(const QString &host, int port, const QString &room, Range range)
{
    if (m_host == host && m_port == port && m_room == room && m_range == range)
        return;
    m_host = host;
    m_port = port;
    m_room = room;
    m_range = range;
    emit changed();
}

void Invitation::setUsual(const KeptInvite &invite)
{
    const bool shown = !special();
    m_secrets.remove(m_usual.id);
    m_secrets.insert(invite.id, invite.secret);
    m_usual = invite;
    m_linksKnown = false; // those known were told before this one was made
    if (shown)
        m_shown = invite.id;
    m_problem.clear();
    tellKnown();
    emit changed();
}

void Invitation::addLink(const KeptInvite &invite)
{
    m_secrets.insert(invite.id, invite.secret);
    m_shown = invite.id;
    m_problem.clear();
    tellKnown();
    emit changed();
}

void Invitation::setLinks(const std::vector<LinkFacts> &links)
{
    m_links.setLinks(links);
    m_linksKnown = true;
    if (special() && !m_links.find(m_shown))
        m_shown = m_usual.id;
    tellKnown();
    emit changed();
}

void Invitation::tellKnown()
{
    m_links.setKnown(m_secrets.keys(), m_usual.id);
}

void Invitation::refuse(const QString &problem)
{
    m_problem = problem;
    emit changed();
}

void Invitation::setStopped(bool stopped)
{
    if (std::exchange(m_stopped, stopped) != stopped)
        emit changed();
}

void Invitation::refresh()
{
    m_links.refresh();
    emit changed();
}

} // namespace snug::app
