// SPDX-License-Identifier: MIT
#pragma once

#include "tests/e2e/attacks/bystander.h"
#include "tests/e2e/attacks/socket.h"
#include "tests/e2e/attacks/vitals.h"
#include "tests/support/patience.h"
#include "tests/support/snugdprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace snug::test {

using namespace Qt::StringLiterals;

//! A real server with its limits as they are shipped, people in its room who mean well, and what the attack
//! costs it.
class Siege
{
public:
    explicit Siege(const QStringList &options = {})
        : m_server(m_data.path(), options)
    {
    }

    //! Starts the server; the attack may begin. False where it never came so far.
    bool begin()
    {
        if (!m_server.start() || join(firstStranger, u"Early"_s).isEmpty())
            return false;
        m_vitals = std::make_unique<Vitals>(m_server.process().processId());
        m_descriptors = vitals().descriptors();
        m_bystander = std::make_unique<Bystander>(m_server.invite(), vitals());
        return waitForPeople(3, 1);
    }

    quint16 port() const { return static_cast<quint16>(m_server.port()); }
    QByteArray room() const { return m_server.invite().room.toLatin1(); }
    SnugdProcess &server() { return m_server; }
    Vitals &vitals() { return *m_vitals; }
    Bystander &bystander() { return *m_bystander; }

    Socket connect(int from, int receiveBuffer = 0) const
    {
        return Socket::connect(port(), static_cast<quint16>(from), receiveBuffer);
    }
    QJsonObject join(Socket &socket, const QString &name, const QString &token = {}) const
    {
        QJsonObject join{{u"name"_s, name}, {u"invite"_s, m_server.invite().invite}};
        if (!token.isEmpty())
            join.insert(u"token"_s, token);
        return socket.join(room(), join);
    }

    //! Waits until so many more have joined, and so many messages have come back, while the attack goes on.
    bool waitForPeople(int joins = 15, int echoes = 4)
    {
        m_bystander->watch();
        return QTest::qWaitFor(
            [&] { return m_bystander->joins() >= joins && m_bystander->echoes() >= echoes; }, patience);
    }
    //! What is wrong with the server after the attackers have gone; empty where it is as it was. The people
    //! go, too.
    QString scars(int memoryMost)
    {
        m_bystander.reset();
        const auto left = [this] { return vitals().descriptors() - m_descriptors; };
        if (!QTest::qWaitFor([&] { return left() <= spareDescriptors; }, patience))
            return u"%1 descriptors are left"_s.arg(left());
        if (const int memory = vitals().memory(); memory > memoryMost)
            return u"%1 MiB are in use"_s.arg(memory);
        return m_server.stop() == 0 ? QString() : u"the server did not end well"_s;
    }

private:
    QJsonObject join(int from, const QString &name) const
    {
        Socket socket = connect(from);
        return join(socket, name);
    }

    static constexpr int firstStranger = 59'000;
    static constexpr int spareDescriptors = 2; // of the store

    //! In memory where there is some: what a disk that others keep busy costs is not the attack's.
    static QString dataPattern()
    {
        constexpr qint64 enough = 1 << 28;
        const QString memory = u"/dev/shm"_s;
        const bool fits = QFileInfo(memory).isWritable() && QStorageInfo(memory).bytesAvailable() > enough;
        return (fits ? memory : QDir::tempPath()) + u"/snug-siege-XXXXXX"_s;
    }

    QTemporaryDir m_data{dataPattern()};
    SnugdProcess m_server;
    std::unique_ptr<Vitals> m_vitals;
    std::unique_ptr<Bystander> m_bystander;
    int m_descriptors = 0;
};

//! In a test: the attack has done no harm to those who mean well.
#define VERIFY_UNHARMED(siege)                                                                               \
    do {                                                                                                     \
        qInfo("%s; %d MiB, %d descriptors", qPrintable((siege).bystander().summary()),                       \
              (siege).vitals().memory(), (siege).vitals().descriptors());                                    \
        QCOMPARE((siege).bystander().harm(), QString());                                                     \
    } while (false)

} // namespace snug::test
