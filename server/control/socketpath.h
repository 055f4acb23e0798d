// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace snug::server::control {

//! Where the local socket of a data directory is, written so that it fits into a socket address. An address
//! holds 107 bytes and a directory's path may be longer, so a long one is named through a descriptor of the
//! directory: /proc/self/fd/N/control.sock. The path is good for as long as this object lives, in this
//! process.
class SocketPath
{
public:
    explicit SocketPath(const QString &dataDirectory);
    ~SocketPath();
    Q_DISABLE_COPY_MOVE(SocketPath)

    const QString &path() const { return m_path; }

private:
    QString m_path;
    int m_directory = -1;
};

} // namespace snug::server::control
