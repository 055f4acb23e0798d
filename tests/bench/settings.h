// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/serverprocess.h"

#include <vector>

namespace snug::bench {

//! What the command line asks for.
struct Settings {
    QStringList scenarios; //!< all but those that run on request, where none is named
    std::vector<Contender> contenders;
    int runs = 3;
    bool quick = false;   //!< fewer messages, smaller stores
    double minutes = 30;  //!< of soak
    QString cache;        //!< where prepared stores are kept
    QString save = {};    //!< file to write
    QString compare = {}; //!< file to compare with
};

//! Reads the command line; ends the program for --help and for what makes no sense.
Settings settingsFrom(const QStringList &arguments);

} // namespace snug::bench
