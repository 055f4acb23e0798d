// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

//! Links that people write into messages (docs/protocol.md §8): to the web, to mail addresses and to rooms.
namespace snug::weblink {

struct Link {
    QString href; //!< encoded, http, https, mailto, or snug: before the first two
    QString text; //!< what is shown
    QString host; //!< where it leads, if the text does not say so; else empty
};

//! How long the scheme is that a link begins with at `at`; 0 where none begins.
qsizetype schemeAt(QStringView text, qsizetype at);

//! The link of a bare address: as much of `typed` as belongs to it, which `Link::text` is. Nothing where it
//! is none.
std::optional<Link> bare(QStringView typed);

struct Named {
    Link link;
    qsizetype end; //!< where it ends in the text
};
//! The [named](https://…) link whose bracket is at `at`.
std::optional<Named> namedAt(const QString &text, qsizetype at);

//! Where a link's href leads, in words: a host, or a mail address.
QString placeOf(const QString &href);

//! True for what ends a bare address.
bool endsAddress(QChar c);

} // namespace snug::weblink
