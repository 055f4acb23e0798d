// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandline/settings.h"

#include <span>

namespace snug::server {

//! One option of snugd. The command line, the environment, the configuration file and the help text are all
//! read off the table of these, so an option is there once.
struct OptionRow {
    const char *name;     //!< without dashes; `max-per-address` is SNUG_MAX_PER_ADDRESS in the environment
    const char *value;    //!< what its value is called in the help
    const char *fallback; //!< the value where none is given; null: the setting stays as it is
    const char *help;     //!< translatable
    const char *allowed;  //!< translatable; ends the sentence "X is not …"
    bool repeatable;      //!< takes several values, separated by commas or by giving it again
    const char *command;  //!< the one command it belongs to; null: any, and then also environment and file

    //! Takes a value into the settings; false where it is not of the allowed form.
    bool (*apply)(const QString &value, Settings &settings);
};

std::span<const OptionRow> optionTable();

//! Null where there is none of that name.
const OptionRow *findOption(QStringView name);

QString environmentName(const OptionRow &option);

} // namespace snug::server
