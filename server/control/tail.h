// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms.h"

#include <QHash>
#include <QObject>

namespace snug::server::control {

//! What happens in a room, as lines for a terminal: the last messages, then whatever everybody there is told.
//!
//! Lives on the network thread; does not own the rooms.
class RoomTail : public QObject
{
    Q_OBJECT

public:
    RoomTail(Rooms &rooms, const QString &room, QObject *parent = nullptr);
    ~RoomTail() override;

    void start();

signals:
    //! First of all the last messages (perhaps none), then more as they come.
    void printed(const QStringList &lines);
    //! The room is not there, or not any more.
    void failed(const snug::Error &error);

private:
    void setLoaded(const Result<RoomState> &state);
    void hear(const frame::Server &frame);
    QStringList take(const std::vector<Message> &messages);
    QStringList take(const frame::Presence &presence);

    Rooms &m_rooms;
    const QString m_room;
    bool m_isStarted = false;
    bool m_loaded = false;
    std::vector<frame::Server> m_early; // heard before the last messages were read
    qint64 m_lastSeq = 0;               // of what was printed
    QHash<QString, QString> m_here;     // names by member id, of those seen to come
};

//! One line `TIME  Name: text`, time in UTC; the text's further lines follow, indented.
QStringList tailLines(const Message &message);

} // namespace snug::server::control
