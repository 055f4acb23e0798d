// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/http/request.h"
#include "shared/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace snug::server::http {

//! What browsers find on a server's port: the two pages, what they are made of, and whether the server is
//! well. Holds the files in memory; nothing of a request ever becomes a path of a file.
class Site
{
public:
    Site();

    //! `failure`: why the store does not take writes, null while it does.
    Reply answer(const Request &request, const std::optional<Error> &failure) const;

    //! The room that a path names, empty where it names none.
    static QString roomOf(const QByteArray &path);

private:
    Reply find(const QByteArray &path) const;

    QHash<QByteArray, Reply> m_files; // by path
    QByteArray m_roomPage;            // with a place for the room's id
};

//! The answer of /healthz.
Reply health(const std::optional<Error> &failure);

} // namespace snug::server::http
