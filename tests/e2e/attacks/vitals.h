// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>

namespace snug::test {

//! What a process costs this computer, as Linux tells it.
class Vitals
{
public:
    explicit Vitals(qint64 pid)
        : m_directory(QStringLiteral("/proc/%1/").arg(pid))
    {
    }

    //! Memory in use, in MiB.
    int memory() const
    {
        QFile status(m_directory + QStringLiteral("status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmRSS:") + 6;
        return text.mid(at, text.indexOf("kB", at) - at).trimmed().toInt() / 1024;
    }
    //! Open files and sockets.
    int descriptors() const
    {
        return static_cast<int>(QDir(m_directory + QStringLiteral("fd"))
                                    .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                                    .size());
    }

    //! Milliseconds that its threads were ready to run and had to wait for a processor, since it began.
    qint64 starvation() const
    {
        qint64 nanoseconds = 0;
        const QDir threads(m_directory + QStringLiteral("task"));
        for (const QString &thread : threads.entryList(QDir::NoDotAndDotDot | QDir::Dirs)) {
            QFile file(threads.filePath(thread + QStringLiteral("/schedstat")));
            if (file.open(QIODevice::ReadOnly))
                nanoseconds += file.readAll().split(' ').value(1).toLongLong();
        }
        return nanoseconds / 1'000'000;
    }

private:
    QString m_directory;
};

} // namespace snug::test
