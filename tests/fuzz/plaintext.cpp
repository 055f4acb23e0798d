// SPDX-License-Identifier: MIT
#include "shared/text/plaintext.h"

#include "server/store/roomid.h"
#include "shared/link/roomlink.h"
#include "shared/protocol/limits.h"
#include "tests/fuzz/target.h"

using namespace snug;
using fuzz::require;

namespace {

void isPlain(const QString &text, QStringView allowedControls)
{
    require(text.normalized(QString::NormalizationForm_C) == text, "text is in NFC");
    require(text.isValidUtf16(), "text has no half characters");
    require(std::ranges::none_of(text,
                                 [&](QChar c) {
                                     return c.category() == QChar::Other_Control
                                            && !allowedControls.contains(c);
                                 }),
            "text controls nothing");
}

void messageTextHolds(const QString &typed)
{
    const Result<QString> text = text::messageText(typed);
    if (!text)
        return;
    isPlain(*text, u"\n\t");
    require(!text->isEmpty() && text->toUtf8().size() <= limits::text, "a text has 1 byte to 16 KiB");
    const Result<QString> again = text::messageText(*text);
    require(again && *again == *text, "a message's text stays as it is");
}

void titleHolds(const QString &typed)
{
    const Result<QString> title = text::roomTitle(typed);
    if (!title)
        return;
    isPlain(*title, u"");
    require(text::codePoints(*title) <= limits::title && !text::isBlank(*title), "a title can be shown");
    require(std::ranges::none_of(*title, [](QChar c) { return text::isBidiControl(c.unicode()); }),
            "a title turns nothing around");
    const Result<QString> again = text::roomTitle(*title);
    require(again && *again == *title, "a title stays as it is");
    require(isRoomId(server::roomid::fromTitle(*title)), "a title makes a room's id");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const QString &typed : fuzz::texts(data, size)) {
        messageTextHolds(typed);
        titleHolds(typed);
    }
    return 0;
}
