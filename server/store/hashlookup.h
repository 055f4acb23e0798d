// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <sodium.h>

//! Finding a secret's hash without telling by the time it took how much of a guess was right.
namespace snug::server::hashlookup {

//! The part of a hash that an index may be searched by. It finds candidates; equal() decides.
inline QByteArray hint(const QByteArray &hash)
{
    return hash.first(std::min<qsizetype>(hash.size(), 4));
}

inline bool equal(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size()
           && sodium_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size())) == 0;
}

} // namespace snug::server::hashlookup
