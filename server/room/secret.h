// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

//! Invites and tokens: random secrets that a server only ever keeps as hashes.
namespace snug::server::secret {

//! `bytes` random bytes from the system, as base64url without padding.
QString make(int bytes);

//! What is kept of a secret: BLAKE2b-256 of its characters (a random secret of 128 bits needs no salt or slow
//! hash). Empty for an empty secret.
QByteArray hash(const QString &secret);

} // namespace snug::server::secret
