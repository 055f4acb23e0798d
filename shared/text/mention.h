// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! Who is spoken to. Pure functions.
namespace snug::text {

//! True where `text` says `@` and the name of `name`, whole: "@Ada" speaks to Ada, "@Adam", "ada@home" and
//! "@Ada" to "Ada L" do not. Begins where the markup of a message has it begin. Case and compatibility forms
//! make no difference.
bool mentions(const QString &text, const QString &name);

} // namespace snug::text
