// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// When a message came; the day as well, where the pointer rests on it.
PlainLabel {
    id: clock

    required property date time

    color: Theme.quiet
    font.pixelSize: Theme.textSmall
    horizontalAlignment: Text.AlignRight
    Accessible.ignored: true

    HoverHandler {
        id: pointer
    }
    OnDemand {
        wanted: pointer.hovered

        Hint {
            shown: true
            words: clock.time.toLocaleString(Theme.locale, Locale.LongFormat)
        }
    }
}
