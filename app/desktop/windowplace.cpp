// SPDX-License-Identifier: MIT
#include "app/desktop/windowplace.h"

#include <algorithm>

namespace snug::app {

QRect placeOnScreens(const QRect &kept, const QList<QRect> &screens)
{
    const auto shared = [&kept](const QRect &screen) {
        const QRect common = screen & kept;
        return qint64(common.width()) * common.height();
    };
    const auto best = std::ranges::max_element(screens, {}, shared);
    if (!kept.isValid() || best == screens.end() || shared(*best) == 0)
        return {};
    QRect placed(kept.topLeft(), kept.size().boundedTo(best->size()));
    placed.moveLeft(std::clamp(placed.left(), best->left(), best->right() - placed.width() + 1));
    placed.moveTop(std::clamp(placed.top(), best->top(), best->bottom() - placed.height() + 1));
    return placed;
}

QSize sizeOnScreen(const QSize &wanted, const QSize &screen)
{
    return wanted.boundedTo(screen * 9 / 10);
}

} // namespace snug::app
