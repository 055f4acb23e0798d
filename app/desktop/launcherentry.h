// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>

namespace snug::app {

//! The number on Snug's icon in docks and task bars that know com.canonical.Unity.LauncherEntry (KDE,
//! Ubuntu's dock, Plank); others never notice. GUI thread.
class LauncherEntry
{
public:
    explicit LauncherEntry(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    //! 0 takes the number away.
    void setCount(int count);

private:
    QDBusConnection m_bus;
};

} // namespace snug::app
