// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/roomfacts.h"

//! What a link allows, in words.
namespace snug::app::linkterms {

//! "Anyone with this link can read history and write. Ends in 7 days."
QString sentence(const LinkTerms &terms, qint64 now);
//! "Read and write"
QString title(const LinkTerms &terms);
//! "Used by 3 people · 2 more can come · Ends in 7 days"
QString summary(const LinkFacts &link, qint64 now);

} // namespace snug::app::linkterms
