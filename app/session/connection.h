// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/timing.h"
#include "shared/link/roomlink.h"
#include "shared/protocol/frames.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

class QWebSocket;

namespace snug::app {

//! How a connection ended or why none came about: only what was measured.
struct Loss {
    enum class Kind {
        Closed,      //!< by the host, with `closeCode`
        CutOff,      //!< it was there and broke off without a word
        Silent,      //!< it was there and nothing came any more
        Refused,     //!< nobody takes connections at that port
        HostUnknown, //!< the name is not known
        Unreachable, //!< no way there
        TimedOut,    //!< no answer, or a proxy's that it got none
        Insecure,    //!< TLS failed
        Busy,        //!< the host turns visitors away for now
        Unavailable, //!< nobody is let in at the moment
        NotSnug,     //!< something answered that is not a room's host
    };
    Kind kind = Kind::CutOff;
    quint16 closeCode = 0;
    QString detail = {}; //!< for "Details" and the log
};

//! The wire to one room: frames out, frames in, pings to tell a quiet host from a dead one. One attempt after
//! open(); whoever owns it decides about the next. GUI thread.
class Connection : public QObject
{
    Q_OBJECT

public:
    explicit Connection(const Timing &timing, QObject *parent = nullptr);
    ~Connection() override;

    //! Starts an attempt, dropping what was there before. Ends in opened() or lost().
    void open(const RoomLink &link);
    //! Only between opened() and lost(); does nothing otherwise.
    void send(const frame::Request &request);
    //! Ends what there is; lost() is not emitted.
    void close();
    //! Asks the host for a sign of life and waits for it just Timing::probe.
    void probe();

signals:
    void opened();
    void received(const snug::frame::Server &frame);
    void lost(const snug::app::Loss &loss);

private:
    void startPinging();
    void hear();
    void fail(QAbstractSocket::SocketError error);
    void lose(const Loss &loss);

    const Timing m_timing;
    QWebSocket *m_socket = nullptr; // of the current attempt; older ones die by themselves, unheard
    QTimer m_deadline;              // for the handshake, then for the next sign of life
    QTimer m_ping;
    QString m_tlsError;
    bool m_open = false;
};

} // namespace snug::app
