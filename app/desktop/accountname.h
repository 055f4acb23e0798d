// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace snug::app {

//! The name of the person whose account this is: what they are called, else what they log in as, in the form
//! that rooms take; empty where there is no such name.
QString accountName();
//! The same from what the system has about an account. `fullName` is a GECOS field: the name, then after
//! commas other things; an `&` in it stands for the login name.
QString accountName(const QString &fullName, const QString &login);

} // namespace snug::app
