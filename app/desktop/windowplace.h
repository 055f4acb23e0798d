// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace snug::app {

//! Where a window that was at `kept` is to open on these screens, so that all of it can be seen, and on the
//! screen that had most of it; invalid where none had any, or nothing valid was kept.
QRect placeOnScreens(const QRect &kept, const QList<QRect> &screens);

//! How large a window that wants to be so large opens on a screen of that size: all of it is to be seen, in
//! the frame that the desktop puts around it.
QSize sizeOnScreen(const QSize &wanted, const QSize &screen);

} // namespace snug::app
