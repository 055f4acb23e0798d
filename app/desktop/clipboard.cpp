// SPDX-License-Identifier: MIT
#include "app/desktop/clipboard.h"

#include "shared/link/roomlink.h"

#include <QClipboard>
#include <QMimeData>

namespace snug::app {

Clipboard::Clipboard(QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    connect(&m_clipboard, &QClipboard::dataChanged, this, &Clipboard::look);
}

void Clipboard::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    emit watchedChanged();
    look();
}

void Clipboard::copy(const QString &text)
{
    m_clipboard.setText(text);
}

void Clipboard::look()
{
    if (!m_watched)
        return;
    const QMimeData *data = m_clipboard.mimeData();
    const Result<RoomLink> link = RoomLink::parse(data && data->hasText() ? data->text() : QString());
    const QString found = link ? link->toString() : QString();
    if (found == m_roomLink)
        return;
    m_roomLink = found;
    emit roomLinkChanged();
}

} // namespace snug::app
