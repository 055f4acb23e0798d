// SPDX-License-Identifier: MIT
#include "server/rooms.h"

#include "server/net/halls.h"
#include "server/room/secret.h"
#include "shared/protocol/limits.h"
#include "shared/text/plaintext.h"

#include <QPointer>
#include <QTimer>

namespace snug::server {

Rooms::Rooms(Store &store, Halls *halls, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_halls(halls)
{
    if (m_halls)
        connect(m_halls, &Halls::told, this, &Rooms::told);
}

void Rooms::make(const QString &title, Access access, QObject *context, Callback<RoomInfo> done)
{
    QString kept;
    if (!title.isEmpty()) {
        const Result<QString> cleaned = text::roomTitle(title);
        if (!cleaned) {
            QTimer::singleShot(0, context,
                               [done = std::move(done), error = cleaned.error()] { done(error); });
            return;
        }
        kept = *cleaned;
    }
    m_store.submit(op::MakeRoom{kept, access}, this,
                   [this, context = QPointer(context), done = std::move(done)](const Result<RoomInfo> &room) {
                       if (context)
                           done(room);
                       if (room)
                           emit made(*room);
                   });
}

void Rooms::remove(const QString &room, QObject *context, Callback<Done> done)
{
    // The people in it are told, whether or not whoever asked is still there to hear of it.
    m_store.submit(
        op::DeleteRoom{room}, this,
        [this, room, context = QPointer(context), done = std::move(done)](const Result<Done> &deleted) {
            if (deleted && m_halls)
                m_halls->closeDeleted(room);
            if (context)
                done(deleted);
            if (deleted)
                emit removed(room);
        });
}

void Rooms::list(QObject *context, Callback<std::vector<RoomInfo>> done)
{
    m_store.submit(op::ListRooms{}, context, std::move(done));
}

void Rooms::setTitle(const QString &room, const QString &title, QObject *context, Callback<RoomInfo> done)
{
    const Result<QString> cleaned = text::roomTitle(title);
    if (!cleaned) {
        QTimer::singleShot(0, context, [done = std::move(done), error = cleaned.error()] { done(error); });
        return;
    }
    if (!m_halls) {
        m_store.submit(op::RetitleRoom{room, *cleaned}, context,
                       [done = std::move(done)](const Result<op::RetitleRoom::Retitled> &retitled) {
                           done(retitled ? Result<RoomInfo>(retitled->room) : retitled.error());
                       });
        return;
    }
    m_halls->setTitle(room, *cleaned,
                      [context = QPointer(context), done = std::move(done)](const Result<RoomInfo> &changed) {
                          if (context)
                              done(changed);
                      });
}

void Rooms::setPaused(const QString &room, bool paused, QObject *context, Callback<RoomInfo> done)
{
    if (!m_halls)
        return m_store.submit(op::PauseRoom{room, paused}, context, std::move(done));
    m_halls->setPaused(
        room, paused, [context = QPointer(context), done = std::move(done)](const Result<RoomInfo> &changed) {
            if (context)
                done(changed);
        });
}

void Rooms::look(const QString &room, QObject *context, std::function<void(RoomSight)> done)
{
    if (!m_halls) {
        QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
        return;
    }
    m_halls->look(room, [context = QPointer(context), done = std::move(done)](const RoomSight &sight) {
        if (context)
            done(sight);
    });
}

qint64 Rooms::storedBytes() const
{
    const StoreStats stats = m_store.stats();
    return stats.databaseBytes + stats.logBytes;
}

void Rooms::makeInvite(const QString &room, const InviteTerms &terms, QObject *context,
                       Callback<NewInvite> done)
{
    const QString secret = secret::make(limits::inviteBytes);
    m_store.submit(
        op::AddInvite{room, secret::hash(secret), terms}, this,
        [this, secret, context = QPointer(context), done = std::move(done)](const Result<Invite> &invite) {
            if (context)
                done(invite ? Result<NewInvite>(NewInvite{*invite, secret}) : invite.error());
            if (invite)
                emit invitesChanged(invite->room);
        });
}

void Rooms::revokeInvite(const QString &invite, QObject *context, Callback<Invite> done)
{
    m_store.submit(
        op::RevokeInvite{invite}, this,
        [this, context = QPointer(context), done = std::move(done)](const Result<Invite> &revoked) {
            if (context)
                done(revoked);
            if (revoked)
                emit invitesChanged(revoked->room);
        });
}

void Rooms::listInvites(const QString &room, QObject *context, Callback<std::vector<Invite>> done)
{
    m_store.submit(op::ListInvites{room}, context, std::move(done));
}

void Rooms::watch(const QString &room, QObject *context, Callback<RoomState> done)
{
    // First, so that nothing that is stored after the state was taken goes untold.
    if (m_halls)
        m_halls->watch(room);
    m_store.submit(op::OpenRoom{.room = room}, context, std::move(done));
}

void Rooms::unwatch(const QString &room)
{
    if (m_halls)
        m_halls->unwatch(room);
}

void Rooms::setNote(const QString &name, const QString &value)
{
    m_store.submit(op::SetNote{name, value}, this, {});
}

} // namespace snug::server
