// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace snug::test {

//! A network that only this process and what it starts are in, so that it can be taken from them. At first it
//! is that of a computer that is in none: nothing but a loopback, and that is down. Needs iproute2 and
//! util-linux.
class PrivateNetwork
{
public:
    //! Leaves the network of this computer for one of its own. To be called first of all, while this process
    //! has one thread, which alone leaves where it is root already; whoever is not root looks like it
    //! afterwards. False where the system does not let anybody do that, as in most containers.
    static bool enter();

    //! Words to be put before a command so that it runs in another network still, as on another computer.
    static QStringList elsewhere() { return {QStringLiteral("unshare"), QStringLiteral("--net")}; }
    //! Lays a cable, not plugged in yet, to where that process is; false where this kernel has none of that
    //! kind.
    bool layCable(qint64 process);
    //! What is at the cable's other end.
    static QString farAddress() { return QStringLiteral("10.77.0.1"); }

    //! The computer comes to be in one more network by this interface, with addresses such as 192.168.7.2/24.
    bool plug(const QString &interface, const QStringList &addresses);
    bool unplug(const QString &interface) { return ip(QStringLiteral("link delete %1").arg(interface)); }

    bool setLoopback(bool up) { return setUp(QStringLiteral("lo"), up); }
    //! Pulls the cable, or plugs it in again.
    bool setPlugged(bool in) { return setUp(QStringLiteral("snug0"), in); }

private:
    static bool setUp(const QString &interface, bool up);
    static bool ip(const QString &command) { return run(QStringLiteral("ip ").append(command).split(u' ')); }
    static bool run(const QStringList &words);
};

} // namespace snug::test
