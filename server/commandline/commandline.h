// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandline/settings.h"
#include "server/control/request.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace snug::server {

//! What snugd was started to do.
struct CommandLine {
    enum class Action {
        Serve,
        Ask, //!< one of the commands beside `serve`
        ShowHelp,
        ShowVersion,
    };

    Action action = Action::Serve;
    Settings settings = {};
    control::Request request = {}; //!< for Action::Ask

    //! Reads the arguments (without the program's name), which go before the environment, which goes before a
    //! configuration file. Error: `usage`, with one line that names what is wrong and what is allowed.
    static Result<CommandLine> parse(const QStringList &arguments, const QProcessEnvironment &environment);
};

QString helpText();
QString versionText();

} // namespace snug::server
