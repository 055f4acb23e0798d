// SPDX-License-Identifier: MIT
#include "app/session/rooms.h"

#include "app/session/clientstore.h"
#include "app/session/secretstore.h"
#include "app/session/trouble.h"
#include "shared/text/displayname.h"

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

Rooms::Rooms(const SessionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

Rooms::~Rooms() = default;

void Rooms::restore()
{
    for (const RememberedRoom &room : m_context.store.rooms()) {
        if (find(room.address()))
            continue;
        RoomSession *session = add(room);
        if (!room.hosted)
            session->start();
    }
}

bool Rooms::hasHosted() const
{
    return std::ranges::any_of(m_model.sessions(), &RoomSession::hosted);
}

RoomSession *Rooms::hosted(const QString &room) const
{
    // By its id: it may be on its way to another port just now.
    const std::vector<RoomSession *> &sessions = m_model.sessions();
    const auto found = std::ranges::find_if(sessions, [&room](const RoomSession *session) {
        return session->hosted() && session->room().link.room == room;
    });
    return found == sessions.end() ? nullptr : *found;
}

void Rooms::hostedAt(quint16 port)
{
    m_hostedPort = port;
    for (RoomSession *session : std::vector(m_model.sessions())) {
        if (!session->hosted())
            continue;
        RoomLink link = session->room().link;
        const bool same = std::exchange(link.port, port) == port;
        if (!same)
            relocate(session, link);
        else if (session->phase() != RoomSession::Phase::Joined)
            session->start();
    }
}

void Rooms::pause()
{
    for (RoomSession *session : m_model.sessions())
        session->pause();
}

void Rooms::resume()
{
    for (RoomSession *session : m_model.sessions()) {
        if (!session->hosted())
            session->resume();
    }
}

void Rooms::setCurrent(RoomSession *session)
{
    if (session == m_current)
        return;
    m_current = session;
    m_model.setCurrent(session);
    tellVisited();
    emit currentChanged();
}

void Rooms::setName(const QString &name)
{
    if (std::exchange(m_name, name) != name)
        emit nameChanged();
}

void Rooms::setActive(bool active)
{
    m_active = active;
    tellVisited();
}

void Rooms::tellVisited()
{
    RoomSession *visited = m_active ? m_current : nullptr;
    if (visited == m_visited)
        return;
    if (m_visited)
        m_visited->setVisited(false);
    m_visited = visited;
    if (m_visited)
        m_visited->setVisited(true);
    emit visitedChanged();
}

void Rooms::count()
{
    int total = 0;
    for (const RoomSession *session : m_model.sessions())
        total += session->wanted();
    if (std::exchange(m_unreadTotal, total) != total)
        emit unreadTotalChanged();
}

bool Rooms::join(const QString &pasted)
{
    const Result<RoomLink> link = RoomLink::parse(pasted);
    if (!link)
        return refuse(link.error());
    const std::optional<RoomLink> own = recognised(*link);
    const RoomLink way = own.value_or(*link);
    if (!own && !way.pin.isEmpty())
        return refuse(trouble::pinned());
    const Result<QString> name = displayname::cleaned(m_name);
    if (!name && !find(way.address()))
        return refuse(name.error());
    setCurrent(join(way, own.has_value()));
    return true;
}

std::optional<RoomLink> Rooms::recognised(const RoomLink &link) const
{
    return m_recognise ? m_recognise(link) : std::nullopt;
}

bool Rooms::knows(const QString &pasted) const
{
    const Result<RoomLink> link = RoomLink::parse(pasted);
    return link && (recognised(*link) || find(link->address()));
}

void Rooms::follow(const QString &text)
{
    const Result<RoomLink> link = RoomLink::parse(text);
    RoomSession *session = link ? find(recognised(*link).value_or(*link).address()) : nullptr;
    if (session && session->phase() == RoomSession::Phase::Joined)
        setCurrent(session);
    else if (knows(text))
        join(text);
    else
        emit linkOffered(text);
}

bool Rooms::refuse(const Error &error)
{
    emit joinProblem(error.text);
    return false;
}

RoomSession *Rooms::join(const RoomLink &link, bool hosted)
{
    RoomSession *session = find(link.address());
    if (session && link.secure && !session->room().link.secure) {
        m_openWays.insert(session->address(), session->room().link);
        session = replace(session, link);
    }
    if (!session) {
        const Result<QString> name = displayname::cleaned(m_name);
        RememberedRoom room{.link = link, .selfName = name ? *name : m_name, .hosted = hosted};
        room.link.invite.clear();
        m_context.store.save(room);
        session = add(room);
    }
    if (hosted)
        session->setHosted(true);
    if (session->phase() != RoomSession::Phase::Joined)
        session->start(link.invite);
    return session;
}

void Rooms::open(const QString &address)
{
    if (RoomSession *session = find(address))
        setCurrent(session);
}

void Rooms::leave(const QString &address)
{
    RoomSession *session = find(address);
    if (!session)
        return;
    session->forget();
    m_openWays.remove(address);
    drop(session);
    m_context.store.forget(address);
}

RoomSession *Rooms::add(const RememberedRoom &room)
{
    auto *session = new RoomSession(m_context, room, this);
    m_model.append(session);
    connect(
        session, &RoomSession::phaseChanged, this,
        [this, address = session->address()] { settleWay(address); }, Qt::QueuedConnection);
    connect(session, &RoomSession::problemChanged, this, [this, session] { tellLockedOut(session); });
    connect(session, &RoomSession::unreadChanged, this, &Rooms::count);
    connect(session, &RoomSession::mentionsChanged, this, &Rooms::count);
    connect(session->attention(), &Attention::levelChanged, this, &Rooms::count);
    return session;
}

void Rooms::tellLockedOut(const RoomSession *session)
{
    const QString code = session->problemCode();
    if (!session->hosted() || (!code.startsWith("invite_"_L1) && code != "token_invalid"_L1)
        || m_lockedOut.contains(session->address()))
        return;
    m_lockedOut.insert(session->address());
    emit hostLockedOut(session->address());
}

//! The same room, found another way.
RoomSession *Rooms::replace(RoomSession *old, const RoomLink &link)
{
    old->close();
    RememberedRoom room = old->room();
    room.link = link;
    room.link.invite.clear();
    if (link.address() != old->address())
        m_context.store.move(old->address(), link);
    RoomSession *session = add(room);
    if (old == m_current)
        setCurrent(session);
    drop(old);
    return session;
}

//! Anybody may write an encrypted link to a room that has none: only the one that led there is kept.
void Rooms::settleWay(const QString &address)
{
    RoomSession *session = find(address);
    if (!session || !m_openWays.contains(address) || session->phase() == RoomSession::Phase::Connecting)
        return;
    const RoomLink open = m_openWays.take(address);
    if (session->phase() == RoomSession::Phase::Joined)
        m_context.store.move(address, session->room().link);
    else
        replace(session, open)->start();
}

void Rooms::drop(RoomSession *session)
{
    if (session == m_current)
        setCurrent(nullptr);
    m_model.remove(session);
    disconnect(session, nullptr, this, nullptr);
    count();
    session->deleteLater(); // views let go of it when the model's signals have gone through
}

void Rooms::relocate(RoomSession *old, const RoomLink &link)
{
    old->pause();
    SecretStore &secrets = m_context.secrets;
    for (const QString &kind : {u"invite:"_s, u"token:"_s}) {
        secrets.read(kind + old->address(), old,
                     [this, &secrets, old, link, kind](const std::optional<QString> &secret) {
                         if (secret)
                             secrets.write(kind + link.address(), *secret);
                         // Answered once both are written: whenever the program is killed, the room is where
                         // its secrets are.
                         if (kind == "token:"_L1)
                             secrets.read(kind + link.address(), old,
                                          [this, old, link](const auto &) { move(old, link); });
                     });
    }
}

void Rooms::move(RoomSession *old, const RoomLink &link)
{
    const QString from = old->address();
    if (find(from) != old || link.port != m_hostedPort)
        return; // left or moved meanwhile
    RoomSession *session = replace(old, link);
    for (const QString &kind : {u"invite:"_s, u"token:"_s})
        m_context.secrets.remove(kind + from);
    session->start();
}

} // namespace snug::app
