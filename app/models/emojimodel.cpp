// SPDX-License-Identifier: MIT
#include "app/models/emojimodel.h"

#include "app/models/emojitable.h"

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFound = 200; // more than anyone looks through

} // namespace

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> EmojiModel::roleNames() const
{
    return {{EmojiRole, "emoji"_ba}, {NameRole, "name"_ba}};
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case EmojiRole:
        return emojiAt(index.row());
    case NameRole:
        return nameAt(index.row());
    default:
        return {};
    }
}

QString EmojiModel::emojiAt(int row) const
{
    return row >= 0 && row < count() ? m_shown[static_cast<size_t>(row)]->text : QString();
}

QString EmojiModel::nameAt(int row) const
{
    return row >= 0 && row < count() ? m_shown[static_cast<size_t>(row)]->name : QString();
}

void EmojiModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    show();
}

QStringList EmojiModel::groups() const
{
    return {tr("Used lately"),    tr("Smileys"),
            tr("People"),         tr("Animals and nature"),
            tr("Food and drink"), tr("Travel and places"),
            tr("Activities"),     tr("Objects"),
            tr("Symbols"),        tr("Flags")};
}

QStringList EmojiModel::signs() const
{
    return {u"🕘"_s, u"😀"_s, u"👋"_s, u"🐻"_s, u"🍎"_s, u"🚗"_s, u"⚽"_s, u"💡"_s, u"🔣"_s, u"🏁"_s};
}

void EmojiModel::setGroup(int group)
{
    const int kept = std::clamp(group, 0, static_cast<int>(groups().size()) - 1);
    if (std::exchange(m_group, kept) == kept)
        return;
    emit groupChanged();
    show();
}

void EmojiModel::setRecent(const QStringList &recent)
{
    if (std::exchange(m_recent, recent) == recent)
        return;
    emit recentChanged();
    if (m_group == 0)
        show();
}

void EmojiModel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    emit queryChanged();
    show();
}

std::vector<const Emoji *> EmojiModel::ofGroup() const
{
    std::vector<const Emoji *> shown;
    if (m_group > 0) {
        for (const Emoji &emoji : m_table->all()) {
            if (emoji.group == m_group - 1)
                shown.push_back(&emoji);
        }
        return shown;
    }
    for (const QString &text : m_recent) {
        if (const Emoji *known = m_table->known(text))
            shown.push_back(known);
    }
    return shown;
}

void EmojiModel::show()
{
    if (!m_language)
        return;
    beginResetModel(); // all of it is other emoji
    m_table = EmojiTable::in(*m_language);
    m_shown = m_query.trimmed().isEmpty() ? ofGroup() : m_table->find(m_query, mostFound);
    endResetModel();
    emit countChanged();
}

} // namespace snug::app
