// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace snug::test {

//! A network as bad as it gets: hands bytes on to a port of this computer and cuts every connection after a
//! random number of them, anywhere in a frame.
class CuttingProxy
{
public:
    CuttingProxy(quint16 to, QRandomGenerator &random)
        : m_to(to)
        , m_random(random)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    quint16 port() const { return m_server.serverPort(); }
    int cuts = 0;
    bool cutting = true;
    std::function<void()> onCut; //!< called after each

private:
    void accept()
    {
        QTcpSocket *inside = m_server.nextPendingConnection();
        auto *outside = new QTcpSocket(inside);
        outside->connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
        // Now and then enough to catch up: who is never let finish never does.
        const auto left =
            std::make_shared<qint64>(m_random.bounded(100, m_random.bounded(4) == 0 ? 12'000 : 1200));
        for (const auto &[from, to] : {std::pair{inside, outside}, std::pair{outside, inside}}) {
            QObject::connect(from, &QTcpSocket::readyRead, from, [this, left, from = from, to = to, inside] {
                const QByteArray bytes = from->readAll();
                if (to->isOpen())
                    to->write(cutting ? bytes.left(*left) : bytes);
                *left -= bytes.size();
                if (!cutting || *left > 0)
                    return;
                ++cuts;
                inside->disconnectFromHost();
                if (onCut)
                    onCut();
            });
        }
        QObject::connect(outside, &QTcpSocket::disconnected, inside, &QTcpSocket::disconnectFromHost);
        QObject::connect(inside, &QTcpSocket::disconnected, inside, &QObject::deleteLater);
    }

    const quint16 m_to;
    QRandomGenerator &m_random;
    QTcpServer m_server;
};

} // namespace snug::test
