// SPDX-License-Identifier: MIT
#include "tests/support/roomclient.h"

#include "shared/protocol/codec.h"

#include <QWebSocket>

#include <algorithm>

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 largestFrame = 64 * 1024 * 1024;
const QString olderRe = u"older"_s;

} // namespace

RoomClient::RoomClient(const RoomLink &link, const QString &name, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_name(name)
{
}

RoomClient::~RoomClient()
{
    drop();
}

void RoomClient::open()
{
    drop();
    m_closeCode = 0;
    m_socket = new QWebSocket;
    m_socket->setMaxAllowedIncomingFrameSize(largestFrame);
    m_socket->setMaxAllowedIncomingMessageSize(largestFrame);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &RoomClient::hear);
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        m_closeCode = m_socket->closeCode();
        drop();
        emit closed(m_closeCode);
    });
    connect(m_socket, &QWebSocket::connected, this, [this] {
        frame::Join join{.name = m_name, .invite = m_link.invite, .token = m_token, .epoch = m_epoch};
        if (m_head >= 0)
            join.since = m_head;
        write(join);
        emit connected();
    });
    m_socket->open(m_link.webSocketUrl());
}

void RoomClient::cut()
{
    QWebSocket *const socket = m_socket;
    drop();
    if (socket)
        socket->abort();
}

void RoomClient::drop()
{
    m_joined = false;
    if (QWebSocket *const socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect(this);
        socket->deleteLater();
    }
}

QString RoomClient::send(const QString &text)
{
    const frame::Send send{.id = u"%1-%2"_s.arg(m_name).arg(++m_lastId).replace(u' ', u'_'), .text = text};
    m_unconfirmed.push_back(send);
    if (m_joined)
        write(send);
    return send.id;
}

void RoomClient::write(const frame::Client &frame, const QString &re)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(codec::encode(frame::Request{re, frame})));
}

void RoomClient::loadOlder()
{
    m_wantsAll = true;
    askOlder();
}

void RoomClient::askOlder()
{
    if (m_joined && !isComplete())
        write(frame::History{.seq = m_messages.begin()->first, .limit = limits::pageMost}, olderRe);
}

bool RoomClient::isComplete() const
{
    return m_messages.empty() || m_messages.begin()->first == 1;
}

void RoomClient::hear(const QString &text)
{
    const std::optional<frame::Server> frame = codec::decodeServer(text.toUtf8());
    if (!frame)
        return complain(u"not understood: "_s + text.first(std::min<qsizetype>(text.size(), 200)));
    const bool hadJoined = m_joined;
    std::visit([this](const auto &taken) { take(taken); }, *frame);
    emit received(*frame);
    if (!hadJoined && m_joined)
        emit joined();
}

void RoomClient::take(const frame::Joined &joined)
{
    if (m_joined)
        complain(u"joined twice"_s);
    if (joined.room.id != m_link.room)
        complain(u"joined another room: "_s + joined.room.id);
    if (!m_self.id.isEmpty() && joined.self.id != m_self.id)
        complain(u"became another member: %1, %2"_s.arg(m_self.id, joined.self.id));
    if (!joined.token.isEmpty()) {
        if (!m_token.isEmpty())
            complain(u"got a second token"_s);
        m_token = joined.token;
    }
    m_self = joined.self;
    m_epoch = joined.room.epoch;
    if (joined.room.head < m_head)
        complain(u"the room went back from %1 to %2"_s.arg(m_head).arg(joined.room.head));
    if (joined.reset) {
        ++m_resets;
        m_messages.clear();
    }
    for (const Message &message : joined.messages)
        keep(message);
    m_head = joined.room.head;
    m_joined = true;
    for (const frame::Send &send : m_unconfirmed)
        write(send);
    if (m_wantsAll)
        askOlder();
}

void RoomClient::take(const frame::Messages &messages)
{
    if (!m_joined)
        return complain(u"messages before joined"_s);
    if (messages.span && messages.span->base != m_head) {
        // Not whole any more: what is missing comes with the next join.
        ++m_gaps;
        cut();
        return open();
    }
    // Any other answer may come from anywhere in the room, and would leave a hole behind it.
    const bool adjoins = messages.span || messages.re == olderRe;
    for (const Message &message : messages.messages) {
        if (messages.span && (message.rev <= messages.span->base || message.rev > messages.span->head))
            complain(u"rev %1 outside of its frame"_s.arg(message.rev));
        if (adjoins)
            keep(message);
        else
            note(message);
    }
    if (messages.span)
        m_head = messages.span->head;
    if (messages.re == olderRe)
        askOlder();
}

void RoomClient::take(const frame::Refused &refused)
{
    complain(u"refused: %1 (%2)"_s.arg(refused.error.code, refused.error.text));
}

void RoomClient::keep(const Message &message)
{
    m_messages[message.seq] = message;
    note(message);
}

void RoomClient::note(const Message &message)
{
    Message &before = m_seen[message.seq];
    if (before.seq != 0 && before != message && message.rev <= before.rev)
        complain(u"seq %1 became another message at rev %2"_s.arg(message.seq).arg(message.rev));
    before = message;

    if (message.from != m_self.id)
        return;
    const qint64 seq = m_confirmed.value(message.id, message.seq);
    if (seq != message.seq)
        complain(u"%1 is there twice: seq %2 and %3"_s.arg(message.id).arg(seq).arg(message.seq));
    m_confirmed.insert(message.id, message.seq);
    if (std::erase_if(m_unconfirmed, [&message](const frame::Send &send) { return send.id == message.id; })
        > 0)
        emit confirmedOne();
}

void RoomClient::complain(const QString &complaint)
{
    m_complaints += u"%1 in %2: %3"_s.arg(m_name, m_link.room, complaint);
}

} // namespace snug::test
