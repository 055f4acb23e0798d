// SPDX-License-Identifier: MIT
#include "shared/text/emojionly.h"

#include "shared/text/character.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>

#include <memory>

namespace snug::text {

namespace {

constexpr char16_t asPicture = 0xFE0F;
constexpr char16_t keycap = 0x20E3;

bool isEmoji(QStringView character)
{
    const auto first = static_cast<UChar32>(characterAt(character, 0));
    if (u_hasBinaryProperty(first, UCHAR_REGIONAL_INDICATOR))
        return character.size() == 4; // a flag is two of them
    const bool marked = character.contains(asPicture) || character.contains(keycap);
    return u_hasBinaryProperty(first, UCHAR_EMOJI_PRESENTATION)
           || (marked && u_hasBinaryProperty(first, UCHAR_EMOJI));
}

} // namespace

int emojiOnly(const QString &text, int most)
{
    // Nearly every message is told by its length or its first letter.
    constexpr qsizetype longest = 32;
    if (text.isEmpty() || text.size() > most * longest || text[0].isLetter())
        return 0;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> characters(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), error));
    if (U_FAILURE(error))
        return 0;
    const icu::UnicodeString string(false, text.utf16(), static_cast<int32_t>(text.size()));
    characters->setText(string);
    int count = 0;
    int32_t from = characters->first();
    for (int32_t to = characters->next(); to != icu::BreakIterator::DONE;
         from = to, to = characters->next()) {
        const QStringView character = QStringView(text).sliced(from, to - from);
        if (character.size() == 1 && isSpace(character.front()))
            continue;
        if (!isEmoji(character) || ++count > most)
            return 0;
    }
    return count;
}

} // namespace snug::text
