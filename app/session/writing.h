// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace snug::app {

//! What a person is writing into a room: the words, and which message they answer. A value.
struct Writing {
    QString text = {};
    qint64 replyTo = 0;  //!< seq; 0 where nothing is answered
    QString author = {}; //!< of the message answered, as it was when it was chosen
    QString quoted = {}; //!< how that message begins, in one line

    bool isEmpty() const { return text.isEmpty() && replyTo == 0; }
    bool operator==(const Writing &) const = default;
};

} // namespace snug::app
