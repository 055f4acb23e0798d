// SPDX-License-Identifier: MIT
#include "server/control/ask.h"

#include "server/control/command.h"
#include "server/log.h"

#include <cstdio>

namespace snug::server::control {

using namespace Qt::StringLiterals;

namespace {

//! False where nobody reads any more.
bool print(const QStringList &lines)
{
    for (const QString &line : lines)
        std::fputs((escaped(line, u"\t") + u'\n').toUtf8().constData(), stdout);
    return std::fflush(stdout) == 0;
}

} // namespace

Ask::Ask(const Settings &settings, Request request, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_request(std::move(request))
    , m_client(settings.server.dataDirectory, m_request)
{
    connect(&m_client, &ControlClient::unavailable, this, &Ask::carryOutHere);
    connect(&m_client, &ControlClient::answered, this, &Ask::take);
}

Ask::~Ask() = default;

void Ask::start()
{
    m_client.start();
}

void Ask::carryOutHere()
{
    Result<std::unique_ptr<Store>> store = Store::open(m_settings.server.dataDirectory);
    if (!store)
        return take({.isLast = true, .error = store.error()});
    m_store = std::move(*store);
    m_rooms = std::make_unique<Rooms>(*m_store);
    if (!m_settings.server.publicUrl.isEmpty())
        return carryOut(m_settings.server.publicUrl);
    m_store->submit(op::GetNote{u"url"_s}, this, [this](const Result<QString> &noted) {
        const QString url = noted ? *noted : QString();
        carryOut(QUrl(url.isEmpty() ? u"http://127.0.0.1:8787"_s : url));
    });
}

void Ask::carryOut(const QUrl &baseUrl)
{
    m_command = std::make_unique<Command>(*m_rooms, baseUrl, m_request);
    connect(m_command.get(), &Command::answered, this, [this](Answer answer) {
        // Without a server nothing more will happen in the room.
        const bool isTail = std::holds_alternative<Tail>(m_request) && !answer.isLast;
        answer.isLast = true;
        take(answer);
        if (isTail)
            complain(tr("No server is running here; these are the last messages kept."));
    });
    m_command->start();
}

void Ask::take(const Answer &answer)
{
    const bool heard = print(answer.lines);
    if (answer.error)
        complain(answer.error->text);
    if (answer.isLast || !heard)
        emit finished(answer.error ? 1 : 0);
}

void complain(const QString &text)
{
    std::fputs(("snugd: "_L1 + escaped(text) + u'\n').toUtf8().constData(), stderr);
}

} // namespace snug::server::control
