// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDBusVariant>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

class QDBusArgument;
class QIcon;

//! What org.kde.StatusNotifierItem and com.canonical.dbusmenu send besides plain values. Values.
namespace snug::app::tray {

//! (iiay): ARGB32, network byte order.
struct Pixmap {
    int width = 0;
    int height = 0;
    QByteArray pixels = {};
};
using Pixmaps = QList<Pixmap>;

//! (sa(iiay)ss)
struct ToolTip {
    QString icon = {};
    Pixmaps pixmaps = {};
    QString title = {};
    QString text = {};
};

//! (ia{sv})
struct ItemProperties {
    int id = 0;
    QVariantMap properties = {};
};

//! (ia{sv}av): an item with those below it.
struct MenuItem {
    int id = 0;
    QVariantMap properties = {};
    QList<QDBusVariant> children = {}; // of MenuItem
};

//! (isvu)
struct MenuEvent {
    int id = 0;
    QString type = {};
    QDBusVariant data = {};
    uint time = 0;
};

//! Once, before anything of this is sent.
void registerTypes();

//! An icon in the sizes that panels have; with a spot where something is `new`.
Pixmaps pixmapsOf(const QIcon &icon, bool isNew);

QDBusArgument &operator<<(QDBusArgument &argument, const Pixmap &pixmap);
const QDBusArgument &operator>>(const QDBusArgument &argument, Pixmap &pixmap);
QDBusArgument &operator<<(QDBusArgument &argument, const ToolTip &tip);
const QDBusArgument &operator>>(const QDBusArgument &argument, ToolTip &tip);
QDBusArgument &operator<<(QDBusArgument &argument, const ItemProperties &item);
const QDBusArgument &operator>>(const QDBusArgument &argument, ItemProperties &item);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuItem &item);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuItem &item);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event);

} // namespace snug::app::tray

Q_DECLARE_METATYPE(snug::app::tray::Pixmap)
Q_DECLARE_METATYPE(snug::app::tray::ToolTip)
Q_DECLARE_METATYPE(snug::app::tray::ItemProperties)
Q_DECLARE_METATYPE(snug::app::tray::MenuItem)
Q_DECLARE_METATYPE(snug::app::tray::MenuEvent)
