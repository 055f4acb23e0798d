// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace snug::app {

//! One emoji with its English name, as Unicode gives them.
struct Emoji {
    QString text;
    QString name;
    QString folded;    //!< the name as it is compared
    QStringList words; //!< to find it by: those of the name, then others; folded
    int group = 0;     //!< see EmojiModel
};

//! All there are, in Unicode's order, without skin tones. Read when first asked for; GUI thread.
const std::vector<Emoji> &emojiTable();

//! The emoji each word of `query` finds, the best first: by its name, a word of it, another word, then by the
//! beginning of its name, then of any word. At most `most`; none where nothing is asked.
std::vector<const Emoji *> findEmoji(const QString &query, qsizetype most);

//! Whether `name` is the whole name of that emoji, or a whole word to find it by.
bool isEmojiCalled(const QString &emoji, const QString &name);

} // namespace snug::app
