// SPDX-License-Identifier: MIT
#include "app/session/roomsession.h"

#include "app/models/linkpreview.h"
#include "app/session/secretstore.h"
#include "app/session/trouble.h"
#include "shared/text/displayname.h"
#include "shared/text/mention.h"

#include <QLoggingCategory>

namespace snug::app {

using namespace Qt::StringLiterals;

RoomSession::RoomSession(const SessionContext &context, const RememberedRoom &room, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_room(room)
    , m_address(room.address())
    , m_timeline(context.clock, this)
    , m_draft(context.store, m_address, context.timing.save)
    , m_outbox(context.store, m_address)
    , m_dialer(context, room.link)
    , m_courier(m_outbox, context.timing)
    , m_readMark(room.lastRead, room.lastKnown)
    , m_typing(context.timing.typingEnds)
    , m_attention(context.clock, room.attention)
{
    m_timeline.setSelf({}, m_room.selfName);
    for (const OutgoingMessage &message : m_outbox.messages())
        m_timeline.appendPending(message);
    m_waiting = m_outbox.waiting();
    connectParts();
    updateReading();
    updateStatus();
}

RoomSession::~RoomSession()
{
    m_dialer.disconnect(this);
    if (m_save.isActive() || m_phase == Phase::Joined)
        save();
}

void RoomSession::connectParts()
{
    connect(&m_dialer, &Dialer::opened, this, &RoomSession::join);
    connect(&m_dialer, &Dialer::lost, this, &RoomSession::lose);
    connect(&m_dialer, &Dialer::changed, this, &RoomSession::updateStatus);
    connect(&m_dialer, &Dialer::received, this, [this](const frame::Server &frame) {
        std::visit([this](const auto &value) { receive(value); }, frame);
    });
    connect(&m_context.secrets, &SecretStore::holdUpChanged, this, &RoomSession::updateStatus);
    connect(&m_courier, &Courier::send, this,
            [this](const frame::Request &request) { m_dialer.send(request); });
    connect(&m_courier, &Courier::unanswered, &m_dialer, &Dialer::probe);
    connect(&m_courier, &Courier::statusChanged, this, &RoomSession::updateStatus);
    connect(&m_history, &RoomHistory::requested, this,
            [this](const frame::Request &request) { m_dialer.send(request); });
    connect(&m_attention, &Attention::levelChanged, this, &RoomSession::saveSoon);
    connect(&m_typing, &TypingPeople::changed, this, &RoomSession::typingTextChanged);
    m_save.setSingleShot(true);
    connect(&m_save, &QTimer::timeout, this, &RoomSession::save);
    m_joinDeadline.setSingleShot(true);
    connect(&m_joinDeadline, &QTimer::timeout, this, [this] {
        lose({Loss::Kind::TimedOut, 0, u"no answer to join"_s});
    });
}

void RoomSession::start(const QString &invite)
{
    if (!invite.isEmpty()) {
        m_invite = invite;
        m_context.secrets.write("invite:"_L1 + m_address, invite);
    }
    if (m_phase == Phase::Joined)
        return;
    if (!m_room.link.pin.isEmpty())
        return stop(trouble::pinned());
    m_paused = false;
    m_problem = {};
    m_situation.settle();
    emit problemChanged();
    setPhase(Phase::Connecting);
    m_context.secrets.read("token:"_L1 + m_address, this, [this](const std::optional<QString> &token) {
        if (token) // or the one this session was given stays
            m_token = *token;
        m_context.secrets.read("invite:"_L1 + m_address, this, [this](const std::optional<QString> &kept) {
            if (m_invite.isEmpty())
                m_invite = kept.value_or(QString());
            m_secretsKnown = true;
            dial();
        });
    });
}

void RoomSession::close()
{
    save();
    m_draft.close();
    m_closed = true;
    m_joinDeadline.stop();
    m_dialer.close();
    m_courier.pause();
}

void RoomSession::forget()
{
    close();
    m_context.secrets.remove("token:"_L1 + m_address);
    m_context.secrets.remove("invite:"_L1 + m_address);
}

bool RoomSession::isSpokenTo(const QString &text) const
{
    return text::mentions(text, m_room.selfName, m_members.names());
}

int RoomSession::wanted() const
{
    return m_attention.level() == Attention::Level::All ? m_unread : m_mentionsUnread;
}

QString RoomSession::title() const
{
    return m_room.title.isEmpty() ? readableRoomName(m_room.link.room) : m_room.title;
}

void RoomSession::setHosted(bool hosted)
{
    if (std::exchange(m_room.hosted, hosted) == hosted)
        return;
    save();
    emit hostedChanged();
}

void RoomSession::markRead(qint64 seq)
{
    if (!m_readMark.read(seq))
        return;
    saveSoon();
    updateReading();
}

void RoomSession::tryNow()
{
    if (m_phase == Phase::Stopped)
        return start();
    if (m_phase == Phase::Waiting)
        m_dialer.open();
}

void RoomSession::rename(const QString &name)
{
    const Result<QString> cleaned = displayname::cleaned(name);
    if (!cleaned) {
        emit nameProblem(cleaned.error().text);
        return;
    }
    if (m_phase == Phase::Joined) {
        askName(*cleaned);
        return;
    }
    m_wantedName = *cleaned;
    m_room.selfName = *cleaned;
    m_timeline.setSelf(m_selfId, *cleaned);
    saveSoon();
    emit selfChanged();
    if (m_phase == Phase::Stopped && m_problem.code == "bad_name"_L1)
        start();
}

void RoomSession::setVisited(bool visited)
{
    if (visited) {
        m_room.visitedAt = m_context.clock();
        saveSoon();
        m_readMark.beginVisit(m_timeline.messages(), m_selfId);
    } else {
        m_readMark.endVisit(m_timeline.messages(), m_selfId);
    }
    updateReading();
}

void RoomSession::updateReading()
{
    const Timeline &messages = m_timeline.messages();
    const qint64 line = m_readMark.line(messages, m_selfId);
    m_timeline.setFirstUnread(line);
    if (std::exchange(m_firstUnread, line) != line)
        emit firstUnreadSeqChanged();
    const int fresh = m_readMark.belowLine(messages, m_selfId);
    if (std::exchange(m_newCount, fresh) != fresh)
        emit newCountChanged();
    const int unread = m_readMark.unread(messages, m_selfId);
    m_mentions.forget(m_readMark.lastRead().value_or(m_readMark.lastKnown()));
    const int mentions = m_mentions.count();
    const bool mentionsDiffer = std::exchange(m_mentionsUnread, mentions) != mentions;
    if (std::exchange(m_unread, unread) != unread)
        emit unreadChanged();
    if (mentionsDiffer)
        emit mentionsChanged();
}

void RoomSession::saveSoon()
{
    if (!m_save.isActive())
        m_save.start(m_context.timing.save);
}

void RoomSession::save()
{
    if (m_closed)
        return;
    m_save.stop();
    if (m_phase == Phase::Joined)
        m_room.usedAt = m_context.clock();
    m_room.lastRead = m_readMark.lastRead();
    m_room.lastKnown = m_readMark.lastKnown();
    m_room.attention = m_attention.kept();
    m_context.store.save(m_room);
}

} // namespace snug::app
