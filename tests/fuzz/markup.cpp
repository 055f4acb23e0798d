// SPDX-License-Identifier: MIT
#include "shared/text/emojionly.h"
#include "tests/fuzz/target.h"
#include "tests/support/markuprules.h"

using namespace snug;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const QString &typed : fuzz::texts(data, size)) {
        const char *broken = test::brokenMarkupRule(typed);
        fuzz::require(!broken, broken ? broken : "");
        fuzz::require(text::emojiOnly(typed, 6) <= 6, "emoji are counted up to a point");
    }
    return 0;
}
