// SPDX-License-Identifier: MIT
#include "app/desktop/action.h"

#include <QKeySequence>

namespace snug::app {

QString Action::keysText() const
{
    QStringList shown;
    for (const QString &key : m_keys) {
        QKeyCombination first = QKeySequence(key, QKeySequence::PortableText)[0];
        if (first.key() == Qt::Key_Return) // what everyone calls it, and the settings do
            first = QKeyCombination(first.keyboardModifiers(), Qt::Key_Enter);
        shown += QKeySequence(first).toString(QKeySequence::NativeText);
    }
    // So many are a row of keys, such as the digits.
    if (shown.size() > 4)
        return tr("%1 to %2", "keys").arg(shown.first(), shown.last());
    return shown.join(tr(", ", "between keys"));
}

} // namespace snug::app
