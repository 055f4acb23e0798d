// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

//! The Markdown subset of docs/protocol.md §8: from a message's text to what it means. Pure functions whose
//! time is linear in the text's length; nothing nests deeper than §8 says.
namespace snug::markup {

//! A piece of a line.
struct Span {
    enum class Kind : quint8 { Text, Emphasis, Strong, Strike, Code, Link, Mention, Room };

    Kind kind = Kind::Text;
    QString text = {};               //!< as it is shown; a mention's with its `@`
    QString href = {};               //!< Link: where it leads, encoded
    QString host = {};               //!< Link: the place to name beside it, where its words do not
    std::vector<Span> children = {}; //!< Emphasis, Strong, Strike

    bool operator==(const Span &) const = default;
};

//! One item of a list.
struct Item {
    int number = 0; //!< as it was typed; 0 in a list without numbers
    std::vector<Span> spans;

    bool operator==(const Item &) const = default;
};

//! A message is made of these, one below the other.
struct Block {
    enum class Kind : quint8 { Paragraph, Code, Quote, List };

    Kind kind = Kind::Paragraph;
    std::vector<Span> spans = {};   //!< Paragraph
    QString text = {};              //!< Code
    std::vector<Block> blocks = {}; //!< Quote
    bool ordered = false;           //!< List
    std::vector<Item> items = {};   //!< List

    bool operator==(const Block &) const = default;
};

std::vector<Block> parse(const QString &text);

//! What is inside a paragraph. `depth` is how many marks it stands in.
std::vector<Span> parseInline(const QString &text, int depth = 0);

//! The words alone, in one line: for screen readers, notifications and previews.
QString plain(const QString &text);
QString plain(const std::vector<Block> &blocks);
//! Their beginning: at most `longest` UTF-16 units, and an ellipsis where there is more.
QString preview(const QString &text, int longest);

} // namespace snug::markup
