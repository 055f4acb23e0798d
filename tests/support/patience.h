// SPDX-License-Identifier: MIT
#pragma once

namespace snug::test {

//! Milliseconds that another program may take to do a thing on a loaded machine.
inline constexpr int patience = 30'000;

} // namespace snug::test
