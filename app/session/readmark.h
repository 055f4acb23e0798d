// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace snug {
class Timeline;
}

namespace snug::app {

//! How far a person has read in a room, and where the line "new" is. Seqs have no holes, so what is not
//! loaded counts as well. A value; GUI thread.
class ReadMark
{
public:
    //! `lastRead`: nothing where the room was never joined; then all that is there at first counts as read.
    ReadMark(std::optional<qint64> lastRead, qint64 lastKnown)
        : m_lastRead(lastRead)
        , m_lastKnown(lastKnown)
    {
    }

    std::optional<qint64> lastRead() const { return m_lastRead; }
    qint64 lastKnown() const { return m_lastKnown; }

    //! Takes in what is loaded by now. `self` is this person's member id, `newestOfRoom` the seq of the
    //! room's newest message where that is not loaded.
    void see(const Timeline &messages, const QString &self, qint64 newestOfRoom = 0);
    //! The room is another one than it was, or is there for the first time; what is known of its end is what
    //! `messages` says. A visit that began before begins now.
    void startOver(const Timeline &messages, const QString &self);
    //! Only ever moves forward, and no further than what is there. True where it moved.
    bool read(qint64 seq);

    //! The person looks at the room from now on: the line stays where it is put now.
    void beginVisit(const Timeline &messages, const QString &self);
    //! The person looks away: the line follows what comes.
    void endVisit(const Timeline &messages, const QString &self);

    //! Messages of others after the last one read.
    int unread(const Timeline &messages, const QString &self) const;
    //! Messages of others below the line.
    int belowLine(const Timeline &messages, const QString &self) const;
    //! Seq of the message below the line; 0 where there is no line.
    qint64 line(const Timeline &messages, const QString &self) const;

private:
    int after(std::optional<qint64> seq, const Timeline &messages, const QString &self) const;

    std::optional<qint64> m_lastRead;
    qint64 m_lastKnown;
    std::optional<qint64> m_lineAfter = {}; // a seq; nothing: no line
    bool m_visited = false;
};

} // namespace snug::app
