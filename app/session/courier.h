// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/timing.h"
#include "shared/protocol/frames.h"

#include <QObject>
#include <QTimer>

namespace snug::app {

class Outbox;
struct OutgoingMessage;

//! Decides when what waits in an outbox goes on the wire: all of it, in order, whenever the room has been
//! joined; one at a time where the host said to slow down or could not store. Sending twice does no harm (the
//! room knows a message by its id), so nothing here remembers what was sent. GUI thread.
class Courier : public QObject
{
    Q_OBJECT

public:
    Courier(const Outbox &outbox, const Timing &timing, QObject *parent = nullptr);

    //! The room is joined: what waits is sent.
    void resume();
    //! The connection is gone.
    void pause();
    //! Something was added to what waits.
    void carry(const OutgoingMessage &message);
    //! The room has taken something or a person took it back.
    void proceed();
    //! The host asked to send later. `refused` is its own sentence.
    void delay(const frame::Refused &refused);

    //! Why sending is not going on as usual, with the number that wait; empty where it is.
    QString statusText() const;

signals:
    void send(const snug::frame::Request &request);
    void statusChanged();

private:
    void sendOldest();
    void setSlow(const Error &reason);

    const Outbox &m_outbox;
    const Timing m_timing;
    QTimer m_pause;
    Error m_slow; // why messages go one at a time; no code where they do not
    bool m_joined = false;
};

} // namespace snug::app
