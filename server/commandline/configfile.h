// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <QString>

#include <vector>

namespace snug::server {

//! A line of a configuration file that sets an option.
struct ConfigLine {
    int number = 0;
    QString name;
    QString value;
};

//! Reads `NAME = VALUE` lines: `#` and `;` start a comment line, a value may stand in double quotes, the one
//! section there is, `[snugd]`, may be named or not. The error names file and line.
Result<std::vector<ConfigLine>> readConfigFile(const QString &path);

} // namespace snug::server
