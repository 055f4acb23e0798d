// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>

namespace snug::app {

//! Where a window that was at `kept` is to open on these screens, so that all of it can be seen, and on the
//! screen that had most of it; invalid where none had any, or nothing valid was kept.
QRect placeOnScreens(const QRect &kept, const QList<QRect> &screens);

} // namespace snug::app
