// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/accessibletree.h"
#include "tests/support/snugprocess.h"
#include "tests/support/virtualdesktop.h"

#include <QCoreApplication>
#include <QDir>

#include <memory>

namespace snug::test {

//! A person at the real program: reads what the window shows and uses it by keyboard, pointer and clipboard.
//! The session bus it has knows no keyring, no tray and no notifications.
class Desk
{
public:
    //! True once the desktop is there; else a test of flows cannot be.
    bool open();

    //! A program for a person of this name, with a home of its own; not started. Ends the one before.
    SnugProcess &seat(const QString &name);
    SnugProcess &app() { return *m_app; }
    void setVariable(const QString &name, const QString &value);
    QString variable(const QString &name) const { return m_app->process().processEnvironment().value(name); }

    //! Starts the program and waits for its window.
    bool start(const QStringList &arguments = {});
    //! Starts it a second time, as a click on a link does; true once that one has ended well.
    bool startAgain(const QStringList &arguments);

    //! All the words that are shown, one thing a line.
    QString words() const;
    bool shows(const QString &words) const { return this->words().contains(words); }
    //! True once they are shown.
    bool comesToShow(const QString &words) const;
    bool comesToHide(const QString &words) const;
    //! Clicks a button by its name; true once it was there to be pressed.
    bool press(const QString &name);
    //! What is written in a field, by its name.
    QString field(const QString &name) const;
    //! Puts text into the clipboard and pastes it into the window.
    bool paste(const QString &text);
    //! Joins by a link from the start page, as far as that is up to this side.
    bool join(const QString &link);
    //! Types into the window, and ends the line.
    bool say(const QString &text);

    VirtualDesktop &desktop() { return m_desktop; }
    const AccessibleTree &tree() const { return m_tree; }
    //! Leaves a picture of the screen in the folder `screenshots` of the build.
    void photograph(const QString &name);

private:
    qint64 processId() const { return m_app->process().processId(); }

    QDir m_pictures{QCoreApplication::applicationDirPath() + QStringLiteral("/../screenshots")};
    VirtualDesktop m_desktop;
    AccessibleTree m_tree;
    std::unique_ptr<SnugProcess> m_app;
    QString m_window;
};

} // namespace snug::test
