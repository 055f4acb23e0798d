// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/timing.h"
#include "app/session/trouble.h"
#include "shared/protocol/frames.h"

#include <QObject>
#include <QTimer>

namespace snug::app {

class Outbox;

//! Decides when what waits in an outbox goes on the wire: one message after the other, each once the room has
//! taken the one before. Were several under way, the room could refuse one and take the next, and their order
//! would be lost. Sending twice does no harm: the room knows a message by its id. GUI thread.
class Courier : public QObject
{
    Q_OBJECT

public:
    Courier(const Outbox &outbox, const Timing &timing, QObject *parent = nullptr);

    //! The room is joined: what waits is sent, whatever was before.
    void resume();
    //! The connection is gone.
    void pause();
    //! Something was added to what waits.
    void carry();
    //! The room has taken something or a person took it back.
    void proceed();
    //! The host asked to send later.
    void delay(const frame::Refused &refused);

    //! Why sending to this host is not going on as usual, with the number that wait; empty where it is.
    QString statusText(const trouble::Host &host) const;

signals:
    void send(const snug::frame::Request &request);
    //! What was sent has no answer yet, though it is time.
    void unanswered();
    void statusChanged();

private:
    void sendOldest();
    void endWay();
    void setSlow(const Error &refused);

    const Outbox &m_outbox;
    const Timing m_timing;
    QTimer m_pause;
    QString m_sent;  // id of the message under way
    QTimer m_answer; // runs for a while where one is
    Error m_slow;    // why the room takes none just now; without a code where it does
    bool m_joined = false;
};

} // namespace snug::app
