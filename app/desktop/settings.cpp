// SPDX-License-Identifier: MIT
#include "app/desktop/settings.h"

#include "app/desktop/accountname.h"
#include "app/desktop/languages.h"
#include "shared/text/displayname.h"
#include "shared/text/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int standardPort = 8787;
constexpr int mostRecentEmoji = 32; // four rows of the picker

QString readyFile(const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    return file;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(readyFile(file), QSettings::IniFormat)
{
    const Result<QString> kept = displayname::cleaned(m_file.value("name"_L1).toString());
    m_name = kept ? *kept : accountName();
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/snug/snug.conf"_L1;
}

void Settings::setName(const QString &name)
{
    const QString kept = name.trimmed();
    if (kept == m_name)
        return;
    m_name = kept;
    m_file.setValue("name"_L1, kept);
    emit nameChanged();
}

bool Settings::keep(const QString &key, const QVariant &value)
{
    if (m_file.value(key) == value)
        return false;
    m_file.setValue(key, value);
    return true;
}

QString Settings::language() const
{
    const QString code = m_file.value("look/language"_L1).toString();
    return Languages::offered().contains(code) ? code : QString();
}

void Settings::setLanguage(const QString &language)
{
    if (language != this->language() && keep(u"look/language"_s, language))
        emit languageChanged();
}

QVariantList Settings::languages() const
{
    QVariantList list;
    for (const QString &code : Languages::offered())
        list += QVariantMap{{u"code"_s, code}, {u"name"_s, Languages::nativeName(code)}};
    return list;
}

int Settings::hostPort() const
{
    bool isNumber = false;
    const int port = m_file.value("host/port"_L1).toInt(&isNumber);
    return isNumber && port >= 1 && port <= 65535 ? port : standardPort;
}

void Settings::setHostPort(int port)
{
    if (port != hostPort())
        m_file.setValue("host/port"_L1, port);
}

QString Settings::dataFolder() const
{
    return m_file.value("data/folder"_L1).toString();
}

void Settings::setDataFolder(const QString &folder)
{
    m_file.setValue("data/folder"_L1, folder);
}

QString Settings::installation()
{
    if (!writable())
        return {};
    QString id = m_file.value("installation"_L1).toString();
    if (id.isEmpty()) {
        id = QString::number(QRandomGenerator::system()->generate64(), 36);
        m_file.setValue("installation"_L1, id);
        m_file.sync(); // or what is kept under it would not be found again after a crash
    }
    return id;
}

QVariantMap Settings::leftRooms() const
{
    return m_file.value("host/left"_L1).toMap();
}

void Settings::setLeftRoom(const QString &room, const QString &title)
{
    QVariantMap rooms = leftRooms();
    if (title.isEmpty())
        rooms.remove(room);
    else
        rooms.insert(room, title);
    if (rooms == leftRooms())
        return;
    m_file.setValue("host/left"_L1, rooms);
    m_file.sync(); // or a room that is gone from the list would be open again after a crash
}

Settings::NotificationDetail Settings::notificationDetail() const
{
    switch (const auto kept =
                static_cast<NotificationDetail>(m_file.value("notifications/detail"_L1).toInt())) {
    case NotificationDetail::NameOnly:
    case NotificationDetail::Nothing:
        return kept;
    default:
        return NotificationDetail::NameAndText;
    }
}

void Settings::setNotificationDetail(NotificationDetail detail)
{
    if (detail != notificationDetail() && keep("notifications/detail"_L1, static_cast<int>(detail)))
        emit notificationDetailChanged();
}

Settings::KeepRunning Settings::keepRunning() const
{
    switch (const auto kept = static_cast<KeepRunning>(m_file.value("desktop/keepRunning"_L1).toInt())) {
    case KeepRunning::Always:
    case KeepRunning::Never:
        return kept;
    default:
        return KeepRunning::WhileHosting;
    }
}

void Settings::setKeepRunning(KeepRunning when)
{
    if (when != keepRunning() && keep("desktop/keepRunning"_L1, static_cast<int>(when)))
        emit keepRunningChanged();
}

bool Settings::toldStillRunning() const
{
    return m_file.value("desktop/toldStillRunning"_L1).toBool();
}

void Settings::setToldStillRunning(bool told)
{
    m_file.setValue("desktop/toldStillRunning"_L1, told);
}

void Settings::setKeyringNote(const QString &note)
{
    if (std::exchange(m_keyringNote, note) != note)
        emit keyringNoteChanged();
}

bool Settings::sendsByCtrlEnter() const
{
    return m_file.value("writing/sendsByCtrlEnter"_L1).toBool();
}

void Settings::setSendsByCtrlEnter(bool on)
{
    if (on != sendsByCtrlEnter() && keep("writing/sendsByCtrlEnter"_L1, on))
        emit sendsByCtrlEnterChanged();
}

bool Settings::tellsTyping() const
{
    return m_file.value("writing/tellsTyping"_L1, true).toBool();
}

void Settings::setTellsTyping(bool on)
{
    if (on != tellsTyping() && keep("writing/tellsTyping"_L1, on))
        emit tellsTypingChanged();
}

QStringList Settings::recentEmoji() const
{
    return m_file.value("writing/recentEmoji"_L1).toStringList().mid(0, mostRecentEmoji);
}

void Settings::useEmoji(const QString &emoji)
{
    QStringList recent = recentEmoji();
    recent.removeAll(emoji);
    recent.prepend(emoji);
    m_file.setValue("writing/recentEmoji"_L1, recent.mid(0, mostRecentEmoji));
    emit recentEmojiChanged();
}

QString Settings::problem() const
{
    return writable() ? QString()
                      : tr("Snug cannot save your settings to %1. It works, but forgets them when it closes.")
                            .arg(text::isolated(m_file.fileName()));
}

} // namespace snug::app
