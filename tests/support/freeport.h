// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QTcpServer>

namespace snug::test {

//! A port nobody listens on, for a server that stops and must find it free again: below what the system gives
//! to outgoing connections (ip_local_port_range begins at 32768), and not where programs listen unasked.
inline quint16 freePort()
{
    constexpr int first = 12'000;
    constexpr int last = 32'000;
    QTcpServer server;
    while (!server.listen(QHostAddress::Any,
                          static_cast<quint16>(QRandomGenerator::global()->bounded(first, last)))) {
    }
    return server.serverPort();
}

} // namespace snug::test
