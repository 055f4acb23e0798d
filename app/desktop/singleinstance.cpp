// SPDX-License-Identifier: MIT
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QLoggingCategory>

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <chrono>
#include <unistd.h>

namespace snug::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcInstance, "snug.app")

constexpr quint8 version = 1;
constexpr qsizetype headBytes = 4;      // version, kind, length of the text
constexpr qsizetype textBytes = 16'384; // of UTF-8
constexpr char taken = '+';
constexpr auto retryEvery = 100ms; // the first may have the lock and not listen yet, or no longer
constexpr auto patience = 15s;     // a goodbye to guests takes 5 s at most
constexpr auto readTime = 5s;

//! What lock and socket are called; short, since a socket's path has room for 107 bytes.
QString nameFor(const QString &dataHome)
{
    const QByteArray hash = QCryptographicHash::hash(dataHome.toUtf8(), QCryptographicHash::Sha256);
    return "snug-"_L1 + QString::fromLatin1(hash.toHex().first(12));
}

} // namespace

QByteArray encodeErrand(const Errand &errand)
{
    QByteArray text = errand.text.toUtf8();
    text.truncate(textBytes);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << version << static_cast<quint8>(errand.kind) << static_cast<quint16>(text.size());
    return bytes + text;
}

std::optional<Errand> decodeErrand(const QByteArray &bytes)
{
    QDataStream in(bytes);
    quint8 spoken = 0;
    quint8 kind = 0;
    quint16 size = 0;
    in >> spoken >> kind >> size;
    if (in.status() != QDataStream::Ok || spoken != version
        || kind > static_cast<quint8>(Errand::Kind::Hidden) || size > textBytes
        || bytes.size() != headBytes + size)
        return std::nullopt;
    return Errand{static_cast<Errand::Kind>(kind), QString::fromUtf8(bytes.sliced(headBytes))};
}

SingleInstance::SingleInstance(const QString &directory, const QString &dataHome, QObject *parent)
    : QObject(parent)
    , m_socketName(directory.isEmpty() ? QString() : directory + u'/' + nameFor(dataHome))
    , m_lock(m_socketName + ".lock"_L1)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (!becomeFirst())
            handOver();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_retry.stop();
        m_socket.reset();
        emit unanswered();
    });
}

SingleInstance::~SingleInstance()
{
    if (m_socket)
        m_socket->disconnect(this); // a dying socket speaks
}

QString SingleInstance::defaultDirectory()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString own =
        !runtime.isEmpty() ? runtime : QDir::tempPath() + "/snug-"_L1 + QString::number(getuid());
    const QByteArray path = QFile::encodeName(own);
    if (runtime.isEmpty())
        mkdir(path.constData(), S_IRWXU);
    struct stat found = {};
    const bool safe = lstat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode)
                      && found.st_uid == getuid() && (found.st_mode & (S_IWGRP | S_IWOTH)) == 0;
    return safe ? own : QString();
}

void SingleInstance::start(const Errand &errand)
{
    m_errand = errand;
    if (becomeFirst())
        return;
    m_patience.start();
    handOver();
}

//! False where another has it. Nothing is locked where nothing can be.
bool SingleInstance::lock()
{
    if (m_socketName.isEmpty() || !(m_lock.isOpen() || m_lock.open(QFile::ReadWrite)))
        return true;
    return flock(m_lock.handle(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

bool SingleInstance::becomeFirst()
{
    if (!lock())
        return false;
    m_patience.stop();
    if (m_lock.isOpen())
        listen();
    QMetaObject::invokeMethod(this, &SingleInstance::becameFirst, Qt::QueuedConnection);
    return true;
}

void SingleInstance::retire()
{
    m_server.close();
    for (QLocalSocket *visitor : m_server.findChildren<QLocalSocket *>())
        visitor->abort();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socketName); // of one that ended badly; the lock says that none is alive
    if (!m_server.listen(m_socketName))
        qCWarning(lcInstance) << "cannot listen to later starts:" << m_server.errorString();
}

void SingleInstance::welcome()
{
    while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
        visitor->setReadBufferSize(headBytes + textBytes + 1);
        QTimer::singleShot(readTime, visitor, [visitor] { visitor->abort(); });
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        const auto hear = [this, visitor] {
            const std::optional<Errand> errand = decodeErrand(visitor->peek(headBytes + textBytes + 1));
            if (!errand)
                return; // not all of it yet, or nothing that ever will be an errand
            visitor->readAll();
            visitor->write(&taken, 1);
            visitor->disconnectFromServer();
            emit asked(*errand);
        };
        connect(visitor, &QLocalSocket::readyRead, this, hear);
        hear();
    }
}

void SingleInstance::handOver()
{
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this,
            [this] { m_socket->write(encodeErrand(m_errand)); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] {
        m_patience.stop();
        m_retry.stop();
        m_socket->disconnect(this);
        emit handedOver();
    });
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, [this] {
        if (m_patience.isActive())
            m_retry.start();
    });
    m_socket->connectToServer(m_socketName);
}

} // namespace snug::app
