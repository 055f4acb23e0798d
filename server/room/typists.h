// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace snug::server {

//! Who is typing in a room. Typing ends by itself limits::typingSeconds after it was last said.
class Typists : public QObject
{
    Q_OBJECT

public:
    explicit Typists(QObject *parent = nullptr);

    void start(const QString &member);
    //! True where the member was typing.
    bool stop(const QString &member);

signals:
    //! The member said nothing more in time.
    void ended(const QString &member);

private:
    void endSilent();

    QHash<QString, qint64> m_until; // by member id, in m_clock's milliseconds
    QElapsedTimer m_clock;
    QTimer m_timer; // runs while anyone is typing
};

} // namespace snug::server
