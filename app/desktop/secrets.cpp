// SPDX-License-Identifier: MIT
#include "app/desktop/secrets.h"

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
constexpr auto probeEvery = 2s;  // at a keyring that holds secrets but gives none
constexpr int mostAbsences = 30; // a session may start its keyring later than this program
constexpr int mostFailures = 3;
constexpr auto inKeyring = "keyring"_L1; // is in the file once the keyring has held a secret

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
        fail();
    });
    m_probe.setSingleShot(true);
    m_probe.setInterval(probeEvery);
    connect(&m_probe, &QTimer::timeout, this, &Secrets::probe);
    if (keyring == Keyring::Avoid)
        m_place = Place::InFile;
    else
        probe();
}

Secrets::~Secrets()
{
    for (const Request &request : m_requests) {
        if (request.kind == Request::Kind::Write)
            m_file.write(request.key, request.value);
        else if (request.kind == Request::Kind::Remove)
            m_file.remove(request.key);
    }
}

QString Secrets::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/snug/secrets.json"_L1;
}

QString Secrets::note() const
{
    if (m_place != Place::InFile)
        return holdUp();
    if (!m_file.kept())
        return tr("The keys to your rooms cannot be saved to %1. You will need new links after a restart.")
            .arg(text::isolated(m_file.file()));
    if (keyringHolds())
        return tr("Your keyring can't be reached, and it holds keys to your rooms. New ones are kept in %1, "
                  "a file "
                  "only you can read.")
            .arg(text::isolated(m_file.file()));
    return tr("The keys to your rooms are kept in %1, a file only you can read.")
        .arg(text::isolated(m_file.file()));
}

QString Secrets::holdUp() const
{
    if (!m_heldUp)
        return {};
    return *m_heldUp == KeyringState::Locked
               ? tr("Your keyring is locked, and the keys to your rooms are in it. Unlock it to go on.")
               : tr("Waiting for your keyring, which holds the keys to your rooms.");
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
    if (m_heldUp && request.kind == Request::Kind::Write)
        answerFromFile(request); // it may never come to the keyring in this run
    m_requests.push_back(std::move(request));
    if (m_place != Place::Unknown)
        next();
}

bool Secrets::keyringHolds() const
{
    return m_file.read(inKeyring).has_value();
}

void Secrets::probe()
{
    probeKeyring(this, keyringHolds(), [this](KeyringState state) { take(state); });
}

void Secrets::take(KeyringState state)
{
    m_absences = state == KeyringState::Absent ? m_absences + 1 : 0;
    if (state == KeyringState::Open)
        settle(Place::InKeyring);
    else if (!keyringHolds() || m_absences > mostAbsences)
        settle(Place::InFile);
    else
        holdUp(state);
}

void Secrets::holdUp(KeyringState state)
{
    m_place = Place::Unknown;
    m_probe.start();
    const bool isNew = !m_heldUp;
    if (std::exchange(m_heldUp, state) == state)
        return;
    for (const Request &request : m_requests) {
        if (isNew && request.kind == Request::Kind::Write)
            answerFromFile(request); // as ask() does it from now on
    }
    emit holdUpChanged();
    emit noteChanged();
}

void Secrets::fail()
{
    dropJob();
    meetKeyringAnew();
    if (!keyringHolds() || ++m_failures > mostFailures)
        settle(Place::InFile);
    else
        holdUp(KeyringState::Absent);
}

void Secrets::dropJob()
{
    if (m_job)
        m_job->disconnect(this);
    m_job = nullptr;
    m_patience.stop();
    m_busy = false;
}

void Secrets::settle(Place place)
{
    m_place = place;
    if (std::exchange(m_heldUp, {}))
        emit holdUpChanged();
    emit noteChanged();
    next();
}

void Secrets::next()
{
    while (!m_busy && !m_requests.empty() && m_place != Place::Unknown) {
        const bool newerInFile =
            m_requests.front().kind == Request::Kind::Read && m_file.read(m_requests.front().key);
        if (m_place == Place::InKeyring && !newerInFile) {
            m_busy = true;
            askKeyring(m_requests.front());
            return;
        }
        const Request request = std::move(m_requests.front());
        m_requests.pop_front();
        if (m_place == Place::InKeyring)
            m_requests.push_front(
                {.kind = Request::Kind::Write, .key = request.key, .value = *m_file.read(request.key)});
        m_busy = true;
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
        fail();
        return;
    }
    m_failures = 0;
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
    if (!absent && request.kind != Request::Kind::Remove && !keyringHolds())
        m_file.write(inKeyring, u"used"_s);
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
