// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandline/settings.h"
#include "server/control/request.h"

#include <span>

namespace snug::server {

//! One command of snugd; parsing and the help text are read off the table of these.
struct CommandRow {
    const char *words;    //!< "serve", or a group and a word of it: "room invite"
    const char *argument; //!< what its argument is called; null: it has none
    const char *help;     //!< translatable

    //! What is asked of the server; null for `serve` itself. The error ends "ARGUMENT: …".
    Result<control::Request> (*make)(const QString &argument, const Settings &settings);
};

std::span<const CommandRow> commandTable();

//! Finds the command that `words` begin with. Errors: `usage`.
Result<const CommandRow *> findCommand(const QStringList &words);

} // namespace snug::server
