// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

namespace snug::app {

//! What the app remembers of how a person wants it: an INI file. GUI thread.
//!
//! Works with a file that cannot be written too: then everything holds until the program ends, and problem()
//! says so.
class Settings : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY lookChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString keyringNote READ keyringNote NOTIFY keyringNoteChanged FINAL)
    Q_PROPERTY(bool sendsByCtrlEnter READ sendsByCtrlEnter WRITE setSendsByCtrlEnter NOTIFY
                   sendsByCtrlEnterChanged FINAL)
    Q_PROPERTY(bool tellsTyping READ tellsTyping WRITE setTellsTyping NOTIFY tellsTypingChanged FINAL)
    Q_PROPERTY(QStringList recentEmoji READ recentEmoji NOTIFY recentEmojiChanged FINAL)
    Q_PROPERTY(NotificationDetail notificationDetail READ notificationDetail WRITE setNotificationDetail
                   NOTIFY notificationDetailChanged FINAL)
    Q_PROPERTY(KeepRunning keepRunning READ keepRunning WRITE setKeepRunning NOTIFY keepRunningChanged FINAL)
    Q_PROPERTY(int roomsWidth READ roomsWidth WRITE setRoomsWidth NOTIFY panesChanged FINAL)
    Q_PROPERTY(int membersWidth READ membersWidth WRITE setMembersWidth NOTIFY panesChanged FINAL)
    Q_PROPERTY(bool membersShown READ membersShown WRITE setMembersShown NOTIFY panesChanged FINAL)
    Q_PROPERTY(QString problem READ problem CONSTANT FINAL)

public:
    //! How much of a message may be read in a notification. Stored; append only.
    enum class NotificationDetail { NameAndText = 0, NameOnly = 1, Nothing = 2 };
    Q_ENUM(NotificationDetail)
    //! When the program stays after its window is closed, where it has an icon in a tray. Stored; append
    //! only.
    enum class KeepRunning { WhileHosting = 0, Always = 1, Never = 2 };
    Q_ENUM(KeepRunning)

    explicit Settings(const QString &file, QObject *parent = nullptr);

    //! $XDG_CONFIG_HOME/snug/snug.conf.
    static QString defaultFile();

    //! The name to join rooms by: the one chosen last, else the account's. Empty where the account has none
    //! either.
    QString name() const { return m_name; }
    void setName(const QString &name);

    //! The code of the language chosen (see Languages); empty for the system's.
    QString language() const;
    void setLanguage(const QString &language);
    //! What there is to choose from, as {code, name}.
    QVariantList languages() const;

    //! How the program looks: "system", "light", "dark" or "contrast".
    QString theme() const;
    void setTheme(const QString &theme);
    //! How large text is, as a part of the system's size: 0.8 to 2.
    double textScale() const;
    void setTextScale(double scale);
    //! True where nothing is to move, whatever the system says.
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    //! The port to host on, 1 to 65535.
    int hostPort() const;
    void setHostPort(int port);

    //! Where everything is kept, as chosen by the person; empty where they never had to choose.
    QString dataFolder() const;
    void setDataFolder(const QString &folder);
    //! Tells this installation's secrets from another's in the same keyring. Empty where it cannot be kept.
    QString installation();
    //! Rooms hosted here that their host has left, and that the store does not say to be stopped yet: titles
    //! by id. An empty title forgets one.
    QVariantMap leftRooms() const;
    void setLeftRoom(const QString &room, const QString &title);

    //! Where the window was; invalid where it never was anywhere.
    QRect windowGeometry() const;
    bool windowMaximised() const;
    void setWindow(const QRect &geometry, bool maximised);

    NotificationDetail notificationDetail() const;
    void setNotificationDetail(NotificationDetail detail);
    KeepRunning keepRunning() const;
    void setKeepRunning(KeepRunning when);
    //! The person knows that closing the window need not be the end.
    bool toldStillRunning() const;
    void setToldStillRunning(bool told);

    //! How wide the panes beside the conversation are, in pixels; 0 for as wide as they come.
    int roomsWidth() const { return paneWidth("panes/roomsWidth"); }
    void setRoomsWidth(int width) { setPaneWidth("panes/roomsWidth", width); }
    int membersWidth() const { return paneWidth("panes/membersWidth"); }
    void setMembersWidth(int width) { setPaneWidth("panes/membersWidth", width); }
    //! Whether the people of a room are shown beside it, where there is place.
    bool membersShown() const;
    void setMembersShown(bool shown);

    //! Where secrets are kept, if that is worth a word.
    QString keyringNote() const { return m_keyringNote; }
    void setKeyringNote(const QString &note);

    //! Whether Enter breaks the line and Ctrl+Enter sends; otherwise Enter sends.
    bool sendsByCtrlEnter() const;
    void setSendsByCtrlEnter(bool on);
    //! Whether others see that this person is typing.
    bool tellsTyping() const;
    void setTellsTyping(bool on);
    //! The emoji used last, the newest first.
    QStringList recentEmoji() const;
    Q_INVOKABLE void useEmoji(const QString &emoji);

    bool writable() const { return m_file.isWritable(); }
    QString problem() const;

signals:
    void nameChanged();
    void languageChanged();
    void lookChanged();
    void keyringNoteChanged();
    void sendsByCtrlEnterChanged();
    void tellsTypingChanged();
    void recentEmojiChanged();
    void notificationDetailChanged();
    void keepRunningChanged();
    void panesChanged();

private:
    int paneWidth(const char *key) const;
    void setPaneWidth(const char *key, int width);
    //! True where the file has something else at that key now.
    bool keep(const QString &key, const QVariant &value);

    QSettings m_file;
    QString m_name;
    QString m_keyringNote;
};

} // namespace snug::app
