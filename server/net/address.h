// SPDX-License-Identifier: MIT
#pragma once

#include "server/options.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>

namespace snug::server {

//! The address as people count it: IPv4 where it is IPv4 in IPv6's clothes, without a scope.
QHostAddress plainAddress(const QHostAddress &address);

bool isTrustedProxy(const QHostAddress &address, const Options &options);

//! Who speaks: `peer` itself, or where that is a trusted proxy the right-most hop of its X-Forwarded-For
//! fields that is none. What a stranger wrote into the field stands further left and is never believed.
QHostAddress clientAddress(const QHostAddress &peer, const QList<QByteArray> &forwardedFor,
                           const Options &options);

//! Who is counted as one: an IPv4 address or an IPv6 /64.
QHostAddress countedAddress(const QHostAddress &address);

//! How many there are of each counted address. A value.
class AddressCount
{
public:
    void add(const QHostAddress &address);
    void remove(const QHostAddress &address);
    int count(const QHostAddress &address) const { return m_counts.value(countedAddress(address)); }
    int total() const { return m_total; }

private:
    QHash<QHostAddress, int> m_counts; // > 0
    int m_total = 0;                   // their sum
};

} // namespace snug::server
