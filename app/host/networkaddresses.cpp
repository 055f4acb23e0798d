// SPDX-License-Identifier: MIT
#include "app/host/networkaddresses.h"

#include "shared/link/roomlink.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>
#include <map>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array virtualNames{
    "br-"_L1,  "cali"_L1,   "cni"_L1,       "docker"_L1, "flannel"_L1, "lxc"_L1,
    "lxd"_L1,  "podman"_L1, "tailscale"_L1, "tap"_L1,    "tun"_L1,     "vboxnet"_L1,
    "veth"_L1, "virbr"_L1,  "vmnet"_L1,     "vnet"_L1,   "wg"_L1,      "zt"_L1,
};

bool isVirtual(const QString &name)
{
    return std::ranges::any_of(virtualNames,
                               [&name](QLatin1StringView start) { return name.startsWith(start); });
}

//! Lower is better; nothing where the address is no use in a link.
std::optional<int> rank(const QHostAddress &address)
{
    if (address.isLoopback() || address.isLinkLocal() || address.isMulticast() || address.isNull())
        return std::nullopt;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isLocalHost(address.toString()) ? 0 : 1;
    return address.isUniqueLocalUnicast() ? 3 : 2;
}

} // namespace

QList<NetworkInterface> networkInterfaces()
{
    QList<NetworkInterface> found;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        NetworkInterface seen{.name = interface.name(),
                              .running = flags.testFlag(QNetworkInterface::IsUp)
                                         && flags.testFlag(QNetworkInterface::IsRunning),
                              .loopback = flags.testFlag(QNetworkInterface::IsLoopBack),
                              .pointToPoint = flags.testFlag(QNetworkInterface::IsPointToPoint)};
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            seen.addresses += entry.ip();
        found += seen;
    }
    return found;
}

QList<QHostAddress> reachableAddresses(const QList<NetworkInterface> &interfaces)
{
    std::multimap<int, QHostAddress> byRank;
    for (const NetworkInterface &interface : interfaces) {
        if (!interface.running || interface.loopback || interface.pointToPoint || isVirtual(interface.name))
            continue;
        for (const QHostAddress &address : interface.addresses) {
            if (const std::optional<int> place = rank(address))
                byRank.emplace(*place, address);
        }
    }
    QList<QHostAddress> best;
    for (const auto &[place, address] : byRank)
        best += address;
    return best;
}

bool leadsHere(const QString &host, const QList<NetworkInterface> &interfaces)
{
    const QHostAddress address(host);
    if (host == "localhost"_L1 || address.isLoopback())
        return true;
    return std::ranges::any_of(interfaces, [&address](const NetworkInterface &interface) {
        return std::ranges::any_of(interface.addresses, [&address](const QHostAddress &own) {
            return own.isEqual(address, QHostAddress::TolerantConversion);
        });
    });
}

} // namespace snug::app
