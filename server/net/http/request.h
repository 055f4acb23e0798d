// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/http/reply.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>
#include <vector>

namespace snug::server::http {

//! The head of an HTTP/1.x request, checked for form. A value.
struct Request {
    QByteArray method; //!< as sent; case counts
    QByteArray path;   //!< begins with '/', undecoded, without the query
    QByteArray host;   //!< as sent; empty only in HTTP/1.0
    bool isHttp11 = true;
    bool hasBody = false;
    qsizetype size = 0;             //!< bytes of the head
    std::vector<Field> fields = {}; //!< names in lower case

    //! The values of all fields of that name (in lower case), in order.
    QList<QByteArray> values(QByteArrayView name) const;
    //! The value of the only field of that name, else empty.
    QByteArray value(QByteArrayView name) const;
    //! Whether one of the comma-separated words of these fields is `word` (in lower case).
    bool lists(QByteArrayView name, QByteArrayView word) const;
};

//! More bytes are needed.
struct Incomplete {
};

//! Understands the head at the beginning of `bytes`, or says with what to answer: 400, 431 or 505.
std::variant<Incomplete, Request, Reply> readRequest(const QByteArray &bytes);

//! What answers a request that wants more than to read (405, 413, 417); nothing for GET and HEAD without a
//! body.
std::optional<Reply> refusalUnlessReading(const Request &request);

} // namespace snug::server::http
