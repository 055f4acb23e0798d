// SPDX-License-Identifier: MIT
#include "app/session/lostmessages.h"

#include "shared/model/timeline.h"
#include "shared/text/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace snug::app::lostmessages {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LostMessages)
};

constexpr int mostFiles = 1000;      // of one name, before a person has to tidy up
constexpr qsizetype mostBytes = 150; // of a title in a file's name, which most file systems hold to 255

//! What a file may be called after a room.
QString fileTitle(const QString &room)
{
    static const QRegularExpression unfit(u"[^\\w -]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString title = room;
    title.remove(unfit);
    while (title.toUtf8().size() > mostBytes)
        title.chop(title.back().isLowSurrogate() ? 2 : 1);
    return title.trimmed();
}

} // namespace

std::vector<Message> missing(const Timeline &held, const std::vector<Message> &there, bool more)
{
    const qint64 from = more && !there.empty() ? there.front().seq : 0;
    std::vector<Message> found;
    for (int index = held.lowerBound(from); index < held.size(); ++index) {
        const Message &message = held.at(index);
        const bool known = std::ranges::any_of(there, [&message](const Message &other) {
            return other.seq == message.seq && other.id == message.id && other.from == message.from;
        });
        if (!known)
            found.push_back(message);
    }
    return found;
}

QString asText(const QString &room, const std::vector<Message> &messages)
{
    const QLocale locale;
    QString text = room + u"\n\n"_s;
    for (const Message &message : messages) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(message.at);
        text +=
            Words::tr("%1, %2:").arg(locale.toString(at, QLocale::ShortFormat), text::isolated(message.name))
            + u'\n' + message.text + u"\n\n"_s;
    }
    return text;
}

QString defaultDirectory()
{
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation}) {
        const QString directory = QStandardPaths::writableLocation(place);
        if (QDir(directory).exists())
            return directory;
    }
    return QDir::tempPath();
}

Result<QString> keep(const QString &directory, const QString &room, const std::vector<Message> &messages,
                     const QDateTime &now)
{
    const QString name = fileTitle(room) + u' ' + now.toString(u"yyyy-MM-dd"_s);
    QString why;
    for (int number = 1; number <= mostFiles; ++number) {
        const QString path = QDir(directory).filePath(
            (number == 1 ? name : name + " ("_L1 + QString::number(number) + u')').trimmed() + ".txt"_L1);
        if (QFile::exists(path))
            continue;
        QSaveFile file(path);
        if (file.open(QFile::WriteOnly) && file.write(asText(room, messages).toUtf8()) >= 0 && file.flush()
            && file.commit())
            return path;
        why = file.errorString();
        break;
    }
    return Error{u"not_writable"_s, Words::tr("I can't save a copy to %1.").arg(text::isolated(directory)),
                 why};
}

} // namespace snug::app::lostmessages
