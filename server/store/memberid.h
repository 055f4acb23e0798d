// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>

//! A member is "m7" to the world and 7 to the database; nobody, as in what the room itself says, is "" and 0.
namespace snug::server::memberid {

inline QString toString(qint64 number)
{
    return number > 0 ? QLatin1Char('m') + QString::number(number) : QString();
}

inline qint64 toNumber(QStringView id)
{
    return id.startsWith(u'm') ? std::max<qint64>(id.mid(1).toLongLong(), 0) : 0;
}

} // namespace snug::server::memberid
