// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace snug::app {

//! What is to be known of one of this computer's network interfaces.
struct NetworkInterface {
    QString name;
    bool running = false; //!< up and with a link
    bool loopback = false;
    bool pointToPoint = false;
    QList<QHostAddress> addresses = {};
};

//! The interfaces of this computer as they are now.
QList<NetworkInterface> networkInterfaces();

//! The addresses under which others in the same network reach this computer, the one to put into a link
//! first: private IPv4, other IPv4, IPv6. Interfaces that only lead to containers, virtual machines and
//! tunnels are left out: whoever is given such an address cannot reach it.
QList<QHostAddress> reachableAddresses(const QList<NetworkInterface> &interfaces);

//! What kind of way somebody came by. Nothing is said of who they are.
enum class Path {
    ThisComputer,
    HomeNetwork,
    InternetIPv6,
    InternetIPv4,
    Proxy, //!< by a server in between that says so
};

//! The way from `address` to a computer with these interfaces.
Path pathOf(const QHostAddress &address, bool forwarded, const QList<NetworkInterface> &interfaces);
//! "home network"
QString pathText(Path path);
//! Only somebody in the same network can use it.
bool isPrivate(const QHostAddress &address);

//! True for every address that leads back to this computer, `interfaces` being its interfaces.
bool leadsHere(const QString &host, const QList<NetworkInterface> &interfaces);

} // namespace snug::app
