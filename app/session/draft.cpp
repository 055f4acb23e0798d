// SPDX-License-Identifier: MIT
#include "app/session/draft.h"

#include "app/session/clientstore.h"
#include "shared/text/plaintext.h"

namespace snug::app {

namespace {

constexpr qsizetype quotedMost = 200; // characters, more than a line of the widest window shows

QString beginning(const QString &words)
{
    QString line = text::oneLine(words.left(4 * quotedMost));
    if (line.size() <= quotedMost)
        return line;
    line.truncate(line.at(quotedMost - 1).isHighSurrogate() ? quotedMost - 1 : quotedMost);
    return line + u'…';
}

} // namespace

Draft::Draft(ClientStore &store, const QString &address, std::chrono::milliseconds save)
    : m_store(store)
    , m_address(address)
    , m_writing(store.draft(address))
{
    m_save.setSingleShot(true);
    m_save.setInterval(save);
    connect(&m_save, &QTimer::timeout, this, &Draft::save);
}

Draft::~Draft()
{
    close();
}

void Draft::setText(const QString &text)
{
    Writing writing = m_writing;
    writing.text = text;
    change(writing);
}

void Draft::reply(qint64 seq, const QString &author, const QString &words)
{
    if (seq > 0)
        change({m_writing.text, seq, text::oneLine(author), beginning(words)});
    else
        endReply();
}

void Draft::endReply()
{
    change({.text = m_writing.text});
}

void Draft::become(const Writing &writing)
{
    change(writing);
    m_save.stop();
}

void Draft::change(const Writing &writing)
{
    const Writing before = std::exchange(m_writing, writing);
    if (before == writing)
        return;
    if (!m_closed && !m_save.isActive())
        m_save.start();
    if (before.text != writing.text)
        emit textChanged();
    if (before.replyTo != writing.replyTo || before.author != writing.author
        || before.quoted != writing.quoted)
        emit replyChanged();
}

void Draft::save()
{
    m_save.stop();
    m_store.save(m_address, m_writing);
}

void Draft::close()
{
    if (m_save.isActive())
        save();
    m_closed = true;
}

} // namespace snug::app
