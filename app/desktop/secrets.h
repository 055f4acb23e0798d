// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/keyringprobe.h"
#include "app/desktop/secretfile.h"
#include "app/session/secretstore.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <optional>

namespace QKeychain {
class Job;
}

namespace snug::app {

//! Keeps secrets in the desktop's keyring where one is open, else in a file only this person can read. GUI
//! thread.
//!
//! What was asked is done one after the other, so a read gives what was written before it. Where the keyring
//! holds secrets already, but is locked or does not answer, all waits for it, with holdUp() saying so, and
//! what is written is in the file meanwhile: what the file holds is newer than what the keyring does. A
//! keyring that is not there for a minute, or fails again and again, is given up until the program ends.
class Secrets : public SecretStore
{
    Q_OBJECT

public:
    enum class Keyring { Use, Avoid };

    //! In the keyring, which a person's installations share, names end in `installation`.
    Secrets(const QString &file, Keyring keyring, const QString &installation = {},
            QObject *parent = nullptr);
    ~Secrets() override;

    //! secrets.json in $XDG_CONFIG_HOME/snug.
    static QString defaultFile();

    void read(const QString &key, QObject *context, Found found) override;
    void write(const QString &key, const QString &value) override;
    void remove(const QString &key) override;

    QString holdUp() const override;

    //! False where the last change did not reach the disk.
    bool kept() const { return m_place != Place::InFile || m_file.kept(); }
    //! Goes on in another file, with all secrets and those that are there already.
    void moveTo(const QString &file);

    //! Where secrets are kept, or what holds them up, in a sentence, if that is worth one: not where it is
    //! the keyring.
    QString note() const;

signals:
    void noteChanged();

private:
    struct Request {
        enum class Kind { Read, Write, Remove };
        Kind kind = Kind::Read;
        QString key;
        QString value = {};
        QPointer<QObject> context = {};
        Found found = {};
        bool underOldName = false; // as before installations were told apart
    };
    enum class Place { Unknown, InKeyring, InFile };

    void ask(Request request);
    void probe();
    void take(KeyringState state);
    void holdUp(KeyringState state);
    void fail();
    void settle(Place place);
    void dropJob();
    bool keyringHolds() const;
    void next();
    void answerFromFile(const Request &request);
    void askKeyring(const Request &request);
    void finish(QKeychain::Job *job);

    //! What a secret is called in the keyring.
    QString keyringName(const Request &request) const;

    SecretFile m_file;
    const QString m_installation;
    Place m_place = Place::Unknown;
    std::deque<Request> m_requests; // the first is being answered while m_busy
    bool m_busy = false;
    QPointer<QKeychain::Job> m_job; // for the first request; deletes itself
    QTimer m_patience;              // with m_job
    std::optional<KeyringState> m_heldUp;
    QTimer m_probe;
    int m_absences = 0; // probes in a row that found no keyring
    int m_failures = 0; // jobs in a row
};

} // namespace snug::app
