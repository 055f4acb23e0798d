// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <optional>

namespace snug::test {

//! One WebSocket to a snugd on this computer, made by hand so that it can break anywhere in a frame. Reports
//! its end once, whoever brought it about.
class Wire : public QObject
{
    Q_OBJECT

public:
    enum class Reading { Normal, Slow, Not };

    Wire(quint16 port, const QString &room, QObject *parent = nullptr);
    ~Wire() override;

    void send(const QByteArray &text);
    //! Says goodbye, and goes without waiting for the answer.
    void leave();
    //! As a cable that is pulled.
    void cut() { end(0); }
    //! Sends the first `size` bytes of a frame, and is cut.
    void tear(const QByteArray &text, qsizetype size);
    //! Is cut when this many bytes more have come in.
    void cutAfter(qint64 bytes) { m_cutAfter = bytes; }
    void setReading(Reading reading);

signals:
    void opened();
    void heard(const QByteArray &text);
    //! `code` is the server's close code, 0 where it gave none.
    void ended(int code);

private:
    void read();
    bool takeHead();
    void takeFrames();
    void take(int opcode, const QByteArray &payload);
    void end(int code);

    QTcpSocket m_socket;
    QByteArray m_received;
    std::optional<qint64> m_cutAfter;
    bool m_isUpgraded = false;
    bool m_hasEnded = false;
};

} // namespace snug::test
