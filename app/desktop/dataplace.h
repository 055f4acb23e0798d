// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace snug::app {

class ClientStore;
class Secrets;
class Settings;

//! The folder where everything is kept, and the way to another one where that folder cannot be written: it is
//! used at once, and from then on as far as the settings can be saved. GUI thread; does not own what it
//! moves.
class DataPlace : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString problemDetails READ problemDetails NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QString suggestion READ suggestion CONSTANT FINAL)

public:
    DataPlace(ClientStore &store, Settings &settings, Secrets &secrets, QObject *parent = nullptr);

    //! The folder chosen in an earlier run, else $XDG_DATA_HOME/snug.
    static QString folderAtStart(const Settings &settings);
    //! Beside the data where they were moved there, else Secrets::defaultFile().
    static QString secretsAtStart(const Settings &settings);
    //! Where in a folder the client's store is.
    static QString clientDirectory(const QString &folder) { return folder + QStringLiteral("/client"); }

    QString folder() const { return m_folder; }
    //! Why nothing is kept, in a sentence; empty while it is.
    QString problem() const;
    QString problemDetails() const;
    //! What became of what was kept, in sentences; empty where it is all there.
    QString notice() const;
    //! A folder that could be used instead; empty where none is in sight.
    QString suggestion() const;

    //! Goes on in another folder, written as people do; ends in used() or refused().
    Q_INVOKABLE void use(const QString &folder);

signals:
    void changed();
    //! All is kept in `folder` now. `words` says so.
    void used(const QString &folder, const QString &words);
    //! Nothing can be kept there; one sentence.
    void refused(const QString &words);

private:
    ClientStore &m_store;
    Settings &m_settings;
    Secrets &m_secrets;
    QString m_folder;
};

} // namespace snug::app
