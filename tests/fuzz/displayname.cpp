// SPDX-License-Identifier: MIT
#include "shared/text/displayname.h"

#include "shared/protocol/limits.h"
#include "shared/text/plaintext.h"
#include "tests/fuzz/target.h"

using namespace snug;
using fuzz::require;

namespace {

void followsTheRules(const QString &name)
{
    const int length = text::codePoints(name);
    require(length >= 1 && length <= limits::name, "a name has 1 to 32 code points");
    require(name == name.trimmed() && !text::isBlank(name), "a name begins and ends with something to see");
    require(name.normalized(QString::NormalizationForm_C) == name, "a name is in NFC");
    require(name.isValidUtf16(), "a name has no half characters");
    require(std::ranges::none_of(name,
                                 [](QChar c) {
                                     return c.category() == QChar::Other_Control
                                            || text::isBidiControl(c.unicode());
                                 }),
            "a name controls nothing");
}

void looksLikeItself(const QString &name)
{
    const QString key = displayname::lookAlikeKey(name);
    const auto hasKey = [&](const QString &other) { return displayname::lookAlikeKey(other) == key; };
    require(!key.isEmpty(), "every name has a key");
    require(hasKey(name.normalized(QString::NormalizationForm_D)),
            "how a character is composed makes no difference");
    require(hasKey(name + QChar(0x200B)), "what shows nothing makes no difference");
    require(hasKey(key), "a key looks like its name");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const QString &typed : fuzz::texts(data, size)) {
        std::ignore = displayname::lookAlikeKey(typed);
        const Result<QString> name = displayname::cleaned(typed);
        if (!name) {
            require(name.error().code == QStringLiteral("bad_name"), "there is one error");
            continue;
        }
        followsTheRules(*name);
        require(*displayname::cleaned(*name) == *name, "a clean name stays as it is");
        looksLikeItself(*name);
        for (const int number : {2, 10'000})
            followsTheRules(displayname::numbered(*name, number));
    }
    return 0;
}
