// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/accessibletree.h"
#include "tests/support/snugprocess.h"
#include "tests/support/virtualdesktop.h"

#include <QCoreApplication>
#include <QDir>

#include <memory>
#include <vector>

namespace snug::test {

//! People at the real program: reads what a window shows and uses it by keyboard, clipboard and the actions
//! that a screen reader has. What is done is done at the program that was seated or turned to last. The
//! session bus it has knows no keyring, no tray and no notifications but those that a test puts there.
class Desk
{
public:
    //! True once the desktop is there; else a test of flows cannot be.
    bool open();

    //! A program for a person of this name, with a home of its own; not started. Ends those before.
    SnugProcess &seat(const QString &name);
    //! The same beside those that are there.
    SnugProcess &seatBeside(const QString &name);
    void turnTo(const SnugProcess &app);
    SnugProcess &app() { return m_seat->app; }
    const SnugProcess &app() const { return m_seat->app; }
    void setVariable(const QString &name, const QString &value);
    QString variable(const QString &name) const
    {
        return m_seat->app.process().processEnvironment().value(name);
    }

    //! Starts the program and waits for its window.
    bool start(const QStringList &arguments = {});
    //! Brings its window to the front and gives it the keyboard.
    bool focus() { return m_desktop.focus(m_seat->window); }
    //! Minimises its window; true once the program knows that nobody looks at it.
    bool lookAway();
    //! True once its window is seen and has the keyboard, which nobody here gave it.
    bool comesToFront();
    //! What stands above the window, seen or not.
    QString title() { return m_desktop.title(m_seat->window); }
    //! Starts it a second time, as a click on a link does; true once that one has ended well.
    bool startAgain(const QStringList &arguments);

    //! All the words that are shown, one thing a line.
    QString words() const;
    bool shows(const QString &words) const { return this->words().contains(words); }
    //! True once they are shown.
    bool comesToShow(const QString &words) const;
    bool comesToHide(const QString &words) const;
    //! Presses a button or chooses a choice by its name, and its role if any is named, as a screen reader
    //! does; true once it was there for it.
    bool press(const QString &name, const QString &role = {});
    //! True once the window shows what this pattern matches.
    bool comesToMatch(const QString &pattern) const;
    //! What is written in a field, by its name.
    QString field(const QString &name) const;
    //! Puts text into the clipboard and pastes it into the window.
    bool paste(const QString &text);
    //! Joins by a link from the start page, as far as that is up to this side.
    bool join(const QString &link);
    //! Types into the window, and ends the line.
    bool say(const QString &text);

    VirtualDesktop &desktop() { return m_desktop; }
    //! Another connection to the session bus, such as a service would have.
    QDBusConnection connect();
    const AccessibleTree &tree() const { return m_tree; }
    //! Leaves a picture of the screen in the folder `screenshots` of the build.
    void photograph(const QString &name);

private:
    struct Seat {
        Seat(const QString &name, const QString &display)
            : app(name, display)
        {
        }

        SnugProcess app;
        QString window;
    };

    qint64 processId() const { return m_seat->app.process().processId(); }

    QDir m_pictures{QCoreApplication::applicationDirPath() + QStringLiteral("/../screenshots")};
    VirtualDesktop m_desktop;
    AccessibleTree m_tree;
    std::vector<std::unique_ptr<Seat>> m_seats;
    Seat *m_seat = nullptr; // one of them
};

} // namespace snug::test
