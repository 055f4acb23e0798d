// SPDX-License-Identifier: MIT
#pragma once

#include "server/options.h"
#include "server/room/presence.h"
#include "server/room/rates.h"
#include "server/room/typists.h"
#include "server/store/operation.h"
#include "server/store/store.h"
#include "shared/model/timeline.h"
#include "shared/protocol/closecode.h"
#include "shared/protocol/frames.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <unordered_map>
#include <vector>

namespace snug::server {

class Client;
class Metrics;

//! One room: who is here, its newest messages, and the one place where what the store has made durable is
//! told to everyone. It loads itself from the store when made and takes clients from the first moment.
//!
//! Lives on one network thread for its whole life, so it needs no locks. Owns neither clients nor store.
class Room : public QObject
{
    Q_OBJECT

public:
    //! With `make`, a room that does not exist is made (access open).
    Room(const QString &id, bool make, Store &store, const Rate &rate, Metrics &metrics,
         QObject *parent = nullptr);
    ~Room() override;

    //! A frame from `client`, which may be new here. Answers go to the client.
    void receive(Client &client, const frame::Request &request);
    //! The client is gone; it is not used after this. One that was never let in may leave, too.
    void leave(Client &client);

    //! Tells everyone what was stored since the last call: one frame, encoded once.
    void flush();

    //! Says goodbye to every client and closes them.
    void close(const frame::Bye &bye, CloseCode code);
    //! The room was deleted: tells every client so and closes them.
    void closeDeleted();

    //! Gives the room another title and tells everyone. `done` is called once that is on disk.
    void setTitle(const QString &title, const std::function<void(Result<RoomInfo>)> &done);
    //! Paused: says goodbye to everyone but the host, and lets nobody else in until it is called again.
    void setPaused(bool paused, const std::function<void(Result<RoomInfo>)> &done);
    //! Without an id for a member who is not here.
    Member find(const QString &member) const { return m_presence.find(member); }

    //! Nobody is here and nothing is on its way: nothing is lost by letting go of the object.
    bool isIdle() const { return m_sessions.empty() && m_pending == 0; }
    int onlineCount() const { return m_presence.onlineCount(); }

signals:
    //! The room became idle.
    void idle();
    //! Messages were stored that flush() will tell.
    void stored();
    //! Everybody here was told this.
    void told(const snug::frame::Server &frame);

private:
    struct Session {
        enum class State { Joining, Joined };
        quint64 number = 0; // tells a later client at the same address from this one
        State state = State::Joining;
        QString member = {};
        int underWay = 0; // of its operations in the store
        int pagesUnderWay = 0;
    };

    // One for each frame that a client may send.
    void handle(Client &client, const QString &re, const frame::Join &join);
    void handle(Client &client, const QString &re, const frame::Send &send);
    void handle(Client &client, const QString &re, const frame::History &history);
    void handle(Client &client, const QString &re, const frame::Typing &typing);
    void handle(Client &client, const QString &re, const frame::Rename &rename);

    void setLoaded(const Result<RoomState> &state);
    void submitJoin(Client &client, const QString &re, const frame::Join &join);
    void admit(Client &client, frame::Joined joined, const frame::Join &join,
               const op::Admit::Admission &admission);
    //! The messages that go with `joined`, encoded; sets what it says of them.
    QByteArray readForJoin(frame::Joined &joined, const frame::Join &join,
                           const std::optional<std::vector<Message>> &changed);
    void take(const Message &message);

    //! Submits an operation of the room itself.
    template <typename Op, typename Function>
    void submit(Op operation, Function done)
    {
        ++m_pending;
        m_store.submit(std::move(operation), this,
                       [this, done = std::move(done)](const Result<typename Op::Applied> &result) {
                           done(result);
                           settle();
                       });
    }
    //! Submits an operation that `client` asked for. `done` gets its result, and null for a client that left.
    template <typename Op, typename Function>
    void submit(Op operation, Client &client, Function done);
    //! Something that was on its way is not any more.
    void settle();

    Session *find(Client *client, quint64 number);
    Session &session(Client &client) { return m_sessions.at(&client); }
    void setHeld(Client &client, const Session &session);
    //! Refuses what was asked, and goes on.
    void refuse(Client &client, const QString &re, const Error &error, std::optional<int> retryAfter = {});
    //! Refuses to let the client in, and closes it.
    void turnAway(Client &client, const QString &re, const Error &error);
    void closeGuests();
    void broadcast(const frame::Server &frame);
    void tellTyping(const QString &member, bool on);
    void tellPresence();

    const QString m_id;
    Store &m_store;
    Metrics &m_metrics;

    bool m_loaded = false;
    RoomInfo m_info;              // as stored; everyone here was told up to m_toldHead
    Timeline m_timeline;          // the newest messages, without gaps
    std::vector<Message> m_fresh; // stored and not yet told: revs m_toldHead + 1 to m_info.head
    qint64 m_toldHead = 0;

    //! The page that was read last for somebody who joined; the next one mostly wants the same.
    struct Newest {
        qint64 head = -1;
        int limit = 0;
        QByteArray messages = {}; // encoded
        bool more = false;
    } m_newest;

    std::unordered_map<Client *, Session> m_sessions;
    std::vector<Client *> m_audience; // the joined ones; null for one that left during a broadcast
    std::vector<std::function<void()>> m_waiting; // joins that wait for the room to be loaded
    quint64 m_lastNumber = 0;
    int m_pending = 0;      // operations in the store
    bool m_telling = false; // a broadcast is on the stack

    Presence m_presence;
    QTimer m_presenceTimer;
    Typists m_typists;
    Rates<QString> m_rates; // by member id
};

} // namespace snug::server
