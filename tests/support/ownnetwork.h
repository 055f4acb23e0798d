// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>

#include <sched.h>

namespace snug::test {

//! Networks of this process and what it starts alone: at first none but the computer itself. Needs iproute2
//! and the right to have them.
class OwnNetwork
{
public:
    //! True where it is there from now on, for this thread and the processes it starts.
    bool open() { return ::unshare(CLONE_NEWNET) == 0 && ip(QStringLiteral("link set lo up")); }
    //! The computer comes to be in another network by this interface, with addresses such as 192.168.7.2/24.
    bool plug(const QString &interface, const QStringList &addresses)
    {
        const QString far = interface + QStringLiteral("-far"); // a cable has two ends
        bool done = ip(QStringLiteral("link add %1 type veth peer name %2").arg(interface, far))
                    && ip(QStringLiteral("link set %1 up").arg(far))
                    && ip(QStringLiteral("link set %1 up").arg(interface));
        for (const QString &address : addresses) {
            // Without the seconds in which IPv6 asks whether somebody else has it.
            const QString unasked = address.contains(u':') ? QStringLiteral(" nodad") : QString();
            done = done && ip(QStringLiteral("address add %1 dev %2").arg(address, interface) + unasked);
        }
        return done;
    }
    bool unplug(const QString &interface) { return ip(QStringLiteral("link delete %1").arg(interface)); }

private:
    static bool ip(const QString &command)
    {
        return QProcess::execute(QStringLiteral("ip"), command.split(u' ')) == 0;
    }
};

} // namespace snug::test
