// SPDX-License-Identifier: MIT
#include "app/models/completionmodel.h"

#include "app/models/emojitable.h"
#include "app/models/membermodel.h"
#include "shared/protocol/limits.h"
#include "shared/text/character.h"
#include "shared/text/plaintext.h"

#include <algorithm>
#include <array>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChoices = 8;
constexpr int longestEmojiName = 40;

//! Whether a word ends before `place`; as the markup of messages has it, a sign there is then none.
bool endsWord(const QString &text, qsizetype place)
{
    return text::isWordCharacter(text::characterBefore(text, place));
}

//! The place of the last `sign` before the cursor that begins a word; -1 where there is none within `most`.
int signBefore(const QString &text, int cursor, QChar sign, int most)
{
    for (int i = cursor - 1; i >= 0 && i >= cursor - 1 - most; --i) {
        if (text[i] == u'\n')
            return -1;
        if (text[i] == sign)
            return endsWord(text, i) || (i > 0 && text[i - 1] == sign) ? -1 : i;
    }
    return -1;
}

//! Where the name begins that a colon before the cursor ends, as in ":+1:"; -1 where none does.
int closedName(const QString &text, int cursor)
{
    return cursor > 0 && text[cursor - 1] == u':' ? signBefore(text, cursor - 1, u':', longestEmojiName) : -1;
}

bool isEmojiName(const QString &typed)
{
    const auto belongs = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-' || c == u'+';
    };
    if (typed.size() < 2)
        return !typed.isEmpty() && typed[0].script() == QChar::Script_Han; // a word by itself
    return (typed[0].isLetterOrNumber() || typed[1].isDigit()) && std::ranges::all_of(typed, belongs);
}

bool hasWord(const QString &folded, const QString &beginning)
{
    if (folded.startsWith(beginning))
        return true;
    for (qsizetype at = folded.indexOf(beginning, 1); at > 0; at = folded.indexOf(beginning, at + 1)) {
        if (!endsWord(folded, at))
            return true;
    }
    return false;
}

} // namespace

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> CompletionModel::roleNames() const
{
    return {{WordsRole, "words"_ba},
            {EmojiRole, "emoji"_ba},
            {MemberIdRole, "memberId"_ba},
            {OnlineRole, "online"_ba}};
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Choice &choice = m_choices[static_cast<size_t>(index.row())];
    switch (role) {
    case WordsRole:
        return choice.words;
    case EmojiRole:
        return choice.emoji;
    case MemberIdRole:
        return choice.memberId;
    case OnlineRole:
        return choice.online;
    default:
        return {};
    }
}

MemberModel *CompletionModel::members() const
{
    return m_members;
}

void CompletionModel::setMembers(MemberModel *members)
{
    if (m_members == members)
        return;
    m_members = members;
    emit membersChanged();
}

void CompletionModel::look(const QString &text, int cursor)
{
    const auto cursorInside = std::clamp(cursor, 0, static_cast<int>(text.size()));
    const int person = signBefore(text, cursorInside, u'@', limits::name);
    const int closed = closedName(text, cursorInside);
    const int name = std::max(closed, signBefore(text, cursorInside, u':', longestEmojiName));
    const int start = std::max(person, name);
    if (start != m_dismissed)
        m_dismissed = -1;
    if (start < 0 || start == m_dismissed)
        return show({}, -1);
    const QString typed = text.mid(start + 1, cursorInside - start - 1);
    if (start == person)
        return show(people(typed), start);
    show(start == closed ? named(typed.chopped(1)) : emoji(typed), start);
}

std::vector<CompletionModel::Choice> CompletionModel::people(const QString &typed) const
{
    // A space ends a name unless one goes on behind it.
    if (!m_members || (!typed.isEmpty() && (typed[0].isSpace() || typed.back().isSpace())))
        return {};
    const QString beginning = text::folded(typed);
    std::array<std::vector<Choice>, 3> found; // who is here, who is not, oneself
    for (const Member &member : m_members->members()) {
        const bool self = member.id == m_members->self();
        if (hasWord(text::folded(member.name), beginning))
            found.at(self            ? 2
                     : member.online ? 0
                                     : 1)
                .push_back({.words = member.name, .memberId = member.id, .online = member.online});
    }
    std::vector<Choice> choices;
    for (const std::vector<Choice> &part : found)
        choices.insert(choices.end(), part.begin(), part.end());
    if (choices.size() > static_cast<size_t>(mostChoices))
        choices.resize(static_cast<size_t>(mostChoices));
    return choices;
}

std::vector<CompletionModel::Choice> CompletionModel::emoji(const QString &typed) const
{
    std::vector<Choice> choices;
    if (!isEmojiName(typed))
        return choices;
    for (const Emoji *found :
         EmojiTable::in(m_language)->find(QString(typed).replace(u'_', u' '), mostChoices))
        choices.push_back({.words = found->name, .emoji = found->text});
    return choices;
}

std::vector<CompletionModel::Choice> CompletionModel::named(const QString &name) const
{
    std::vector<Choice> choices = emoji(name);
    if (choices.empty())
        return choices;
    const QString whole = QString(name).replace(u'_', u' ');
    const std::shared_ptr<const EmojiTable> table = EmojiTable::in(m_language);
    std::erase_if(choices,
                  [&whole, &table](const Choice &choice) { return !table->isCalled(choice.emoji, whole); });
    return choices;
}

void CompletionModel::show(std::vector<Choice> choices, int start)
{
    const int kept = choices.empty() ? -1 : start;
    if (choices == m_choices && kept == m_start)
        return;
    if (choices != m_choices) {
        beginResetModel(); // other choices, of which the first is chosen anew
        m_choices = std::move(choices);
        endResetModel();
    }
    m_start = kept;
    emit changed();
}

void CompletionModel::dismiss()
{
    m_dismissed = m_start;
    show({}, -1);
}

void CompletionModel::clear()
{
    m_dismissed = -1;
    show({}, -1);
}

QString CompletionModel::insertion(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const Choice &choice = m_choices[static_cast<size_t>(row)];
    return choice.emoji.isEmpty() ? u'@' + choice.words + u' ' : choice.emoji;
}

} // namespace snug::app
