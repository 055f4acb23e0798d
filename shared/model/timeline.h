// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/message.h"

#include <deque>
#include <optional>
#include <vector>

namespace snug {

//! A room's messages in the order everyone sees them. A server's room keeps its newest ones here, an app's
//! model everything it has loaded. Not thread-safe; belongs to its owner.
//!
//! Seqs have no holes in the room, so a hole here is a gap that was not loaded: gapBefore() tells.
class Timeline
{
public:
    struct Change {
        enum class Kind { Inserted, Updated, Unchanged } kind = Kind::Unchanged;
        int index = -1; //!< where the message stands now
    };

    int size() const { return static_cast<int>(m_messages.size()); }
    bool isEmpty() const { return m_messages.empty(); }
    const Message &at(int index) const { return m_messages[static_cast<size_t>(index)]; }
    const Message &first() const { return m_messages.front(); }
    const Message &last() const { return m_messages.back(); }

    //! Index of the first message whose seq is at least `seq`; size() where there is none.
    int lowerBound(qint64 seq) const;
    //! Index of the message `seq`, or -1.
    int indexOf(qint64 seq) const;

    //! Takes a message in: a new seq is inserted in its place, a known one replaced where `rev` is newer.
    Change upsert(Message message);

    //! True where messages between this one and the one before it (or the room's first) are not loaded.
    bool gapBefore(int index) const;

    //! The messages with a rev above `rev`, in rev order; nothing where some of them may have been trimmed.
    std::optional<std::vector<Message>> changedAfter(qint64 rev) const;

    //! Says that messages up to revision `rev` exist that were never put in.
    void setForgotten(qint64 rev) { m_forgotten = std::max(m_forgotten, rev); }

    //! Drops the oldest until at most `count` are left.
    void trim(int count);
    //! Drops the `count` messages from `index` on.
    void drop(int index, int count);
    void clear();

private:
    std::deque<Message> m_messages; // by ascending seq, each seq once
    qint64 m_forgotten = 0;         // no message that is missing here has a rev above this
};

} // namespace snug
