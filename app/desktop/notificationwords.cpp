// SPDX-License-Identifier: MIT
#include "app/desktop/notificationwords.h"

#include "shared/text/markup.h"
#include "shared/text/plaintext.h"

#include <QCoreApplication>

namespace snug::app::notificationwords {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPreview = 240; // UTF-16 units; more is read in the room

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notifications)
};

} // namespace

void Pile::add(const QString &by, const QString &what, qint64 seq)
{
    oneAuthor = count == 0 || (oneAuthor && by == author);
    author = by;
    text = markup::preview(what, longestPreview);
    newest = seq;
    ++count;
}

Bubble news(const QString &room, const Pile &pile, Detail detail)
{
    const int others = pile.count - 1;
    const QString author = text::isolated(pile.author);
    switch (detail) {
    case Detail::NameAndText: {
        const QString said = Words::tr("%1: %2").arg(author, text::isolated(pile.text));
        return {room, others == 0 ? said : said + u'\n' + Words::tr("and %n more", nullptr, others)};
    }
    case Detail::NameOnly:
        if (pile.oneAuthor)
            return {room, Words::tr("%n new message(s) from %1", nullptr, pile.count).arg(author)};
        return {room, Words::tr("%n new message(s), the last from %1", nullptr, pile.count).arg(author)};
    case Detail::Nothing:
        break;
    }
    return {u"Snug"_s, Words::tr("%n new message(s)", nullptr, pile.count)};
}

Bubble stillRunning(const QStringList &hostedRooms)
{
    if (hostedRooms.isEmpty())
        return {Words::tr("Snug is still running"), Words::tr("Its icon in the panel brings it back.")};
    if (hostedRooms.size() == 1)
        return {Words::tr("Still running: you host “%1”").arg(text::isolated(hostedRooms.constFirst())),
                Words::tr("Snug's icon in the panel brings it back. Quitting there stops the room.")};
    return {Words::tr("Still running: you host %n room(s)", nullptr, static_cast<int>(hostedRooms.size())),
            Words::tr("Snug's icon in the panel brings it back. Quitting there stops the rooms.")};
}

} // namespace snug::app::notificationwords
