// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/membermodel.h"
#include "app/models/timelinemodel.h"
#include "app/session/attention.h"
#include "app/session/clientstore.h"
#include "app/session/courier.h"
#include "app/session/dialer.h"
#include "app/session/draft.h"
#include "app/session/mentions.h"
#include "app/session/outbox.h"
#include "app/session/readmark.h"
#include "app/session/roomhistory.h"
#include "app/session/sessioncontext.h"
#include "app/session/situation.h"
#include "app/session/typingpeople.h"

#include <QDeadlineTimer>
#include <QObject>

namespace snug::app {

//! One joined room as a person has it: connection, messages, people and what they wrote that is not sent yet.
//!
//! Comes back by itself after every loss, catches up, and sends again what the room did not confirm; only
//! where the host will not let this person in does it stop, with `problem` saying why. All texts are plain
//! text. GUI thread; owned by Rooms.
class RoomSession : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(QString selfName READ selfName NOTIFY selfChanged)
    Q_PROPERTY(bool hosted READ hosted NOTIFY hostedChanged)
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    Q_PROPERTY(QString statusText READ statusText NOTIFY statusTextChanged)
    Q_PROPERTY(QString statusDetails READ statusDetails NOTIFY statusTextChanged)
    Q_PROPERTY(bool canTryNow READ canTryNow NOTIFY phaseChanged)
    Q_PROPERTY(bool everJoined READ everJoined NOTIFY phaseChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(qint64 joinedAfterSeq READ joinedAfterSeq NOTIFY phaseChanged)
    Q_PROPERTY(int lostMessages READ lostMessages NOTIFY lostMessagesChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString problemCode READ problemCode NOTIFY problemChanged)
    Q_PROPERTY(bool linkNeeded READ linkNeeded NOTIFY problemChanged)
    Q_PROPERTY(QString problemDetails READ problemDetails NOTIFY problemChanged)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
    Q_PROPERTY(qint64 firstUnreadSeq READ firstUnreadSeq NOTIFY firstUnreadSeqChanged)
    Q_PROPERTY(int newCount READ newCount NOTIFY newCountChanged)
    Q_PROPERTY(int waitingMessages READ waitingMessages NOTIFY waitingMessagesChanged)
    Q_PROPERTY(QString typingText READ typingText NOTIFY typingTextChanged)
    Q_PROPERTY(snug::app::Draft *draft READ draft CONSTANT)
    Q_PROPERTY(snug::app::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(snug::app::RoomHistory *history READ history CONSTANT)
    Q_PROPERTY(snug::app::Attention *attention READ attention CONSTANT)
    Q_PROPERTY(snug::app::MemberModel *members READ members CONSTANT)

public:
    enum class Phase { Connecting, Joined, Waiting, Stopped };
    Q_ENUM(Phase)

    RoomSession(const SessionContext &context, const RememberedRoom &room, QObject *parent = nullptr);
    ~RoomSession() override;

    //! Reads token and invite from the secret store, then connects where nothing is under way. An `invite`
    //! just pasted is kept there.
    void start(const QString &invite = {});
    //! Saves what there is and stops for good.
    void close();
    //! The same, and removes the secrets; what the store holds is the caller's to remove.
    void forget();
    //! Lets go of the host until resume(): this computer is about to sleep.
    void pause();
    void resume();

    QString title() const;
    QString address() const { return m_address; }
    const RememberedRoom &room() const { return m_room; }
    QString selfName() const { return m_room.selfName; }
    bool hosted() const { return m_room.hosted; }
    void setHosted(bool hosted);
    Phase phase() const { return m_phase; }
    QString statusText() const { return m_statusText; }
    //! What the machines said about why the room is not there; empty where it is.
    QString statusDetails() const;
    bool canTryNow() const { return m_phase == Phase::Waiting; }
    //! Whether this person was ever let in, in this run or an earlier one.
    bool everJoined() const { return m_room.joinedAt.isValid(); }
    //! Something to be read once; empty where there is nothing.
    QString notice() const { return m_notice; }
    Q_INVOKABLE void dismissNotice();
    //! The newest message that was there when this person came for the first time, in this run; 0 for none.
    qint64 joinedAfterSeq() const { return m_joinedAfter; }
    //! How many messages are known here that the host, gone back to an earlier copy, does not have.
    int lostMessages() const { return static_cast<int>(m_lost.size()); }
    //! Keeps them as a text file and says where, or why not, by `notice`.
    Q_INVOKABLE void keepLostMessages();
    Q_INVOKABLE void dropLostMessages();
    QString problem() const { return m_problem.text; }
    QString problemCode() const { return m_problem.code; }
    //! Whether another link is what leads on.
    bool linkNeeded() const { return trouble::linkNeeded(m_problem, host()); }
    QString problemDetails() const { return m_problem.detail; }
    int unread() const { return m_unread; }
    bool isSpokenTo(const QString &text) const;
    //! Unread messages that the person wants to be told of.
    int wanted() const;
    qint64 firstUnreadSeq() const { return m_firstUnread; }
    //! Messages of others below the unread line, read or not.
    int newCount() const { return m_newCount; }
    int waitingMessages() const { return m_waiting; }
    QString typingText() const { return m_typing.text(); }
    Draft *draft() { return &m_draft; }
    TimelineModel *timeline() { return &m_timeline; }
    RoomHistory *history() { return &m_history; }
    Attention *attention() { return &m_attention; }
    MemberModel *members() { return &m_members; }

    //! Takes a message, that answers the one at `replyTo` where that is not 0: false, after sendProblem(),
    //! where it is not one. Where its text is the draft's, the draft is empty then.
    Q_INVOKABLE bool send(const QString &text, qint64 replyTo = 0);
    Q_INVOKABLE void retry(const QString &id);
    Q_INVOKABLE void cancel(const QString &id);
    //! Takes what the room refused back into the draft, above what is written there.
    Q_INVOKABLE void edit(const QString &id);
    Q_INVOKABLE void setTyping(bool on);
    Q_INVOKABLE void markRead(qint64 seq);
    Q_INVOKABLE void tryNow();
    //! Ends in another selfName, in nameProblem(), or in a `notice` where the room does not give that name.
    Q_INVOKABLE void rename(const QString &name);

    //! The person looks at the room, or no longer.
    void setVisited(bool visited);

public slots:
    //! Says anew how things stand, in the language of the moment.
    void retranslate() { updateStatus(); }

signals:
    void titleChanged();
    void selfChanged();
    void hostedChanged();
    void phaseChanged();
    void statusTextChanged();
    void problemChanged();
    void unreadChanged();
    void mentionsChanged();
    void firstUnreadSeqChanged();
    void newCountChanged();
    void waitingMessagesChanged();
    void typingTextChanged();
    void noticeChanged();
    void lostMessagesChanged();
    //! Others wrote this just now; in the order of seq. History, read back or caught up with, is not told.
    void arrived(const std::vector<snug::Message> &messages);
    //! What the person just wanted to send cannot be sent; one sentence.
    void sendProblem(const QString &text);
    //! The name the person just asked for is none; one sentence.
    void nameProblem(const QString &text);

private:
    void connectParts();
    void dial();
    void join();
    void rejoin();
    void lose(const Loss &loss);
    bool healed(quint16 closeCode);
    void stop(const Error &problem);
    void setPhase(Phase phase);
    Phase dialingPhase() const;

    void receive(const frame::Joined &joined);
    void receive(const frame::Messages &messages);
    void receive(const frame::MemberTyping &typing);
    void receive(const frame::Presence &presence);
    void receive(const frame::RoomChanged &changed);
    void receive(const frame::Bye &bye);
    void receive(const frame::Refused &refused);

    void takeReceipts(const std::vector<Message> &messages);
    void see();
    void tellArrived(const std::vector<Message> &messages, qint64 known);
    void takeSelf(const Member &self);
    void hearOfSelf(const Member &self);
    void askName(const QString &name);
    void tellName(const QString &wanted);
    void deliveryRefused(const frame::Refused &refused);
    void arrive(const frame::Joined &joined, const QString &wantedName);
    void takeHost();
    void compareCopies(const frame::Joined &joined);
    void say(const QString &notice);
    trouble::Host host() const;
    Writing takenBack(const OutgoingMessage &message) const;
    QString connectingWords() const;
    QString whyAway() const;
    QString composedStatus() const;
    void updateStatus();
    void updateReading();
    void saveSoon();
    void save();

    const SessionContext m_context;
    RememberedRoom m_room;
    const QString m_address;
    QString m_invite;
    QString m_token;
    QString m_selfId;
    QString m_wantedName; // of a rename that could not be sent yet
    QString m_askedName;  // of one that was not answered yet

    TimelineModel m_timeline;
    RoomHistory m_history{m_timeline};
    MemberModel m_members;
    Draft m_draft;
    Outbox m_outbox;
    Dialer m_dialer;
    Courier m_courier;
    ReadMark m_readMark;
    TypingPeople m_typing;
    Mentions m_mentions;
    Attention m_attention;

    Phase m_phase = Phase::Connecting;
    Error m_problem;              // why Stopped
    Situation m_situation;        // why not Joined at the moment
    frame::Refused m_lastRefusal; // what the host said last about this connection
    QString m_epoch;
    qint64 m_head = 0;        // revision the timeline is whole up to
    bool m_tookHeal = false;  // joining by invite was tried after the token failed
    bool m_rejoining = false; // joined again because of a hole, and none was seen to close yet
    bool m_secretsKnown = false;
    bool m_paused = false;
    bool m_closed = false;

    QString m_notice;
    qint64 m_joinedAfter = 0;
    std::vector<Message> m_lost; // the host went back to a copy without them
    QString m_statusText;
    int m_unread = 0;
    int m_mentionsUnread = 0; // as far as they are loaded
    qint64 m_firstUnread = 0;
    int m_newCount = 0;
    int m_waiting = 0;
    QDeadlineTimer m_typingTold; // until when others see that this person is typing
    QTimer m_joinDeadline;
    QTimer m_save;
};

} // namespace snug::app
