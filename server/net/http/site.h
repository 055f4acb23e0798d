// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/http/request.h"
#include "shared/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace snug::server::http {

//! What browsers find on a server's port: the web client, and whether the server is well. Holds everything in
//! memory, packed for those who take gzip; nothing of a request ever becomes the path of a file.
//!
//! What lies in resources/web/app is served under /app/HASH/, where HASH stands for all of it: such an
//! address never changes what it means, so browsers may keep it for ever. The page, which names the
//! addresses, is asked for each time.
class Site
{
public:
    //! `openRooms`: whether the page offers to make rooms.
    explicit Site(bool openRooms = false);

    //! `failure`: why the store does not take writes, null while it does.
    Reply answer(const Request &request, const std::optional<Error> &failure) const;

    //! The room that a path names, empty where it names none.
    static QString roomOf(const QByteArray &path);

private:
    //! A file, as it is and packed; both ready to be sent.
    struct File {
        Reply plain;
        Reply packed;
    };

    void add(const QByteArray &path, const QByteArray &body, bool forEver = false);
    const File *find(const QByteArray &path) const;

    QHash<QByteArray, File> m_files; // by path
};

//! The answer of /healthz.
Reply health(const std::optional<Error> &failure);

} // namespace snug::server::http
