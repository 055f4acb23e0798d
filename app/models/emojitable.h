// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace snug::app {

//! What an emoji is called in one language, as it is compared.
struct EmojiNaming {
    QString words;      //!< folded, a space around each: those of the name, then others to find it by
    qsizetype name = 0; //!< how many characters of them are the name, with its spaces
};

//! One emoji.
struct Emoji {
    QString text;
    QString name;                     //!< in the language of its table
    int group = 0;                    //!< see EmojiModel
    std::vector<EmojiNaming> namings; //!< in the language of its table, then in English where that is another
};

//! All emoji there are, in Unicode's order, without skin tones, with what a language calls them; English is
//! known besides, as are its names where the language has none. GUI thread.
class EmojiTable
{
public:
    //! For a language's code (ISO 639-1); where it is empty or has no names, English. Read when first asked
    //! for. The one that was asked for last is kept, any other only as long as somebody holds it.
    static std::shared_ptr<const EmojiTable> in(const QString &language);

    const std::vector<Emoji> &all() const { return m_all; }
    //! Null where there is no such emoji.
    const Emoji *known(const QString &text) const;

    //! The emoji each word of `query` finds, the best first: by its name, a word of it, another word, then by
    //! the beginning of its name, then of any word; last within words, but not in English. At most `most`;
    //! none where nothing is asked.
    std::vector<const Emoji *> find(const QString &query, qsizetype most) const;
    //! Whether `name` is the whole name of that emoji, or a whole word to find it by.
    bool isCalled(const QString &emoji, const QString &name) const;

private:
    explicit EmojiTable(QString language);

    void readEnglish();
    void readLanguage();

    const QString m_language;
    std::vector<Emoji> m_all;
};

} // namespace snug::app
