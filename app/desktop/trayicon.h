// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/busservice.h"
#include "app/desktop/traymenu.h"
#include "app/desktop/traytypes.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QIcon>
#include <QObject>

namespace snug::app {

//! Snug's icon in the desktop's tray, as org.kde.StatusNotifierItem shows it; there only while somebody shows
//! such icons, which may come and go. Needs no widgets. Its slots, signals and properties in capitals are
//! that interface. GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category CONSTANT)
    Q_PROPERTY(QString Id READ id CONSTANT)
    Q_PROPERTY(QString Title READ title CONSTANT)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(int WindowId READ windowId CONSTANT)
    Q_PROPERTY(QString IconName READ noName CONSTANT)
    Q_PROPERTY(snug::app::tray::Pixmaps IconPixmap READ iconPixmap)
    Q_PROPERTY(QString OverlayIconName READ noName CONSTANT)
    Q_PROPERTY(snug::app::tray::Pixmaps OverlayIconPixmap READ noPixmap CONSTANT)
    Q_PROPERTY(QString AttentionIconName READ noName CONSTANT)
    Q_PROPERTY(snug::app::tray::Pixmaps AttentionIconPixmap READ noPixmap CONSTANT)
    Q_PROPERTY(QString AttentionMovieName READ noName CONSTANT)
    Q_PROPERTY(snug::app::tray::ToolTip ToolTip READ toolTip)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu CONSTANT)
    Q_PROPERTY(QDBusObjectPath Menu READ menuPath CONSTANT)

public:
    TrayIcon(const QDBusConnection &bus, const QIcon &icon, QObject *parent = nullptr);
    ~TrayIcon() override;

    //! Whether the person can see it.
    bool shown() const { return m_shown; }
    TrayMenu &menu() { return m_menu; }
    //! Messages to be told of; 0 for none.
    void setCount(int count);

    QString category() const { return QStringLiteral("Communications"); }
    QString id() const { return QStringLiteral("snug"); }
    QString title() const { return QStringLiteral("Snug"); }
    QString status() const { return QStringLiteral("Active"); }
    int windowId() const { return 0; }
    QString noName() const { return {}; }
    tray::Pixmaps iconPixmap() const;
    tray::Pixmaps noPixmap() const { return {}; }
    tray::ToolTip toolTip() const;
    bool itemIsMenu() const { return false; }
    QDBusObjectPath menuPath() const;

public slots:
    Q_SCRIPTABLE void Activate(int x, int y);
    Q_SCRIPTABLE void SecondaryActivate(int x, int y);
    Q_SCRIPTABLE void ContextMenu(int x, int y);
    Q_SCRIPTABLE void Scroll(int delta, const QString &orientation);
    Q_SCRIPTABLE void ProvideXdgActivationToken(const QString &token);

signals:
    Q_SCRIPTABLE void NewTitle();
    Q_SCRIPTABLE void NewIcon();
    Q_SCRIPTABLE void NewAttentionIcon();
    Q_SCRIPTABLE void NewOverlayIcon();
    Q_SCRIPTABLE void NewToolTip();
    Q_SCRIPTABLE void NewStatus(const QString &status);
    void shownChanged();
    //! It is known for the first time whether there is a tray.
    void settled();
    //! The person pressed it. `token` lets a window come to the front on Wayland.
    void pressed(const QString &token);

private:
    void look();
    void setShown(bool shown);

    QDBusConnection m_bus;
    BusService m_watcher;
    const QIcon m_icon;
    TrayMenu m_menu;
    QString m_token;
    int m_count = 0;
    bool m_shown = false;
    bool m_settled = false;
};

} // namespace snug::app
