// SPDX-License-Identifier: MIT
#include "app/models/linkpreview.h"

#include <QRegularExpression>

namespace snug::app {

using namespace Qt::StringLiterals;

QString readableRoomName(const QString &roomId)
{
    static const QRegularExpression suffix(u"-[a-z2-7]{4}$"_s); // what a host adds to make the id its own
    QString name = roomId;
    name.remove(suffix);
    name.replace(u'-', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void LinkPreview::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_link = {};
    m_problem.clear();
    if (!text.trimmed().isEmpty()) {
        const Result<RoomLink> link = RoomLink::parse(text);
        if (link)
            m_link = *link;
        else
            m_problem = link.error().text;
    }
    emit changed();
}

} // namespace snug::app
