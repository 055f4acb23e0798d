// SPDX-License-Identifier: MIT
// Only here so that the tests share one precompiled header.
