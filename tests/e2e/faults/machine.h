// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/snugdprocess.h"

#include <QTemporaryDir>

#include <memory>

namespace snug::test {

//! The computer a snugd runs on, with much that goes wrong with computers. What is done to the running server
//! ends with it.
class Machine
{
public:
    //! On a small disk in memory where this process may make one.
    explicit Machine(const QStringList &options);
    ~Machine();
    Q_DISABLE_COPY_MOVE(Machine)

    bool start(const QStringList &options = {});
    void kill();
    //! False where the server did not end well.
    bool stop();
    bool isUp() const { return m_server != nullptr; }
    SnugdProcess &server() { return *m_server; }
    QString data() const { return m_data.path(); }
    //! What the server has logged last.
    QByteArray log() const;

    void freeze();
    void thaw();
    //! No space is left, or no file may grow where the disk is not ours to fill.
    void fillDisk();
    void freeDisk();
    //! No file may grow above a page.
    void limitFiles();
    //! Where libfaketime is installed; the clock stays moved when the server starts again.
    void moveClock(int seconds);
    bool hasClock() const { return !m_clock.isEmpty(); }
    bool hasDisk() const { return m_hasDisk; }

private:
    qint64 pid() { return m_server->process().processId(); }
    void limitFiles(quint64 bytes);

    const QStringList m_options;
    QTemporaryDir m_desk; // what lies beside the server's data
    QTemporaryDir m_data;
    QString m_clock; // libfaketime's path
    bool m_hasDisk = false;
    std::unique_ptr<SnugdProcess> m_server;
};

} // namespace snug::test
