// SPDX-License-Identifier: MIT
#include "app/desktop/actionmodel.h"

namespace snug::app {

using namespace Qt::StringLiterals;

int ActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size());
}

QHash<int, QByteArray> ActionModel::roleNames() const
{
    return {{ActionRole, "action"_ba},
            {TextRole, "text"_ba},
            {GroupRole, "group"_ba},
            {KeysTextRole, "keysText"_ba}};
}

QVariant ActionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    Action *action = m_actions[index.row()];
    switch (role) {
    case ActionRole:
        return QVariant::fromValue(action);
    case TextRole:
        return action->text();
    case GroupRole:
        return action->group();
    case KeysTextRole:
        return action->keysText();
    default:
        return {};
    }
}

void ActionModel::append(Action *action)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_actions += action;
    endInsertRows();
    connect(action, &Action::changed, this, [this, row] {
        emit dataChanged(index(row), index(row), {TextRole, GroupRole, KeysTextRole});
    });
}

QQmlListProperty<Action> ActionModel::actionList()
{
    static constexpr auto owner = [](const QQmlListProperty<Action> *list) {
        return static_cast<ActionModel *>(list->object);
    };
    return {this,
            nullptr,
            [](QQmlListProperty<Action> *list, Action *action) { owner(list)->append(action); },
            [](QQmlListProperty<Action> *list) { return owner(list)->m_actions.size(); },
            [](QQmlListProperty<Action> *list, qsizetype at) { return owner(list)->m_actions[at]; },
            nullptr};
}

} // namespace snug::app
