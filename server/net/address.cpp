// SPDX-License-Identifier: MIT
#include "server/net/address.h"

#include <algorithm>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

//! An address as proxies write it, with or without port and brackets; null where it is none.
QHostAddress hop(const QByteArray &written)
{
    QString text = QString::fromLatin1(written).trimmed();
    if (text.startsWith(u'['))
        text = text.section(u']', 0, 0).sliced(1);
    else if (text.count(u':') == 1)
        text = text.section(u':', 0, 0);
    // QHostAddress also takes "127.1" and "2130706433"; a proxy writes none of these.
    if (!text.contains(u':') && text.count(u'.') != 3)
        return {};
    return plainAddress(QHostAddress(text));
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 v4 = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return QHostAddress(v4);
    QHostAddress plain = address;
    plain.setScopeId({});
    return plain;
}

bool isTrustedProxy(const QHostAddress &address, const Options &options)
{
    return std::ranges::any_of(options.trustedProxies,
                               [&](const auto &subnet) { return address.isInSubnet(subnet); });
}

QHostAddress clientAddress(const QHostAddress &peer, const QList<QByteArray> &forwardedFor,
                           const Options &options)
{
    QHostAddress client = peer;
    QList<QByteArray> hops = forwardedFor.join(',').split(',');
    while (isTrustedProxy(client, options) && !hops.isEmpty()) {
        const QHostAddress before = hop(hops.takeLast());
        if (before.isNull())
            break;
        client = before;
    }
    return client;
}

QHostAddress countedAddress(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

void AddressCount::add(const QHostAddress &address)
{
    ++m_counts[countedAddress(address)];
    ++m_total;
}

void AddressCount::remove(const QHostAddress &address)
{
    const auto found = m_counts.find(countedAddress(address));
    Q_ASSERT(found != m_counts.end());
    if (found == m_counts.end())
        return;
    --m_total;
    if (--*found == 0)
        m_counts.erase(found);
}

} // namespace snug::server
