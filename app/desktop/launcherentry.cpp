// SPDX-License-Identifier: MIT
#include "app/desktop/launcherentry.h"

#include <QDBusMessage>

namespace snug::app {

using namespace Qt::StringLiterals;

void LauncherEntry::setCount(int count)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage update = QDBusMessage::createSignal(u"/app/snug/LauncherEntry"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update.setArguments({u"application://snug.desktop"_s,
                         QVariantMap{{u"count"_s, qint64(count)}, {u"count-visible"_s, count > 0}}});
    m_bus.send(update);
}

} // namespace snug::app
