// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakehost.h"
#include "tests/support/sessionworld.h"

//! Bo's room "Film night" as a FakeHost plays it to Ada.
namespace snug::test {

//! "said 1.", "said 2.", …
inline std::vector<Message> saidByBo(int count)
{
    std::vector<Message> messages;
    for (int seq = 1; seq <= count; ++seq)
        messages.push_back(message(seq, QStringLiteral("m2"), QStringLiteral("said %1.").arg(seq)));
    return messages;
}

//! Lets in whoever asks next, to a room with these messages.
inline void letIn(FakeHost &host, std::vector<Message> messages)
{
    host.take<frame::Join>();
    frame::Joined answer = joined(std::move(messages));
    answer.token = QString(43, u'A');
    host.send(answer);
}

} // namespace snug::test
