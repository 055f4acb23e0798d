// SPDX-License-Identifier: MIT
#include "app/desktop/notifier.h"

#include "app/desktop/sessionlock.h"
#include "app/desktop/settings.h"
#include "app/session/rooms.h"

namespace snug::app {

Notifier::Notifier(const Around &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
    connectParts();
    for (RoomSession *session : m_around.rooms.model()->sessions())
        watch(session);
}

void Notifier::connectParts()
{
    RoomListModel *list = m_around.rooms.model();
    const auto at = [list](int row) { return list->sessions().at(static_cast<size_t>(row)); };
    connect(list, &RoomListModel::rowsInserted, this, [this, at](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            watch(at(row));
    });
    connect(list, &RoomListModel::rowsAboutToBeRemoved, this,
            [this, at](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row) {
                    disconnect(at(row), nullptr, this, nullptr);
                    forget(at(row)->address());
                }
            });
    connect(&m_around.rooms, &Rooms::visitedChanged, this, [this] {
        if (const RoomSession *visited = m_around.rooms.visited())
            forget(visited->address());
    });
    connect(&m_around.lock, &SessionLock::lockedChanged, this, [this] {
        if (m_around.lock.locked())
            hideWords();
    });
    NotificationServer &server = m_around.server;
    connect(&server, &NotificationServer::inhibitedChanged, this, [this] {
        if (!m_around.server.inhibited())
            showHeld();
    });
    connect(&server, &NotificationServer::activated, this, &Notifier::open);
    connect(&server, &NotificationServer::dismissed, this,
            [this](const QString &key) { m_waiting.remove(key); });
    connect(&server, &NotificationServer::presentChanged, this, &Notifier::noteChanged);
}

QString Notifier::note() const
{
    return m_around.server.present() ? QString()
                                     : tr("Notifications are off: this desktop has no place for them.");
}

void Notifier::tell(const QString &key, const Bubble &bubble)
{
    m_around.server.show(key, bubble);
}

void Notifier::watch(RoomSession *session)
{
    connect(session, &RoomSession::arrived, this,
            [this, session](const std::vector<Message> &messages) { hear(*session, messages); });
    connect(session, &RoomSession::unreadChanged, this, [this, session] {
        if (session->unread() == 0)
            forget(session->address());
    });
}

void Notifier::hear(RoomSession &session, const std::vector<Message> &messages)
{
    if (&session == m_around.rooms.visited() || !m_around.server.present())
        return;
    const QString address = session.address();
    const Attention &attention = *session.attention();
    bool isNews = false;
    for (const Message &message : messages) {
        if (!attention.wants(session.isSpokenTo(message.text)))
            continue;
        m_waiting[address].pile.add(message.name, message.text, message.seq);
        isNews = true;
    }
    if (isNews)
        show(address);
}

void Notifier::show(const QString &address)
{
    const RoomSession *session = m_around.rooms.find(address);
    const auto waiting = m_waiting.find(address);
    if (!session || waiting == m_waiting.end())
        return;
    waiting->held = m_around.server.inhibited();
    if (waiting->held)
        return;
    using notificationwords::Detail;
    const Detail detail = m_around.lock.locked() ? Detail::Nothing : m_around.settings.notificationDetail();
    m_around.server.show(address, notificationwords::news(session->title(), waiting->pile, detail));
}

void Notifier::showHeld()
{
    for (const QString &address : m_waiting.keys()) {
        if (m_waiting[address].held)
            show(address);
    }
}

void Notifier::hideWords()
{
    for (const QString &address : m_waiting.keys()) {
        if (m_around.server.shows(address))
            show(address);
    }
}

void Notifier::forget(const QString &address)
{
    if (m_waiting.remove(address))
        m_around.server.close(address);
}

void Notifier::open(const QString &key, const QString &token)
{
    const qint64 seq = m_waiting.value(key).pile.newest;
    emit windowWanted(token);
    if (seq > 0)
        emit messageWanted(key, seq);
}

} // namespace snug::app
