// SPDX-License-Identifier: MIT
#include "app/desktop/farewell.h"

#include "app/desktop/settings.h"
#include "app/session/rooms.h"
#include "shared/text/plaintext.h"

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

Farewell::Farewell(Rooms &rooms, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_settings(settings)
{
}

std::vector<RoomSession *> Farewell::hosted() const
{
    std::vector<RoomSession *> found;
    std::ranges::copy_if(m_rooms.model()->sessions(), std::back_inserter(found), &RoomSession::hosted);
    return found;
}

QStringList Farewell::hostedRooms() const
{
    QStringList titles;
    for (const RoomSession *session : hosted())
        titles += session->title();
    return titles;
}

QStringList Farewell::names() const
{
    QStringList names;
    for (RoomSession *session : hosted()) {
        const MemberModel &members = *session->members();
        for (int row = 0; row < members.rowCount(); ++row) {
            const QModelIndex index = members.index(row);
            const bool isHere = members.data(index, MemberModel::OnlineRole).toBool()
                                && !members.data(index, MemberModel::SelfRole).toBool();
            if (isHere && session->phase() == RoomSession::Phase::Joined)
                names += members.data(index, MemberModel::NameRole).toString();
        }
    }
    names.removeDuplicates(); // in two rooms
    return names;
}

QString Farewell::question() const
{
    const int count = static_cast<int>(names().size());
    if (count == 0)
        return tr("Nobody else is here now. Stop and quit?");
    return hosted().size() == 1 ? tr("%n person(s) are here. Stop the room?", nullptr, count)
                                : tr("%n person(s) are in your rooms. Stop the rooms?", nullptr, count);
}

QString Farewell::people() const
{
    QStringList here = names();
    std::ranges::transform(here, here.begin(), text::isolated);
    switch (here.size()) {
    case 0:
        return {};
    case 1:
        return here[0];
    case 2:
        return tr("%1 and %2", "names of two people").arg(here[0], here[1]);
    case 3:
        return tr("%1, %2 and %3", "names of three people").arg(here[0], here[1], here[2]);
    default:
        return tr("%1, %2 and %n other(s)", "names of people", static_cast<int>(here.size()) - 2)
            .arg(here[0], here[1]);
    }
}

bool Farewell::staysBehind() const
{
    switch (m_settings.keepRunning()) {
    case Settings::KeepRunning::WhileHosting:
        return m_hasTray && !hosted().empty();
    case Settings::KeepRunning::Always:
        return m_hasTray;
    case Settings::KeepRunning::Never:
        break;
    }
    return false;
}

void Farewell::closeWindow()
{
    if (!m_sessionEnds && staysBehind())
        emit hideWanted();
    else
        quit();
}

void Farewell::quit()
{
    if (m_sessionEnds || names().isEmpty()) {
        emit quitWanted();
        return;
    }
    setAsking(true);
    emit asked();
}

void Farewell::stopAndQuit()
{
    setAsking(false);
    emit quitWanted();
}

void Farewell::keepOpen()
{
    setAsking(false);
}

void Farewell::setAsking(bool asking)
{
    if (std::exchange(m_asking, asking) == asking)
        return;
    for (RoomSession *session : hosted()) {
        MemberModel *members = session->members();
        if (asking)
            connect(members, &MemberModel::onlineCountChanged, this, &Farewell::changed);
        else
            disconnect(members, nullptr, this, nullptr);
    }
    emit changed();
}

} // namespace snug::app
