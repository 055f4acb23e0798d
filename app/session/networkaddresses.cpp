// SPDX-License-Identifier: MIT
#include "app/session/networkaddresses.h"

#include "app/session/thiscomputer.h"
#include "shared/link/roomlink.h"

#include <QCoreApplication>
#include <QNetworkInterface>

#include <algorithm>
#include <array>
#include <map>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array virtualNames{
    "br-"_L1,    "cali"_L1,      "cni"_L1,     "docker"_L1, "dummy"_L1,    "flannel"_L1, "ipsec"_L1,
    "lxc"_L1,    "lxd"_L1,       "macvtap"_L1, "nebula"_L1, "nordlynx"_L1, "podman"_L1,  "ppp"_L1,
    "proton"_L1, "tailscale"_L1, "tap"_L1,     "tun"_L1,    "utun"_L1,     "vboxnet"_L1, "veth"_L1,
    "virbr"_L1,  "vmnet"_L1,     "vnet"_L1,    "wg"_L1,     "zt"_L1,
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

constexpr int networkPart = 64; // bits of an IPv6 address that a home has in common

bool isNeighbour(const QHostAddress &address, const QList<NetworkInterface> &interfaces)
{
    return std::ranges::any_of(interfaces, [&address](const NetworkInterface &interface) {
        return std::ranges::any_of(interface.addresses, [&address](const QHostAddress &own) {
            return own.protocol() == QAbstractSocket::IPv6Protocol && own.isGlobal()
                   && address.isInSubnet(own, networkPart);
        });
    });
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

bool isPrivate(const QHostAddress &address)
{
    return address.isLoopback() || isLocalHost(address.toString());
}

Path pathOf(const QHostAddress &address, bool forwarded, const QList<NetworkInterface> &interfaces)
{
    if (forwarded)
        return Path::Proxy;
    if (leadsHere(address.toString(), interfaces))
        return Path::ThisComputer;
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (isPrivate(address) || (isIPv6 && isNeighbour(address, interfaces)))
        return Path::HomeNetwork;
    return isIPv6 ? Path::InternetIPv6 : Path::InternetIPv4;
}

QString pathText(Path path)
{
    switch (path) {
    case Path::ThisComputer:
        return QCoreApplication::translate("Path", "this computer");
    case Path::HomeNetwork:
        return QCoreApplication::translate("Path", "home network");
    case Path::InternetIPv6:
        return QCoreApplication::translate("Path", "internet (IPv6)");
    case Path::InternetIPv4:
        return QCoreApplication::translate("Path", "internet (IPv4)");
    case Path::Proxy:
        return QCoreApplication::translate("Path", "through a proxy");
    }
    Q_UNREACHABLE();
}

bool leadsHere(const QString &host, const QList<NetworkInterface> &interfaces)
{
    if (isThisComputer(host))
        return true;
    const QHostAddress address(host);
    return std::ranges::any_of(interfaces, [&address](const NetworkInterface &interface) {
        return std::ranges::any_of(interface.addresses, [&address](const QHostAddress &own) {
            return own.isEqual(address, QHostAddress::TolerantConversion);
        });
    });
}

} // namespace snug::app
