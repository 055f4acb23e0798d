// SPDX-License-Identifier: MIT
#include "app/session/draft.h"

#include "app/session/clientstore.h"
#include "shared/text/plaintext.h"

namespace snug::app {

namespace {

constexpr qsizetype quotedMost = 200; // characters, more than a line of the widest window shows
constexpr qsizetype typedMost = 8;    // characters, more than anybody types from one save to the next

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
    connect(&m_save, &QTimer::timeout, this, &Draft::saveLate);
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
    const Writing before = std::exchange(m_writing, writing);
    m_unsaved = false;
    m_save.stop();
    tell(before);
}

void Draft::change(const Writing &writing)
{
    const Writing before = std::exchange(m_writing, writing);
    if (before == writing)
        return;
    m_unsaved = !m_closed;
    const bool large = qAbs(writing.text.size() - before.text.size()) > typedMost;
    if (m_unsaved && (large || !m_save.isActive()))
        save();
    tell(before);
}

void Draft::tell(const Writing &before)
{
    const Writing writing = m_writing; // who hears of it may change it
    if (before.text != writing.text)
        emit textChanged();
    if (before.replyTo != writing.replyTo || before.author != writing.author
        || before.quoted != writing.quoted)
        emit replyChanged();
}

void Draft::save()
{
    m_unsaved = false;
    m_store.save(m_address, m_writing);
    m_save.start();
}

void Draft::saveLate()
{
    if (m_unsaved)
        save();
}

void Draft::close()
{
    saveLate();
    m_save.stop();
    m_closed = true;
}

} // namespace snug::app
