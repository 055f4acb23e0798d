// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace snug::server {

//! How many messages a member may send: `burst` at once, then `perSecond`. A burst of 0 means no limit.
struct Rate {
    double burst = 10;
    double perSecond = 2;
};

//! What a server is started with; docs/cli.md tells what each is for.
struct Options {
    QString dataDirectory;
    QHostAddress address = QHostAddress::Any;
    quint16 port = 8787; //!< 0: a free one
    bool openRooms = false;
    QUrl publicUrl = {}; //!< what links start with; empty: the address listened on
    QStringList allowedOrigins = {};
    QList<QPair<QHostAddress, int>> trustedProxies =
        {};          //!< subnets, as QHostAddress::parseSubnet() gives them
    int threads = 1; //!< network threads, at least 1
    int maxConnections = 10'000;
    int maxPerAddress = 64; //!< 0: no limit
    Rate rate = {};
};

} // namespace snug::server
