// SPDX-License-Identifier: MIT
// Who the host's server lets in, and who is there.
#include "app/host/hostserver.h"

#include <QDateTime>
#include <QStorageInfo>

#include <algorithm>
#include <chrono>

namespace snug::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds usualTime = 7 * 24h; // for which a link holds unless it is told otherwise

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

bool letsPeopleIn(const server::Invite &invite)
{
    return !invite.revokedAt && invite.usesLeft.value_or(1) > 0
           && (!invite.expiresAt || *invite.expiresAt > now());
}

LinkFacts factsOf(const server::Invite &invite)
{
    return {.id = invite.id,
            .terms = {.readOnly = invite.role == Role::Reader,
                      .uses = invite.usesLeft,
                      .endsAt = invite.expiresAt},
            .used = invite.used,
            .madeAt = invite.madeAt};
}

} // namespace

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
            if (!usable)
                return shareAnew(room, {});
            emit shared(room, kept);
            tellLinks(room);
        });
}

void HostServer::shareAnew(const QString &room, const QString &old)
{
    if (!m_server)
        return;
    const server::InviteTerms usual{.expiresAt = now() + usualTime.count()};
    m_server->rooms().makeInvite(room, usual, this,
                                 [this, room, old](const Result<server::NewInvite> &invite) {
                                     if (!invite) {
                                         emit notShared(room, invite.error());
                                         return;
                                     }
                                     emit shared(room, {invite->invite.id, invite->secret});
                                     if (!old.isEmpty())
                                         turnOff(old);
                                 });
}

void HostServer::makeLink(const QString &room, const LinkTerms &terms)
{
    if (!m_server)
        return;
    const server::InviteTerms wanted{
        .role = terms.readOnly ? Role::Reader : Role::Member, .uses = terms.uses, .expiresAt = terms.endsAt};
    m_server->rooms().makeInvite(room, wanted, this, [this, room](const Result<server::NewInvite> &invite) {
        if (!invite) {
            emit notShared(room, invite.error());
            return;
        }
        emit linkMade(room, {invite->invite.id, invite->secret});
    });
}

void HostServer::turnOff(const QString &link)
{
    if (m_server)
        m_server->rooms().revokeInvite(link, this, [](const Result<server::Invite> &) {});
}

void HostServer::tellLinks(const QString &room)
{
    if (!m_server)
        return;
    m_server->rooms().listInvites(room, this,
                                  [this, room](const Result<std::vector<server::Invite>> &invites) {
                                      if (!invites)
                                          return;
                                      std::vector<LinkFacts> links;
                                      for (const server::Invite &invite : *invites) {
                                          if (letsPeopleIn(invite) && invite.role != Role::Host)
                                              links.push_back(factsOf(invite));
                                      }
                                      emit linksTold(room, links);
                                  });
}

void HostServer::look(const QString &room)
{
    if (!m_server)
        return;
    m_server->rooms().look(room, this, [this, room](const server::RoomSight &sight) {
        if (!m_server)
            return;
        const QStorageInfo disk(m_dataDirectory);
        const std::optional<Error> &failure = m_server->failure();
        RoomFacts facts{.messages = sight.messages,
                        .bytes = sight.bytes,
                        .storedBytes = m_server->rooms().storedBytes(),
                        .freeBytes = disk.isValid() ? disk.bytesAvailable() : -1,
                        .noSpace = failure && failure->cause == "no_space"_L1};
        for (const server::Caller &caller : sight.callers)
            facts.callers.push_back({caller.member, caller.name, caller.role == Role::Host, caller.address,
                                     caller.forwarded, caller.since});
        emit seen(room, facts);
    });
}

} // namespace snug::app
