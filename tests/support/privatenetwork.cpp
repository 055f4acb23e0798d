// SPDX-License-Identifier: MIT
#include "tests/support/privatenetwork.h"

#include "tests/support/patience.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>

#include <sched.h>
#include <unistd.h>

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &file, const QByteArray &text)
{
    QFile opened(file);
    return opened.open(QIODevice::WriteOnly) && opened.write(text) == text.size();
}

} // namespace

bool PrivateNetwork::enter()
{
    if (::unshare(CLONE_NEWNET) == 0)
        return true;
    const QByteArray user = "0 "_ba + QByteArray::number(::getuid()) + " 1"_ba;
    const QByteArray group = "0 "_ba + QByteArray::number(::getgid()) + " 1"_ba;
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && write(u"/proc/self/setgroups"_s, "deny"_ba)
           && write(u"/proc/self/uid_map"_s, user) && write(u"/proc/self/gid_map"_s, group);
}

bool PrivateNetwork::layCable(qint64 process)
{
    const QString there = QString::number(process);
    const QStringList inThere{u"nsenter"_s, u"--net"_s, u"--target"_s, there, u"ip"_s};
    return ip(u"link add snug0 type veth peer name snug1 netns "_s + there)
           && ip(u"address add 10.77.0.2/24 dev snug0"_s)
           && run(inThere
                  + QStringList{u"address"_s, u"add"_s, farAddress() + u"/24"_s, u"dev"_s, u"snug1"_s})
           && run(inThere + QStringList{u"link"_s, u"set"_s, u"snug1"_s, u"up"_s});
}

bool PrivateNetwork::plug(const QString &interface, const QStringList &addresses)
{
    const QString far = interface + "-far"_L1; // a cable has two ends
    bool done = ip(u"link add %1 type veth peer name %2"_s.arg(interface, far)) && setUp(far, true)
                && setUp(interface, true);
    for (const QString &address : addresses) {
        // Without the seconds in which IPv6 asks whether somebody else has it.
        const QString unasked = address.contains(u':') ? u" nodad"_s : QString();
        done = done && ip(u"address add %1 dev %2"_s.arg(address, interface) + unasked);
    }
    return done;
}

bool PrivateNetwork::setUp(const QString &interface, bool up)
{
    return ip(u"link set %1 %2"_s.arg(interface, up ? u"up"_s : u"down"_s));
}

bool PrivateNetwork::run(const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(words.first(), words.mid(1));
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

} // namespace snug::test
