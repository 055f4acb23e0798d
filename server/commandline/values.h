// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandline/settings.h"

#include <QPair>
#include <QUrl>

//! The forms in which options write their values. Pure functions; nothing for a value that is not of the
//! form.
namespace snug::server::value {

//! `ADDR:PORT`, `[ADDR]:PORT`, `:PORT` or `localhost:PORT`. No address, and `[::]`, mean every address of
//! IPv4 and IPv6.
std::optional<Endpoint> endpoint(const QString &text);

//! `BURST/PER_SECOND`, or `0` for no limit.
std::optional<Rate> rate(const QString &text);

//! `10.0.0.0/8`, `fd00::/8`, or one address.
std::optional<QPair<QHostAddress, int>> subnet(const QString &text);

//! A number of days, hours, minutes or seconds, such as `7d`, `12h`, `30m` or `90s`; at most ten years.
std::optional<std::chrono::seconds> duration(const QString &text);

//! `http[s]://HOST[:PORT]`, a final `/` allowed; comes back without it.
std::optional<QUrl> baseUrl(const QString &text);

//! A baseUrl() written as browsers write an `Origin`.
std::optional<QString> origin(const QString &text);

//! Decimal digits only.
std::optional<int> number(const QString &text, int least, int most);

} // namespace snug::server::value
