// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

namespace snug::server::http {

//! A header field.
struct Field {
    QByteArray name;
    QByteArray value;
};

//! An answer to a request. A value; encode() adds what every answer carries.
struct Reply {
    int status = 200;
    QByteArray type; //!< of the body
    QByteArray body;
    std::vector<Field> fields = {}; //!< go before those that every answer carries
};

//! One sentence for people.
Reply plain(int status, const QByteArray &sentence, const std::vector<Field> &fields = {});

//! The bytes to send. Without the body, as for HEAD, the header stays what it would be with it.
QByteArray encode(const Reply &reply, bool withBody);

} // namespace snug::server::http
