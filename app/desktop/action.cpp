// SPDX-License-Identifier: MIT
#include "app/desktop/action.h"

#include <QKeySequence>

namespace snug::app {

QString Action::keysText() const
{
    QStringList shown;
    for (const QString &key : m_keys)
        shown += QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    // So many are a row of keys, such as the digits.
    if (shown.size() > 4)
        return tr("%1 to %2", "keys").arg(shown.first(), shown.last());
    return shown.join(tr(", ", "between keys"));
}

} // namespace snug::app
