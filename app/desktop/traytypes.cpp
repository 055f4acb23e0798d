// SPDX-License-Identifier: MIT
#include "app/desktop/traytypes.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QtEndian>

namespace snug::app::tray {

namespace {

constexpr int panelSizes[] = {22, 32, 48}; // pixels
constexpr QColor ember{0xd9, 0x62, 0x2b};  // Theme's accent on light
constexpr QColor rim{0xff, 0xff, 0xff};
constexpr qreal spotPart = 0.44; // of the icon's width

Pixmap pixmapOf(const QIcon &icon, int extent, bool isNew)
{
    QImage image(extent, extent, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    icon.paint(&painter, image.rect());
    if (isNew) {
        const qreal spot = extent * spotPart;
        painter.setPen(QPen(rim, extent / 16.0));
        painter.setBrush(ember);
        painter.drawEllipse(QRectF(extent - spot - 1, 1, spot, spot));
    }
    painter.end();
    Pixmap pixmap{.width = extent, .height = extent, .pixels = QByteArray(4 * extent * extent, '\0')};
    qToBigEndian<quint32>(image.constBits(), static_cast<qsizetype>(extent) * extent, pixmap.pixels.data());
    return pixmap;
}

} // namespace

void registerTypes()
{
    qDBusRegisterMetaType<Pixmap>();
    qDBusRegisterMetaType<Pixmaps>();
    qDBusRegisterMetaType<ToolTip>();
    qDBusRegisterMetaType<ItemProperties>();
    qDBusRegisterMetaType<QList<ItemProperties>>();
    qDBusRegisterMetaType<MenuItem>();
    qDBusRegisterMetaType<MenuEvent>();
    qDBusRegisterMetaType<QList<MenuEvent>>();
    qDBusRegisterMetaType<QList<int>>();
}

Pixmaps pixmapsOf(const QIcon &icon, bool isNew)
{
    Pixmaps pixmaps;
    for (const int extent : panelSizes)
        pixmaps += pixmapOf(icon, extent, isNew);
    return pixmaps;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Pixmap &pixmap)
{
    argument.beginStructure();
    argument << pixmap.width << pixmap.height << pixmap.pixels;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Pixmap &pixmap)
{
    argument.beginStructure();
    argument >> pixmap.width >> pixmap.height >> pixmap.pixels;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const ToolTip &tip)
{
    argument.beginStructure();
    argument << tip.icon << tip.pixmaps << tip.title << tip.text;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ToolTip &tip)
{
    argument.beginStructure();
    argument >> tip.icon >> tip.pixmaps >> tip.title >> tip.text;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const ItemProperties &item)
{
    argument.beginStructure();
    argument << item.id << item.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ItemProperties &item)
{
    argument.beginStructure();
    argument >> item.id >> item.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuItem &item)
{
    argument.beginStructure();
    argument << item.id << item.properties << item.children;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuItem &item)
{
    argument.beginStructure();
    argument >> item.id >> item.properties >> item.children;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event)
{
    argument.beginStructure();
    argument << event.id << event.type << event.data << event.time;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event)
{
    argument.beginStructure();
    argument >> event.id >> event.type >> event.data >> event.time;
    argument.endStructure();
    return argument;
}

} // namespace snug::app::tray
