// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/patience.h"

#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariant>

namespace snug::test {

//! How long a test waits for the app at most, in milliseconds: the machine may have other things to do.
inline constexpr int soon = patience;

//! The desktop app in a process of its own, with a home of its own that stays while the process comes and
//! goes. Killed at the latest when this goes.
class SnugProcess
{
public:
    //! `name` is the person's. Rooms are hosted on a port that is free now.
    SnugProcess(const QString &name, const QString &display);
    ~SnugProcess();
    Q_DISABLE_COPY_MOVE(SnugProcess)

    //! True once the process is there; its window may take longer.
    bool start(const QStringList &arguments = {});
    //! As the session does it at its end; gives the exit status, -1 for a crash or none in time.
    int stop();
    //! As a power cut does it.
    void kill();
    QProcess &process() { return m_process; }

    //! The secret kept under the first key that begins with `start`, as key and value; empty where there is
    //! none.
    std::pair<QString, QString> secret(const QString &start) const;
    //! The rows of a query of the rooms hosted here, each a list of its columns; empty while there is no
    //! store.
    QList<QVariantList> hosted(const QString &query) const { return rows(u"data/snug/snug.db", query); }
    //! The same of what the app remembers.
    QList<QVariantList> remembered(const QString &query) const
    {
        return rows(u"data/snug/client/client.db", query);
    }

private:
    QList<QVariantList> rows(QStringView file, const QString &query) const;

    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace snug::test
