// SPDX-License-Identifier: MIT
#include "app/host/linkmodel.h"

#include "app/host/linkterms.h"

#include <QDateTime>

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

int LinkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LinkFacts &link = m_links[static_cast<size_t>(index.row())];
    switch (role) {
    case LinkRole:
        return link.id;
    case Qt::DisplayRole:
    case TitleRole:
        return linkterms::title(link.terms);
    case SummaryRole:
        return linkterms::summary(link, QDateTime::currentMSecsSinceEpoch());
    case KnownRole:
        return m_known.contains(link.id);
    case UsualRole:
        return link.id == m_usual;
    default:
        return {};
    }
}

QHash<int, QByteArray> LinkModel::roleNames() const
{
    return {{LinkRole, "link"_ba},
            {TitleRole, "title"_ba},
            {SummaryRole, "summary"_ba},
            {KnownRole, "known"_ba},
            {UsualRole, "usual"_ba}};
}

const LinkFacts *LinkModel::find(const QString &link) const
{
    const auto found = std::ranges::find(m_links, link, &LinkFacts::id);
    return found == m_links.end() ? nullptr : &*found;
}

void LinkModel::setLinks(std::vector<LinkFacts> links)
{
    const bool sameRows = std::ranges::equal(links, m_links, {}, &LinkFacts::id, &LinkFacts::id);
    if (sameRows) {
        m_links = std::move(links);
        refresh();
        return;
    }
    beginResetModel(); // another set of links; nobody scrolls through many
    m_links = std::move(links);
    endResetModel();
    emit countChanged();
}

void LinkModel::setKnown(const QStringList &links, const QString &usual)
{
    m_known = links;
    m_usual = usual;
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {KnownRole, UsualRole});
}

void LinkModel::refresh()
{
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {SummaryRole});
}

} // namespace snug::app
