// SPDX-License-Identifier: MIT
#pragma once

#include "server/bounds.h"
#include "server/net/upgrade.h"
#include "server/roomsight.h"
#include "shared/protocol/closecode.h"
#include "shared/protocol/frames.h"
#include "shared/result.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace snug::server {

class Hall;
class Metrics;
class Store;

//! The network threads of a server, each with its hall. Knows which of them a room lives on, and hands
//! everything on to there; nothing here waits for them but the destructor.
//!
//! Lives on the gate's thread.
class Halls : public QObject
{
    Q_OBJECT

public:
    //! Starts Options::threads threads, which share `store`.
    Halls(Store &store, const Options &options, const Timings &timings, Metrics &metrics);
    ~Halls() override;

    //! Makes a connection of a handshake on its room's thread; departed() follows sooner or later.
    void admit(Handshake handshake);
    //! Says goodbye to everyone once what they sent is on disk, and closes their connections.
    void close(const frame::Bye &bye, CloseCode code);
    //! The room was deleted from the store: whoever is in it is told and closed.
    void closeDeleted(const QString &room);

    //! Gives a room another title. `done` is called on this thread, as with the others.
    using Changed = std::function<void(Result<RoomInfo>)>;
    void setTitle(const QString &room, const QString &title, Changed done);
    void setPaused(const QString &room, bool paused, Changed done);
    void look(const QString &room, std::function<void(RoomSight)> done);

    //! From now on told() is said of this room; as often as this was called, unwatch() ends it.
    void watch(const QString &room);
    void unwatch(const QString &room);

signals:
    //! A connection of this client is closed.
    void departed(const QHostAddress &client);
    //! Something everybody in a watched room was told (a Messages, Presence, MemberTyping or RoomChanged).
    void told(const QString &room, const snug::frame::Server &frame);

private:
    Hall *of(const QString &room) const;
    //! Gives `done` a way to be called from any thread.
    template <typename T>
    std::function<void(T)> onThisThread(std::function<void(T)> done);

    struct Thread {
        std::unique_ptr<QThread> thread;
        Hall *hall; // deleted on its thread when that ends
    };
    std::vector<Thread> m_threads;
    QHash<QString, int> m_watched; // by room, > 0
};

} // namespace snug::server
