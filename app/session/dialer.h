// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/backoff.h"
#include "app/session/connection.h"
#include "app/session/sessioncontext.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace snug::app {

//! Keeps at a room's connection: one attempt after the other, at growing intervals, at once when the network
//! returns. Its owner says after each lost() whether to go on. GUI thread.
class Dialer : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Connecting, Open, Waiting };

    Dialer(const SessionContext &context, const RoomLink &link, QObject *parent = nullptr);

    State state() const { return m_state; }
    //! False where this computer has no network and the room is not on it.
    bool hasNetwork() const;
    //! True where the network lets nobody through who has not signed in to it.
    bool signInNeeded() const;
    //! Until the next attempt, rounded up; 0 where none is planned.
    int secondsLeft() const;

    //! Tries now, whatever was going on.
    void open();
    //! Tries again after a while, or after the time the host asked for.
    void comeBack(std::optional<int> seconds = {});
    //! Gives up.
    void close();
    //! All is well: the next wait is a short one again.
    void settle() { m_backoff.reset(); }

    void send(const frame::Request &request) { m_connection.send(request); }
    //! Where the host gives no sign of life soon, it is lost.
    void probe() { m_connection.probe(); }

signals:
    void opened();
    void received(const snug::frame::Server &frame);
    void lost(const snug::app::Loss &loss);
    //! State, seconds left or the network changed.
    void changed();

private:
    void setState(State state);
    void networkChanged(bool online);

    NetworkWatch &m_network;
    const RoomLink m_link;
    const bool m_onThisComputer;
    Connection m_connection;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_tick;
    State m_state = State::Idle;
    bool m_asked = false; // the wait is one the host asked for
};

} // namespace snug::app
