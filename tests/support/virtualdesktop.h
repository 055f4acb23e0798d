// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QRect>
#include <QString>
#include <QStringList>

namespace snug::test {

//! A desktop of its own that nobody looks at: an X server with a window manager, and hands for it. Needs
//! Xvfb, openbox, xdotool, xclip and ImageMagick.
class VirtualDesktop
{
public:
    VirtualDesktop();
    ~VirtualDesktop();
    Q_DISABLE_COPY_MOVE(VirtualDesktop)

    //! True once windows can be opened on it.
    bool start();
    //! What programs are to have as DISPLAY.
    QString display() const { return m_display; }

    //! The visible window of a process; empty while it has none.
    QString windowOf(qint64 processId);
    //! Whether it has a window that is minimised, and so known to whoever looks for windows.
    bool isMinimised(qint64 processId);
    void minimise(const QString &window);
    //! What is written above a window.
    QString title(const QString &window);
    void place(const QString &window, const QRect &where);
    bool hasKeyboard(const QString &window);
    //! Gives a window the keyboard; true once it has it.
    bool focus(const QString &window);
    //! Types into the window that has the keyboard.
    void type(const QString &text);
    void press(const QString &key);
    //! True once every program finds it there.
    bool setClipboard(const QString &text);
    QString clipboard();
    //! Keeps a picture of the whole screen as a PNG file.
    void photograph(const QString &file);

private:
    QString run(const QString &program, const QStringList &arguments);
    QProcessEnvironment environment() const;

    QProcess m_server;
    QProcess m_windowManager;
    QProcess m_clipboard; // holds what was put into it
    QString m_display;
};

} // namespace snug::test
