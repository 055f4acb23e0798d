// SPDX-License-Identifier: MIT
#include "qml/ondemand.h"

#include <QQuickItem>

namespace snug::qml {

void OnDemand::componentComplete()
{
    m_complete = true;
    if (m_wanted)
        make();
}

void OnDemand::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted)
        return;
    emit wantedChanged();
    if (m_complete && m_wanted && !m_made)
        make();
    else if (m_complete && !m_wanted && m_made)
        drop();
}

void OnDemand::make()
{
    auto *item = qobject_cast<QQuickItem *>(parent());
    if (!m_part || !item)
        return;
    m_made = m_part->beginCreate(m_part->creationContext());
    if (!m_made) {
        qWarning("%s", qPrintable(m_part->errorString()));
        return;
    }
    m_made->setParent(item);
    if (auto *child = qobject_cast<QQuickItem *>(m_made)) {
        QQuickItem *before = item->childItems().value(0);
        child->setParentItem(item);
        if (m_first && before)
            child->stackBefore(before);
    }
    m_part->completeCreate();
    emit madeChanged();
}

void OnDemand::drop()
{
    // It may be on its own word that it is not wanted any more.
    m_made->deleteLater();
    if (auto *child = qobject_cast<QQuickItem *>(m_made))
        child->setParentItem(nullptr);
    m_made.clear();
    emit madeChanged();
}

} // namespace snug::qml
