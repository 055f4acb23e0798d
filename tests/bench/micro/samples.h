// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/message.h"

#include <vector>

namespace snug::bench {

//! A message such as people send, with one place and one revision.
inline Message sampleMessage(qint64 seq)
{
    return {
        .seq = seq,
        .rev = seq,
        .id = QStringLiteral("7f3c2a10-5b1e-4c7d-9a44-%1").arg(seq, 12, 10, QLatin1Char('0')),
        .from = QStringLiteral("m%1").arg(seq % 100),
        .name = QStringLiteral("Ada Lovelace"),
        .at = 1'763'600'000'000 + seq,
        .text = QStringLiteral("What people say to each other at a table is about as long as this."),
    };
}

inline std::vector<Message> sampleMessages(int count)
{
    std::vector<Message> messages;
    for (int i = 1; i <= count; ++i)
        messages.push_back(sampleMessage(i));
    return messages;
}

} // namespace snug::bench
