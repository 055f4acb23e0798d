// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/sessionworld.h"

#include <QRandomGenerator>

namespace snug::test::smalltalk {

using namespace Qt::StringLiterals;

inline QString words(QRandomGenerator &random, int most = 120)
{
    QStringList words;
    for (int count = random.bounded(1, most); count > 0; --count)
        words += QString(random.bounded(1, 12), u'a');
    return words.join(random.bounded(12) == 0 ? u'\n' : u' ');
}

//! What people write: mostly words, now and then with markup that takes another way to the screen.
inline QString text(QRandomGenerator &random)
{
    switch (random.bounded(16)) {
    case 0:
        return u"```\n%1\n%2\n```"_s.arg(words(random, 12), words(random, 30));
    case 1:
        return u"- %1\n- %2\n\n%3"_s.arg(words(random, 20), words(random, 20), words(random, 20));
    case 2:
        return u"> %1\n\n**%2** `%3`"_s.arg(words(random, 30), words(random, 9), words(random, 9));
    default:
        return words(random);
    }
}

//! Several people, pauses, days and notices, as they come.
inline Message said(QRandomGenerator &random, qint64 seq)
{
    Message message = test::message(seq, u"m%1"_s.arg(random.bounded(2, 5)), text(random));
    message.at = 1'763'600'000'000 + seq * random.bounded(1, 900) * qint64(1000);
    if (random.bounded(20) == 0)
        message.kind = MessageKind::Notice;
    return message;
}

} // namespace snug::test::smalltalk
