// SPDX-License-Identifier: MIT
#include "app/host/callermodel.h"

#include "shared/text/plaintext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

QString sinceText(qint64 since)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(since);
    const bool today = time.date() == QDate::currentDate();
    return QLocale().toString(time, today ? QLocale().timeFormat(QLocale::ShortFormat)
                                          : QLocale().dateTimeFormat(QLocale::ShortFormat));
}

} // namespace

int CallerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CallerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Person &person = m_people[static_cast<size_t>(index.row())];
    switch (role) {
    case MemberRole:
        return person.member;
    case Qt::DisplayRole:
    case NameRole:
        return person.name;
    case SinceRole:
        return tr("since %1").arg(sinceText(person.since));
    case PathRole: {
        QStringList ways;
        for (const Path path : person.paths)
            ways += pathText(path);
        return QLocale().createSeparatedList(ways);
    }
    case ConnectionsRole:
        return person.connections;
    default:
        return {};
    }
}

QHash<int, QByteArray> CallerModel::roleNames() const
{
    return {{MemberRole, "member"_ba},
            {NameRole, "name"_ba},
            {SinceRole, "since"_ba},
            {PathRole, "path"_ba},
            {ConnectionsRole, "connections"_ba}};
}

int CallerModel::guests() const
{
    return static_cast<int>(std::ranges::count(m_people, false, &Person::host));
}

QString CallerModel::guestNames() const
{
    QStringList names;
    for (const Person &person : m_people) {
        if (!person.host)
            names += text::isolated(person.name);
    }
    return QLocale().createSeparatedList(names);
}

QString CallerModel::addressOf(const QString &member) const
{
    const auto found = std::ranges::find(m_people, member, &Person::member);
    return found == m_people.end() ? QString() : found->addresses.join(u'\n');
}

void CallerModel::setCallers(const std::vector<CallerFacts> &callers,
                             const QList<NetworkInterface> &interfaces)
{
    std::vector<Person> people;
    for (const CallerFacts &caller : callers) {
        auto person = std::ranges::find(people, caller.member, &Person::member);
        if (person == people.end())
            person = people.insert(people.end(), {caller.member, caller.name, caller.host, caller.since});
        ++person->connections;
        const Path path = pathOf(caller.address, caller.forwarded, interfaces);
        if (!person->paths.contains(path))
            person->paths += path;
        if (const QString address = caller.address.toString(); !person->addresses.contains(address))
            person->addresses += address;
    }
    const bool sameRows = std::ranges::equal(people, m_people, {}, &Person::member, &Person::member);
    if (sameRows) {
        for (size_t row = 0; row < people.size(); ++row) {
            if (people[row] == m_people[row])
                continue;
            m_people[row] = std::move(people[row]);
            const QModelIndex changed = index(static_cast<int>(row));
            emit dataChanged(changed, changed, {NameRole, SinceRole, PathRole, ConnectionsRole});
        }
        return;
    }
    beginResetModel(); // people came or went; the list is short and nothing is selected in it
    m_people = std::move(people);
    endResetModel();
    emit countChanged();
}

} // namespace snug::app
