// SPDX-License-Identifier: MIT
#include "app/host/invitation.h"

namespace snug::app {

QString Invitation::networkText() const
{
    return m_inNetwork ? tr("For people in the same network as this computer")
                       : tr("For this computer only: it is in no network");
}

QString Invitation::explanation() const
{
    return tr("Anyone with this link can read the history and write. It works until you make a new one.");
}

QString Invitation::shareText() const
{
    if (m_link.isEmpty())
        return {};
    return tr("Join me: %1 - opens in a browser, no install").arg(m_link);
}

void Invitation::newLink()
{
    if (ready())
        emit newLinkWanted();
}

void Invitation::show(const QString &link, bool inNetwork)
{
    if (m_link == link && m_inNetwork == inNetwork && m_problem.isEmpty())
        return;
    m_link = link;
    m_inNetwork = inNetwork;
    m_problem.clear();
    emit changed();
}

void Invitation::refuse(const QString &problem)
{
    m_problem = problem;
    emit changed();
}

} // namespace snug::app
