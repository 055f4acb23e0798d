// SPDX-License-Identifier: MIT
#pragma once

#include "shared/text/markup.h"

#include <QStringList>

namespace snug::markup {

//! How styled text looks. Colours are `#rrggbb`, lengths pixels.
struct Look {
    QString link;
    QString quiet;      //!< hosts beside links, numbers and dots of lists
    QString ground;     //!< behind code
    QString mention;    //!< somebody's name
    QString own;        //!< this person's name
    QString ownGround;  //!< behind it
    QString monospaced; //!< a font family
    int gap = 8;        //!< between paragraphs
    int indent = 24;    //!< of lists and quotes, and where tabs stop
    int digit = 9;      //!< width of one in a list's numbers
    QString self;       //!< what this person is called in the room
    QStringList names;  //!< of members, where they are more than one word

    bool operator==(const Look &) const = default;
};

//! Styled text for Qt's documents: the words escaped, and no tags but `p`, `br`, `span`, `b`, `i`, `s` and
//! `a`. Nothing in it makes a document load anything.
QString html(const std::vector<Block> &blocks, const Look &look);

//! True where nothing is to be styled: one paragraph of words.
bool isSimple(const std::vector<Block> &blocks);

//! Without the characters that Qt's documents take for something of their own, and without those that make
//! them take an emoji apart.
QString shown(const QString &words);

} // namespace snug::markup
