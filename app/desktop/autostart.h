// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace snug::app {

//! Whether Snug starts, without its window, when the person logs in: a file of the desktop's autostart
//! folder. GUI thread.
class Autostart : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool enabled READ enabled WRITE setEnabled NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    //! `program` is what to start: a name that is in the path, else the whole path.
    Autostart(const QString &folder, const QString &program, QObject *parent = nullptr);

    //! $XDG_CONFIG_HOME/autostart.
    static QString defaultFolder();
    //! The name of the running program where that is how it is found, else its path.
    static QString thisProgram();

    bool enabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    //! Why the last change could not be made: one sentence.
    QString problem() const;

signals:
    void changed();

private:
    bool read() const;
    bool write() const;

    const QString m_file;
    const QString m_program;
    bool m_enabled = false;
    bool m_refused = false; // the last change
};

} // namespace snug::app
