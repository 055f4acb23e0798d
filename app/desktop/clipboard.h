// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QClipboard;

namespace snug::app {

//! The desktop's clipboard: puts text into it and tells of a room's link that somebody copied. It reads what
//! others put there only while it is watched, because their program may be slow to hand it over, and the GUI
//! thread waits. GUI thread.
class Clipboard : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
    Q_PROPERTY(QString roomLink READ roomLink NOTIFY roomLinkChanged FINAL)

public:
    explicit Clipboard(QClipboard &clipboard, QObject *parent = nullptr);

    //! Whether the person is where a link is of use.
    bool isWatched() const { return m_watched; }
    void setWatched(bool watched);
    //! A room's link found in the clipboard when it was last read, secret included; else empty.
    QString roomLink() const { return m_roomLink; }

    Q_INVOKABLE void copy(const QString &text);

signals:
    void watchedChanged();
    void roomLinkChanged();

private:
    void look();

    QClipboard &m_clipboard;
    bool m_watched = false;
    QString m_roomLink;
};

} // namespace snug::app
