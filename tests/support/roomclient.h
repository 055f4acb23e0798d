// SPDX-License-Identifier: MIT
#pragma once

#include "shared/link/roomlink.h"
#include "shared/protocol/frames.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <map>
#include <vector>

class QWebSocket;

namespace snug::test {

//! One person in one room, following the protocol as its text says and sharing no code with the app but the
//! codec: keeps what it holds across connections, asks for what changed `since`, forgets on `reset`, and
//! sends every message again until it came back.
//!
//! What goes against the protocol's promises is noted as a complaint; a test wants none.
class RoomClient : public QObject
{
    Q_OBJECT

public:
    RoomClient(const RoomLink &link, const QString &name, QObject *parent = nullptr);
    ~RoomClient() override;

    //! The same room on a server that came back on another port.
    void moveTo(int port) { m_link.port = port; }

    //! Connects, and joins with everything it knows.
    void open();
    //! Ends the connection as a cable that is pulled does.
    void cut();

    //! Sends now or with the next join, and until it is confirmed. Gives the message's id.
    QString send(const QString &text);
    void write(const frame::Client &frame, const QString &re = {});
    //! Asks for older pages until nothing is missing; complete() tells when.
    void loadOlder();

    bool isOpen() const { return m_socket != nullptr; }
    bool isJoined() const { return m_joined; }
    bool isComplete() const;
    //! Why the last connection ended; 0 while there is one.
    int closeCode() const { return m_closeCode; }

    const RoomLink &link() const { return m_link; }
    const Member &self() const { return m_self; }
    qint64 head() const { return m_head; }
    int resets() const { return m_resets; }
    int gaps() const { return m_gaps; }

    //! What it holds now, by seq.
    const std::map<qint64, Message> &messages() const { return m_messages; }
    //! Everything it was ever shown, in its last state, by seq.
    const std::map<qint64, Message> &seen() const { return m_seen; }
    //! Own messages that did not come back yet, oldest first.
    const std::vector<frame::Send> &unconfirmed() const { return m_unconfirmed; }
    //! Ids of own messages that came back.
    const QHash<QString, qint64> &confirmed() const { return m_confirmed; }
    const QStringList &complaints() const { return m_complaints; }

signals:
    void connected();
    void joined();
    void confirmedOne();
    void received(const snug::frame::Server &frame);
    //! The server ended the connection.
    void closed(int code);

private:
    void hear(const QString &text);
    void take(const frame::Joined &joined);
    void take(const frame::Messages &messages);
    void take(const frame::Refused &refused);
    template <typename Frame>
    void take(const Frame &)
    {
    }
    void keep(const Message &message);
    void note(const Message &message);
    void askOlder();
    void drop();
    void complain(const QString &complaint);

    RoomLink m_link;
    const QString m_name;
    QWebSocket *m_socket = nullptr;
    bool m_joined = false;
    int m_closeCode = 0;

    QString m_token;
    QString m_epoch;
    Member m_self;
    qint64 m_head = -1; // nothing yet
    int m_resets = 0;
    int m_gaps = 0;
    bool m_wantsAll = false;

    std::map<qint64, Message> m_messages;
    std::map<qint64, Message> m_seen;
    std::vector<frame::Send> m_unconfirmed;
    QHash<QString, qint64> m_confirmed; // seq by id
    QStringList m_complaints;
    int m_lastId = 0;
};

} // namespace snug::test
