// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/freeze.h"

#include <QDBusConnection>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>

namespace snug::test {

//! A D-Bus of a test's own, without any service but those that the test puts there. Needs dbus-daemon.
class PrivateBus
{
public:
    PrivateBus() = default;
    ~PrivateBus()
    {
        for (const QString &name : m_connections)
            QDBusConnection::disconnectFromBus(name);
        setHung(false);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    //! True once it takes connections.
    bool start()
    {
        QFile file(m_directory.filePath(QStringLiteral("bus.conf")));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\""
                   " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                   "<busconfig><type>session</type><listen>unix:dir="
                   + m_directory.path().toUtf8()
                   + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Not even a test that crashes leaves it behind, to hold what waits for the end of the test's output.
        m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                        QStringLiteral("--nosyslog"), QStringLiteral("--print-address=1"),
                        QStringLiteral("--config-file=") + file.fileName()});
        if (!QTest::qWaitFor([this] { return m_daemon.canReadLine(); }))
            return false;
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        return true;
    }
    //! Takes connections, but does nothing any more; or goes on where it stopped.
    void setHung(bool hung) { std::ignore = hung ? freeze(m_daemon) : thaw(m_daemon); }
    //! What programs are to have as DBUS_SESSION_BUS_ADDRESS.
    QString address() const { return m_address; }

    //! Another connection to it, such as another program would have.
    QDBusConnection connect()
    {
        static int number = 0;
        const QString name = QStringLiteral("test-%1").arg(++number);
        m_connections += name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_directory;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace snug::test
