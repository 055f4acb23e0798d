// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

class QLocalSocket;

namespace snug::app {

//! What somebody wanted who started the program.
struct Errand {
    enum class Kind : quint8 {
        Open = 0,
        Join = 1,
        Host = 2,
        Hidden = 3
    }; // sent between versions; append only
    Kind kind = Kind::Open;
    QString text = {}; //!< Join: what is to be a link. Host: the room's title

    bool operator==(const Errand &) const = default;
};

QByteArray encodeErrand(const Errand &errand);
//! Nothing where `bytes` are no errand, or longer than one.
std::optional<Errand> decodeErrand(const QByteArray &bytes);

//! Keeps one window for each person and data home: whoever starts the program again is sent to the one that
//! runs. GUI thread.
//!
//! Who is first is settled by a lock file, so two starts at the same moment agree. Where neither lock nor
//! socket can be made the program simply runs: doubled windows are better than none.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    //! `directory` holds lock and socket; only this person may be able to write there.
    explicit SingleInstance(const QString &directory, const QString &dataHome, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! $XDG_RUNTIME_DIR, else a directory of this person's own in the temporary directory; empty where there
    //! is none that is safe.
    static QString defaultDirectory();

    //! Ends in becameFirst(), handedOver() or unanswered().
    void start(const Errand &errand);
    //! Takes no errand any more: whoever starts from now on waits for the end of this process and is the
    //! first then.
    void retire();

signals:
    //! No other runs; errands of later starts come as asked().
    void becameFirst();
    //! Another has taken the errand.
    void handedOver();
    //! Another runs, but does not listen.
    void unanswered();
    void asked(const snug::app::Errand &errand);

private:
    bool lock();
    bool becomeFirst();
    void listen();
    void welcome();
    void handOver();

    const QString m_socketName; // empty: no way to keep to one
    QFile m_lock;               // whatever it holds: the system's lock on it ends with the process
    QLocalServer m_server;
    Errand m_errand;
    std::unique_ptr<QLocalSocket> m_socket; // to the one that runs
    QTimer m_retry;
    QTimer m_patience;
};

} // namespace snug::app
