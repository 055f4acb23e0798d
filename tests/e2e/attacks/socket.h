// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace snug::test {

//! A socket to a server on this computer, without an event loop: thousands of them cost nothing, and any
//! thread may have some. Blocks for as long as the caller says.
class Socket
{
public:
    using Time = std::chrono::milliseconds;

    struct Frame {
        int opcode = 0;
        QByteArray payload;
        //! Of a close frame; 0 where it has none.
        int closeCode() const;
        QJsonObject json() const;
    };

    Socket() = default;
    //! Connects from one of this computer's many addresses, each as good as a stranger's. `receiveBuffer`:
    //! the kernel's bytes, 0 for its own choice.
    static Socket connect(quint16 port, quint16 from = 1, int receiveBuffer = 0);
    ~Socket() { close(); }
    Socket(Socket &&other) noexcept;
    Socket &operator=(Socket &&other) noexcept;
    Q_DISABLE_COPY(Socket)

    bool isOpen() const { return m_descriptor >= 0; }
    void close();
    //! Ends without a goodbye (RST).
    void reset();

    //! False where the server would not take it.
    bool send(const QByteArray &bytes);
    bool sendText(const QByteArray &text);
    //! Sends a WebSocket's handshake and gives the answer's status, 0 where none came. head() has the rest.
    int upgrade(const QByteArray &room, Time within = std::chrono::seconds(10));
    const QByteArray &head() const { return m_head; }
    //! Upgrades and joins; the answer, empty where it was not `joined`.
    QJsonObject join(const QByteArray &room, const QJsonObject &join, Time within = std::chrono::seconds(10));

    //! The next frame, nothing where none came in time or the server is gone.
    std::optional<Frame> takeFrame(Time within = std::chrono::seconds(10));
    //! The next text frame of a type.
    std::optional<QJsonObject> take(const QString &type, Time within = std::chrono::seconds(10));
    //! Reads on to the server's close frame and answers it: the code, 0 where the server ended without one.
    //! Nothing where neither came in time.
    std::optional<int> takeEnd(Time within);
    //! Whether the server has ended the connection; throws away what it has said.
    bool hasEnded();
    //! Whether all has been taken that the server will ever say.
    bool isOver() const { return m_hasEnded; }

private:
    bool receive(Time within);

    int m_descriptor = -1;
    bool m_hasEnded = false;
    QByteArray m_head;
    QByteArray m_received;
};

//! How many of them the server has not ended.
inline qsizetype countOpen(std::vector<Socket> &sockets)
{
    return std::ranges::count_if(sockets,
                                 [](Socket &socket) { return socket.isOpen() && !socket.hasEnded(); });
}

} // namespace snug::test
