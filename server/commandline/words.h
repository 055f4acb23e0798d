// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <QCoreApplication>

namespace snug::server {

//! What the command line says, in the language of the terminal.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

//! The error of a command line that is not understood.
inline Error usage(const QString &text)
{
    return {QStringLiteral("usage"), text};
}

} // namespace snug::server
