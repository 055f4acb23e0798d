// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/singleinstance.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace snug::app {

//! What the program was called with.
struct CommandLine {
    enum class Wish { Window, Headless, Help, Version, Wrong };
    Wish wish = Wish::Window;
    Errand errand = {};    //!< Window: what to do in it
    QStringList rest = {}; //!< Headless: for the server
    QString problem = {};  //!< Wrong: one sentence

    //! `arguments` without the program's name. Needs no application object; passes over the options that Qt
    //! takes. `host` is the value of SNUG_HOST, which stands in for --host.
    static CommandLine parse(const QStringList &arguments, const QString &host = {});

    //! What --help prints.
    static QString helpText();

    Q_DECLARE_TR_FUNCTIONS(snug::app::CommandLine)
};

} // namespace snug::app
