// SPDX-License-Identifier: MIT
#include "app/models/linkpreview.h"

#include "shared/text/plaintext.h"

#include <QRegularExpression>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! As a host sees it who hands out the link: by this computer's networks. A name is looked up by nobody.
Path pathTo(const QString &host)
{
    const QList<NetworkInterface> interfaces = networkInterfaces();
    if (leadsHere(host, interfaces))
        return Path::ThisComputer;
    return isLocalHost(host) ? Path::HomeNetwork : pathOf(QHostAddress(host), false, interfaces);
}

} // namespace

QString readableRoomName(const QString &roomId)
{
    static const QRegularExpression suffix(u"-[a-z2-7]{4}$"_s); // what a host adds to make the id its own
    QString name = roomId;
    name.remove(suffix);
    static const QRegularExpression possession(u"(?<=[a-z0-9])-s(?=-|$)"_s); // no word is a lone s
    name.replace(possession, u"'s"_s);
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
        if (link) {
            m_link = *link;
            m_path = pathTo(m_link.host);
        } else {
            m_problem = link.error().text;
        }
    }
    emit changed();
}

QString LinkPreview::place() const
{
    if (!valid())
        return {};
    const QString host = text::isolated(m_link.host);
    switch (m_path) {
    case Path::ThisComputer:
        return tr("On this computer.");
    case Path::HomeNetwork:
        return tr("In your local network, at %1.").arg(host);
    default:
        return tr("On the internet, at %1.").arg(host);
    }
}

QString LinkPreview::privacy() const
{
    if (!valid() || m_path == Path::ThisComputer)
        return {};
    if (m_link.secure || !m_link.pin.isEmpty())
        return tr("Encrypted on the way.");
    return tr("Not encrypted: others on the way could read along.");
}

} // namespace snug::app
