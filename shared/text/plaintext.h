// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <QString>
#include <QStringList>

//! What is done to every text a person typed before anyone else sees it. Pure functions.
namespace snug::text {

//! NFC, `\r\n` as `\n`, without control characters but `\n` and `\t`, lone surrogates as U+FFFD.
QString normalised(const QString &text);

//! One line: normalised, without bidirectional controls, trimmed, runs of white space as one space.
QString oneLine(const QString &text);

//! A message's text, normalised. Errors: `empty`, `too_long` (above limits::text bytes).
Result<QString> messageText(const QString &typed);

//! A room's title: one line of 1 to limits::title code points, some of them visible.
//! Error: `bad_title`.
Result<QString> roomTitle(const QString &typed);

//! A name, an address or a path as it stands in a sentence of ours: where the two could run in different
//! directions, between isolates (UAX #9), so that neither turns the other around. What would end them is
//! left out.
QString isolated(const QString &text);

//! One sentence of ours after the other, parted by a space; but a full stop such as 。 brings its own.
QString sentences(const QStringList &all);

//! How many Unicode code points `text` has.
int codePoints(const QString &text);

//! The first `most` code points of `text`.
QString shortened(const QString &text, qsizetype most);

//! True where nobody could see `text`: white space, characters that show nothing, or none at all.
bool isBlank(const QString &text);

//! True where marks are piled up on a letter as no language does, so that they stand far out of their line.
bool towers(const QString &text);

//! Without case, accents, ligatures, needless space and the difference between katakana and hiragana; for
//! finding only.
QString folded(const QString &text);

//! True for the characters that can turn the direction of the text around them (UAX #9: embeddings,
//! overrides, isolates and marks).
bool isBidiControl(char32_t character);

} // namespace snug::text
