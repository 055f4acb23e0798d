// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/action.h"

#include <QAbstractListModel>
#include <QQmlListProperty>

namespace snug::app {

//! All that can be done by keyboard in one list: shortcuts are bound from it, and the sheet of shortcuts is
//! made of it. Filled once, by QML; owns what it is given by the way of QML's parents. GUI thread.
class ActionModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QQmlListProperty<snug::app::Action> actions READ actionList CONSTANT FINAL)
    Q_CLASSINFO("DefaultProperty", "actions")

public:
    enum Role { ActionRole = Qt::UserRole + 1, TextRole, GroupRole, KeysTextRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<Action *> &actions() const { return m_actions; }

private:
    QQmlListProperty<Action> actionList();
    void append(Action *action);

    QList<Action *> m_actions; // in the order shown; those of a group follow one another
};

} // namespace snug::app
