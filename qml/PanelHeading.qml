// SPDX-License-Identifier: MIT
import QtQuick

// What a part of a panel is about.
Caption {
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
