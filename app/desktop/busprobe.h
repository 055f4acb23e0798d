// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>

namespace snug::app::bus {

//! False where the bus at a D-Bus address takes connections and then says nothing for as long as `patience`.
//! Where there is nobody it is true: that is found out at once by whoever connects, too.
bool answers(const QByteArray &address, std::chrono::milliseconds patience = std::chrono::seconds(1));

//! Takes the session's and the system's bus from this program where they hang: Qt, and libdbus below it, wait
//! for ever for a bus that does not answer, and so would the window. To be called before there is a
//! QGuiApplication, which connects by itself; waits 1 s for each at most, usually not at all.
void doWithoutHungBuses();

} // namespace snug::app::bus
