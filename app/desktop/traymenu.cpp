// SPDX-License-Identifier: MIT
#include "app/desktop/traymenu.h"

#include <QGuiApplication>

namespace snug::app {

using namespace Qt::StringLiterals;

void TrayMenu::setLines(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    emit LayoutUpdated(++m_revision, 0);
}

QString TrayMenu::textDirection() const
{
    return QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

const TrayMenu::Line *TrayMenu::find(int id) const
{
    return id > 0 && id <= static_cast<int>(m_lines.size()) ? &m_lines[static_cast<size_t>(id - 1)] : nullptr;
}

QVariantMap TrayMenu::propertiesOf(int id) const
{
    const Line *line = find(id);
    if (!line)
        return {{u"children-display"_s, u"submenu"_s}};
    if (line->label.isEmpty())
        return {{u"type"_s, u"separator"_s}};
    QString label = line->label;
    return {{u"label"_s, label.replace(u'_', "__"_L1)}}; // one alone would mark a key to press
}

uint TrayMenu::GetLayout(int parent, int depth, const QStringList &, tray::MenuItem &layout)
{
    layout = {.id = parent, .properties = propertiesOf(parent)};
    if (parent != 0 || depth == 0)
        return m_revision;
    for (int id = 1; id <= static_cast<int>(m_lines.size()); ++id) {
        const tray::MenuItem item{.id = id, .properties = propertiesOf(id)};
        layout.children += QDBusVariant(QVariant::fromValue(item));
    }
    return m_revision;
}

QList<tray::ItemProperties> TrayMenu::GetGroupProperties(const QList<int> &ids, const QStringList &)
{
    QList<tray::ItemProperties> items;
    for (int id = 0; id <= static_cast<int>(m_lines.size()); ++id) {
        if (ids.isEmpty() || ids.contains(id))
            items += tray::ItemProperties{.id = id, .properties = propertiesOf(id)};
    }
    return items;
}

QDBusVariant TrayMenu::GetProperty(int id, const QString &name)
{
    return QDBusVariant(propertiesOf(id).value(name, u""_s));
}

void TrayMenu::Event(int id, const QString &type, const QDBusVariant &, uint)
{
    const Line *line = find(id);
    if (line && type == "clicked"_L1 && !line->key.isEmpty())
        emit chosen(QString(line->key));
}

QList<int> TrayMenu::EventGroup(const QList<tray::MenuEvent> &events)
{
    QList<int> unknown;
    for (const tray::MenuEvent &event : events) {
        if (!find(event.id))
            unknown += event.id;
        Event(event.id, event.type, event.data, event.time);
    }
    return unknown;
}

bool TrayMenu::AboutToShow(int)
{
    return false; // every change was told already
}

QList<int> TrayMenu::AboutToShowGroup(const QList<int> &, QList<int> &errors)
{
    errors = {};
    return {};
}

} // namespace snug::app
