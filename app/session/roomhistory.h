// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timelinemodel.h"
#include "app/session/dayfinder.h"
#include "app/session/historypager.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace snug::app {

//! Which of a room's messages are loaded: one unbroken run around what is read, with pages added at both ends
//! as one reads on and let go of at the far end, so that it never holds more than `most`. Where the newest
//! message is not among them, new ones are counted but not shown until one reads down to them or jumps there.
//!
//! GUI thread; part of a RoomSession, whose timeline it fills.
class RoomHistory : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool canLoadOlder READ canLoadOlder NOTIFY changed)
    Q_PROPERTY(double edge READ edgeForQml NOTIFY changed)
    Q_PROPERTY(bool jumping READ jumping NOTIFY changed)

public:
    explicit RoomHistory(TimelineModel &timeline, QObject *parent = nullptr);

    //! True while connected and where the host has messages before the oldest one loaded.
    bool canLoadOlder() const { return m_canLoadOlder; }
    //! Seq of the newest message loaded, where the room has newer ones; else 0.
    qint64 edge() const { return m_edge; }
    double edgeForQml() const { return static_cast<double>(m_edge); } // its tools know no qint64
    //! Another place of the room was asked for and is on its way.
    bool jumping() const { return m_jumping; }
    //! Seq of the room's newest message as far as is known; 0 in an empty room.
    qint64 newest() const { return m_newest; }

    //! Messages loaded at most, 2,000 unless set; three quarters are left where they are more.
    int most() const { return m_most; }
    void setMost(int most) { m_most = most; }

    //! The room was joined. `caughtUp`: `messages` are what changed since, else the newest page, before which
    //! there are `more`.
    void join(const std::vector<Message> &messages, bool caughtUp, bool more);
    //! The connection is gone, and with it what was asked for.
    void pause();
    //! Takes messages in as they come. `re`, `more`: of the answer to a request.
    void take(const std::vector<Message> &messages, const QString &re, bool more);
    //! True where the request `re` was one of these.
    bool refuse(const QString &re);

    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void loadNewer();
    //! Loads what is missing before the message `seq`.
    Q_INVOKABLE void loadGap(qint64 seq);

    //! Loads another place of the room; arrived() or unreachable() follows.
    Q_INVOKABLE void jumpTo(qint64 seq);
    Q_INVOKABLE void jumpToNewest();
    //! Looks for the first message of a day, in local time, or the next one after it.
    Q_INVOKABLE void jumpToDay(int year, int month, int day);
    //! When that message was written, in local time; invalid where it is not loaded.
    Q_INVOKABLE QDateTime timeOf(qint64 seq) const;

    //! What is seen at the moment, from and to a seq: that stays, and what is far from it may go.
    Q_INVOKABLE void look(qint64 first, qint64 last);
    //! Where a view is, so that the next one opens there: how far a message is below its top; 0 for the
    //! newest.
    Q_INVOKABLE void keepPlace(qint64 seq, double offset);
    Q_INVOKABLE qint64 placeSeq() const { return m_placeSeq; }
    Q_INVOKABLE double placeOffset() const { return m_placeOffset; }

signals:
    void changed();
    void requested(const frame::Request &request);
    //! The place asked for is loaded; `seq` is the message to show.
    void arrived(qint64 seq);
    //! It is not, because the host cannot be asked or has nothing there.
    void unreachable();

private:
    void apply(std::vector<Message> messages);
    void arrive(const std::vector<Message> &messages);
    void arriveAtOnce(qint64 seq);
    void narrow(const std::vector<Message> &messages);
    void seek();
    void fail();
    void jump(const frame::Request &request, qint64 target);
    void request(const std::optional<frame::Request> &request);
    void trim();
    void setJumping(bool jumping);
    void update();

    TimelineModel &m_timeline;
    HistoryPager m_pager;
    std::optional<DayFinder> m_finder;
    int m_most = 2000;
    qint64 m_newest = 0;
    qint64 m_target = 0;     // what a jump is for
    bool m_toNewest = false; // ... and it is for whatever is the newest message then
    qint64 m_firstSeen = 0;
    qint64 m_lastSeen = 0; // 0: the newest message is what is read
    qint64 m_placeSeq = 0;
    double m_placeOffset = 0;
    bool m_joined = false;
    bool m_canLoadOlder = false;
    bool m_jumping = false;
    qint64 m_edge = 0;
};

} // namespace snug::app
