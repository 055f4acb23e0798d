// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/traytypes.h"

#include <QObject>

#include <vector>

namespace snug::app {

//! The menu of the icon in the tray, as com.canonical.dbusmenu shows it: one list, no menus below it. Labels
//! are plain text. Its slots, signals and properties in capitals are that interface. GUI thread.
class TrayMenu : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version CONSTANT)
    Q_PROPERTY(QString TextDirection READ textDirection CONSTANT)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath CONSTANT)

public:
    //! A line of the menu; one without a label separates.
    struct Line {
        QString key = {};
        QString label = {};

        bool operator==(const Line &) const = default;
    };

    using QObject::QObject;

    void setLines(std::vector<Line> lines);
    const std::vector<Line> &lines() const { return m_lines; }

    uint version() const { return 3; }
    QString textDirection() const;
    QString status() const { return QStringLiteral("normal"); }
    QStringList iconThemePath() const { return {}; }

public slots:
    Q_SCRIPTABLE uint GetLayout(int parent, int depth, const QStringList &names,
                                snug::app::tray::MenuItem &layout);
    Q_SCRIPTABLE QList<snug::app::tray::ItemProperties> GetGroupProperties(const QList<int> &ids,
                                                                           const QStringList &names);
    Q_SCRIPTABLE QDBusVariant GetProperty(int id, const QString &name);
    Q_SCRIPTABLE void Event(int id, const QString &type, const QDBusVariant &data, uint time);
    Q_SCRIPTABLE QList<int> EventGroup(const QList<snug::app::tray::MenuEvent> &events);
    Q_SCRIPTABLE bool AboutToShow(int id);
    Q_SCRIPTABLE QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &errors);

signals:
    Q_SCRIPTABLE void LayoutUpdated(uint revision, int parent);
    void chosen(const QString &key);

private:
    const Line *find(int id) const;
    QVariantMap propertiesOf(int id) const;

    std::vector<Line> m_lines; // the one at index 0 has the id 1; 0 is the menu itself
    uint m_revision = 1;
};

} // namespace snug::app
