// SPDX-License-Identifier: MIT
#include "app/desktop/secrets.h"

#include "app/desktop/keyringprobe.h"
#include "shared/text/plaintext.h"

#include <QLoggingCategory>
#include <QStandardPaths>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace snug::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSecrets, "snug.app")

constexpr auto patience = 3s;

} // namespace

Secrets::Secrets(const QString &file, Keyring keyring, const QString &installation, QObject *parent)
    : SecretStore(parent)
    , m_file(file)
    , m_installation(installation)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        qCWarning(lcSecrets) << "the keyring does not answer";
        settle(Place::InFile);
    });
    if (keyring == Keyring::Avoid)
        m_place = Place::InFile;
    else
        probeKeyring(this, [this](bool usable) { settle(usable ? Place::InKeyring : Place::InFile); });
}

Secrets::~Secrets() = default;

QString Secrets::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/snug/secrets.json"_L1;
}

QString Secrets::note() const
{
    if (m_place != Place::InFile)
        return {};
    if (!m_file.kept())
        return tr("The keys to your rooms cannot be saved to %1. You will need new links after a restart.")
            .arg(text::isolated(m_file.file()));
    return tr("The keys to your rooms are kept in %1, a file only you can read.")
        .arg(text::isolated(m_file.file()));
}

void Secrets::moveTo(const QString &file)
{
    m_file.moveTo(file);
    emit noteChanged();
}

void Secrets::read(const QString &key, QObject *context, Found found)
{
    ask({.kind = Request::Kind::Read, .key = key, .context = context, .found = std::move(found)});
}

void Secrets::write(const QString &key, const QString &value)
{
    ask({.kind = Request::Kind::Write, .key = key, .value = value});
}

void Secrets::remove(const QString &key)
{
    ask({.kind = Request::Kind::Remove, .key = key});
}

void Secrets::ask(Request request)
{
    m_requests.push_back(std::move(request));
    if (m_place != Place::Unknown)
        next();
}

void Secrets::settle(Place place)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = nullptr;
    m_patience.stop();
    m_place = place;
    m_busy = false;
    emit noteChanged();
    next();
}

void Secrets::next()
{
    while (!m_busy && !m_requests.empty()) {
        m_busy = true;
        if (m_place == Place::InKeyring) {
            askKeyring(m_requests.front());
            return;
        }
        const Request request = std::move(m_requests.front());
        m_requests.pop_front();
        answerFromFile(request);
        m_busy = false;
    }
}

void Secrets::answerFromFile(const Request &request)
{
    const bool kept = m_file.kept();
    switch (request.kind) {
    case Request::Kind::Read:
        if (request.context)
            request.found(m_file.read(request.key));
        break;
    case Request::Kind::Write:
        m_file.write(request.key, request.value);
        break;
    case Request::Kind::Remove:
        m_file.remove(request.key);
        break;
    }
    if (m_file.kept() != kept)
        emit noteChanged();
}

QString Secrets::keyringName(const Request &request) const
{
    return m_installation.isEmpty() || request.underOldName ? request.key
                                                            : request.key + u'@' + m_installation;
}

void Secrets::askKeyring(const Request &request)
{
    const QString service = u"snug"_s;
    switch (request.kind) {
    case Request::Kind::Read:
        m_job = new QKeychain::ReadPasswordJob(service, this);
        break;
    case Request::Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(service, this);
        write->setTextData(request.value);
        m_job = write;
        break;
    }
    case Request::Kind::Remove:
        m_job = new QKeychain::DeletePasswordJob(service, this);
        break;
    }
    m_job->setKey(keyringName(request));
    connect(m_job, &QKeychain::Job::finished, this, &Secrets::finish);
    m_patience.start();
    m_job->start();
}

void Secrets::finish(QKeychain::Job *job)
{
    const bool absent = job->error() == QKeychain::EntryNotFound;
    if (job->error() != QKeychain::NoError && !absent) {
        qCWarning(lcSecrets) << "the keyring refuses:" << job->error();
        settle(Place::InFile);
        return;
    }
    m_job = nullptr;
    m_patience.stop();
    Request &first = m_requests.front();
    const bool hasOldName = !m_installation.isEmpty() && !first.underOldName;
    if (hasOldName
        && (first.kind == Request::Kind::Remove || (first.kind == Request::Kind::Read && absent))) {
        first.underOldName = true;
        askKeyring(first);
        return;
    }
    const Request request = std::move(m_requests.front());
    m_requests.pop_front();
    if (request.kind != Request::Kind::Read || absent) {
        // The file may hold it from a day without a keyring; what is in the keyring now needs no copy there.
        answerFromFile({.kind = absent ? request.kind : Request::Kind::Remove,
                        .key = request.key,
                        .context = request.context,
                        .found = request.found});
    } else {
        const QString secret = static_cast<QKeychain::ReadPasswordJob *>(job)->textData();
        if (request.underOldName) // where another installation writes, too
            m_requests.push_front({.kind = Request::Kind::Write, .key = request.key, .value = secret});
        if (request.context)
            request.found(secret);
    }
    m_busy = false;
    next();
}

} // namespace snug::app
