// SPDX-License-Identifier: MIT
#include "app/models/announcer.h"

#include "shared/text/markup.h"

#include <algorithm>

namespace snug::app {

using namespace std::chrono_literals;

namespace {

constexpr auto gathering = 300ms; // what comes in one breath is told in one
constexpr int mostAtOnce = 3;

} // namespace

Announcer::Announcer(QObject *parent)
    : QObject(parent)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gathering);
    connect(&m_gather, &QTimer::timeout, this, &Announcer::announce);
}

RoomSession *Announcer::session() const
{
    return m_session;
}

void Announcer::setSession(RoomSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->timeline()->disconnect(this);
    m_session = session;
    m_messages.clear();
    m_heard = 0;
    m_forgotten = false;
    if (session) {
        const Timeline &known = session->timeline()->messages();
        m_heard = known.size() > 0 ? known.at(known.size() - 1).seq : 0;
        connect(session->timeline(), &QAbstractItemModel::modelReset, this,
                [this] { m_forgotten = m_session->timeline()->messages().isEmpty(); });
        connect(session->timeline(), &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { hear(first, last); });
    }
    emit sessionChanged();
}

void Announcer::hear(int firstRow, int lastRow)
{
    const TimelineModel *timeline = m_session->timeline();
    if (std::exchange(m_forgotten, false))
        beginAnew(timeline->index(firstRow).data(TimelineModel::SeqRole).toLongLong());
    const qint64 known = m_heard;
    for (int row = lastRow; row >= firstRow; --row) {
        const QModelIndex message = timeline->index(row);
        const qint64 seq = message.data(TimelineModel::SeqRole).toLongLong();
        if (seq <= m_heard)
            continue;
        m_heard = seq;
        // The first page of a room is its past.
        if (known == 0 && m_session->phase() != RoomSession::Phase::Joined)
            continue;
        if (!m_listening || message.data(TimelineModel::OwnRole).toBool())
            continue;
        const QString body = message.data(TimelineModel::BodyRole).toString();
        const QString author = message.data(TimelineModel::AuthorRole).toString();
        m_messages += message.data(TimelineModel::NoticeRole).toBool()
                          ? body
                          : tr("%1: %2").arg(author, markup::plain(body));
    }
    if (!m_messages.isEmpty() && !m_gather.isActive())
        m_gather.start();
}

//! A host that went back to an earlier copy counts on from there.
void Announcer::beginAnew(qint64 newest)
{
    const bool isNews = m_session->phase() == RoomSession::Phase::Joined; // else it is the page of the join
    m_heard = isNews ? 0 : std::min(m_heard, newest);
}

void Announcer::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_sentences += sentence;
    if (!m_gather.isActive())
        m_gather.start();
}

void Announcer::announce()
{
    QStringList words = std::exchange(m_sentences, {});
    const QStringList messages = std::exchange(m_messages, {});
    if (messages.size() > mostAtOnce)
        words += tr("%n new message(s)", nullptr, static_cast<int>(messages.size()));
    else
        words += messages;
    if (!words.isEmpty())
        emit announced(words.join(u'\n'));
}

} // namespace snug::app
