// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/message.h"

#include <QStringList>

#include <set>
#include <vector>

namespace snug::app {

//! Which unread messages of a room speak to this person, among those that were loaded. A value; GUI thread.
class Mentions
{
public:
    //! Takes in messages in their present state. `self` is this person's member id, `name` what they are
    //! called in the room by now, `others` the names of other members that go on where theirs ends.
    void hear(const std::vector<Message> &messages, const QString &self, const QString &name,
              const QStringList &others);
    void clear() { m_seqs.clear(); }

    //! Those up to `seq` have been read.
    void forget(qint64 seq) { m_seqs.erase(m_seqs.begin(), m_seqs.upper_bound(seq)); }
    int count() const { return static_cast<int>(m_seqs.size()); }

private:
    std::set<qint64> m_seqs;
};

} // namespace snug::app
