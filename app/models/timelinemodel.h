// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/clock.h"
#include "app/session/outgoingmessage.h"
#include "shared/model/timeline.h"

#include <QAbstractListModel>
#include <QTimer>

#include <vector>

namespace snug::app {

//! A room's messages as a view shows them: row 0 is the newest, older pages come at the end, so nothing that
//! is read moves. First what this person wrote and the room has not confirmed, then what is loaded of the
//! room.
//!
//! A confirmed message takes the row of the pending one. Nothing is reset but by forgetMessages() and
//! replace(). What came from people (author, body) is plain text. GUI thread.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(bool silent READ silent NOTIFY silentChanged)

public:
    enum Role {
        SeqRole = Qt::UserRole + 1, //!< 0 for a pending one
        MessageIdRole,
        AuthorIdRole,
        AuthorRole,
        TimeRole, //!< QDateTime, local
        BodyRole,
        OwnRole,
        DeliveryRole,
        RefusalRole,      //!< one sentence, where refused
        StartsGroupRole,  //!< says who writes: another author, a pause, another day, after a notice
        StartsDayRole,    //!< the first of a day that is loaded
        DayTextRole,      //!< "Today", "Yesterday", "Friday, 20 November 2026"
        StartsUnreadRole, //!< the unread line is above it
        GapBeforeRole,    //!< messages between it and the older one here are not loaded
        OldestRole,       //!< nothing older is here
        NoticeRole,
        ClockRole,        //!< the time as hours and minutes
        ReplySeqRole,     //!< the message it answers; 0 for none
        ReplyAuthorRole,  //!< who wrote that one; empty where it is not loaded
        ReplyPreviewRole, //!< how it begins, in one line
    };
    Q_ENUM(Role)

    enum class Delivery { Stored, Waiting, Refused };
    Q_ENUM(Delivery)

    explicit TimelineModel(Clock clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! The row of a message of the room, or -1.
    Q_INVOKABLE int indexOfSeq(qint64 seq) const;
    //! The same, or where that one is not here the next newer one's, or the newest's; -1 where there is none.
    Q_INVOKABLE int nearestRow(qint64 seq) const;

    const Timeline &messages() const { return m_messages; }
    //! Nobody has said anything: what is loaded is the whole room, and the room itself says all of it.
    bool silent() const { return m_silent; }

    //! Who this person is in the room.
    void setSelf(const QString &id, const QString &name);
    //! Takes messages of the room in, in any order, known ones too.
    void apply(std::vector<Message> messages);
    //! The room is another one than it was; what is pending stays.
    void forgetMessages();
    //! Shows these messages of the room instead of the ones there are: another place of the same room.
    void replace(std::vector<Message> messages);
    //! The room has this message, which is not shown here: nothing waits for it any more.
    void passOver(const Message &message);
    //! Lets go of messages of the room at one end, at most as many as there are; they can be loaded again.
    void dropOldest(int count);
    void dropNewest(int count);

    void appendPending(const OutgoingMessage &message);
    //! Takes over state and refusal.
    void updatePending(const OutgoingMessage &message);
    void removePending(const QString &id);

    //! Where the unread line is; 0 for none.
    void setFirstUnread(qint64 seq);

    //! Says again which days are today and yesterday; happens by itself at midnight.
    void refreshDays();

signals:
    void silentChanged();

private:
    struct Heading;
    struct Standing;
    class StandingWatch;

    int pendingCount() const { return static_cast<int>(m_pending.size()); }
    bool isPending(int row) const { return row < pendingCount(); }
    const OutgoingMessage &pending(int row) const
    {
        return m_pending[m_pending.size() - 1 - static_cast<size_t>(row)];
    }
    const Message &message(int row) const { return m_messages.at(indexOf(row)); }
    int indexOf(int row) const { return m_messages.size() - 1 - (row - pendingCount()); }
    int rowOf(int index) const { return pendingCount() + m_messages.size() - 1 - index; }
    //! The row of what a room's message confirms, or -1.
    int pendingRow(const Message &message) const;
    int pendingRow(const QString &id) const;

    Heading heading(int row) const;
    Standing standing(int row) const;
    QString dayText(const QDate &day) const;
    QVariant pendingData(int row, int role) const;
    QVariant quoteData(int row, int role) const;
    QVariant messageData(int row, int role) const;

    void update(int index, Message message);
    void confirm(int row, Message message);
    void insert(std::vector<Message>::iterator first, std::vector<Message>::iterator last);
    void drop(int row, int count);
    void tell(int row, const QList<int> &roles);
    void listen();
    void planMidnight();

    const Clock m_clock;
    Timeline m_messages;                    // rows pendingCount() and up, newest first
    std::vector<OutgoingMessage> m_pending; // in the order of writing: the last one is row 0
    QString m_selfId;
    QString m_selfName;
    qint64 m_firstUnread = 0;
    bool m_silent = true;
    QTimer m_midnight;
};

} // namespace snug::app
