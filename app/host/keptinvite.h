// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace snug::app {

//! The invite a hosted room is shared by: its secret, and the id under which the server knows it.
struct KeptInvite {
    QString id;
    QString secret;

    //! As it is kept in the SecretStore. Neither part has a space in it.
    QString toString() const { return id + u' ' + secret; }
    static std::optional<KeptInvite> fromString(const QString &kept)
    {
        const qsizetype space = kept.indexOf(u' ');
        if (space <= 0 || space + 1 == kept.size())
            return std::nullopt;
        return KeptInvite{kept.first(space), kept.sliced(space + 1)};
    }
};

} // namespace snug::app
