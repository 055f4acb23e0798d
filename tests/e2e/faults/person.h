// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/frames.h"
#include "tests/e2e/faults/ledger.h"
#include "tests/e2e/faults/wire.h"

#include <QTimer>

#include <memory>

namespace snug::test {

//! A room, how to get in, and what is known of it.
struct Place {
    QString room;
    QString invite;
    QChar nick;       //!< begins every name and every text that is said there
    quint16 port = 0; //!< where the server is now
    Ledger ledger{room};
};

//! Somebody in a room who does as docs/protocol.md says: comes back with token and `since`, and sends what
//! has not come back again and again. Complains to the place's ledger of everything that goes against the
//! protocol.
class Person : public QObject
{
    Q_OBJECT

public:
    Person(Place &place, int number);

    void come();
    //! Goes, and stays away until come().
    void leave();
    //! As leave(), with a message broken off in the middle.
    void tear(qsizetype size);
    //! Is cut off when so many bytes more have come in, and comes back at once.
    void cutAfter(qint64 bytes);
    void setReading(Wire::Reading reading);
    //! The next time it comes as one who keeps nothing but the token.
    void forget();

    //! `patient`: sends on when the server could not save it.
    void say(const QString &text, std::optional<qint64> replyTo, bool patient);
    //! Sends one of its messages again; where it is stored already, with other words, which must not count.
    void repeat(quint32 which);
    //! Sends what must be refused.
    void sayWrong(quint32 how);
    void read(frame::History::Direction direction, qint64 seq, int limit);
    void rename(const QString &name);
    void type(bool on);
    //! Asks for older pages until it has the whole room.
    void readAll();

    bool isAway() const { return m_isAway; }
    bool isReturning() const { return !m_isAway && !m_isJoined; }
    bool isHere() const { return m_isJoined; }
    bool isWhole() const { return m_held.empty() || m_held.begin()->first == 1; }
    qint64 head() const { return m_head; }
    const std::map<qint64, Message> &held() const { return m_held; }
    size_t unconfirmed() const { return m_pending.size(); }

    struct Counts {
        int confirmed = 0, repeats = 0, refusals = 0, pages = 0, joins = 0, resets = 0, tooSlow = 0;
    };
    const Counts &counts() const { return m_counts; }

private:
    void hear(const QByteArray &bytes);
    void end(int code);
    void write(const frame::Client &frame, const QString &re = {});
    void send(const QString &id);
    void sendPending();
    void askOlder();
    template <typename Frame>
    void take(const Frame &)
    {
    }
    void take(const frame::Joined &joined);
    void take(const frame::Messages &messages);
    void take(const frame::Presence &presence);
    void take(const frame::Refused &refused);
    void takeLive(const frame::Messages &messages);
    void takePage(const frame::Messages &messages, const frame::History &asked);
    void takeRepeat(const frame::Messages &messages);
    void refuseMessage(const QString &id, const Error &error);
    void checkSelf(const frame::Joined &joined);
    void checkRun(const std::vector<Message> &messages, qint64 base, qint64 head, const char *where);
    void checkNames(const std::vector<Member> &members);
    void keep(const std::vector<Message> &messages, bool adjoins);
    void complain(const QString &complaint);

    Place &m_place;
    const QString m_author;
    std::unique_ptr<Wire> m_wire;
    QTimer m_return; // after a loss
    QTimer m_again;  // after a message that could not be saved
    bool m_isAway = true;
    bool m_isJoined = false;
    bool m_wantsAll = false;

    QString m_token;
    QString m_member;
    qint64 m_head = -1; // nothing yet
    qint64 m_since = -1;
    qint64 m_floor = 0; // of the server it is connected with
    std::map<qint64, Message> m_held;

    int m_lastMessage = 0;
    int m_lastRe = 0;
    std::map<QString, bool> m_pending;      // own messages on the way, in order of sending: patient
    QStringList m_stored;                   // own messages that came back
    QHash<QString, frame::History> m_asked; // pages on the way, by re
    QHash<QString, QString> m_wrong;        // what must be refused: the code, by id
    Counts m_counts;
};

} // namespace snug::test
