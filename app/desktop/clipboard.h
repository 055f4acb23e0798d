// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QClipboard;

namespace snug::app {

//! The desktop's clipboard: puts text into it and tells of a room's link that somebody copied. GUI thread.
class Clipboard : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString roomLink READ roomLink NOTIFY roomLinkChanged FINAL)
    Q_PROPERTY(QString roomLinkLabel READ roomLinkLabel NOTIFY roomLinkChanged FINAL)

public:
    explicit Clipboard(QClipboard &clipboard, QObject *parent = nullptr);

    //! A room's link found in the clipboard, secret included; else empty.
    QString roomLink() const { return m_roomLink; }
    //! The same as it may be shown.
    QString roomLinkLabel() const { return m_roomLinkLabel; }

    Q_INVOKABLE void copy(const QString &text);

signals:
    void roomLinkChanged();

private:
    void look();

    QClipboard &m_clipboard;
    QString m_roomLink;
    QString m_roomLinkLabel;
};

} // namespace snug::app
