// SPDX-License-Identifier: MIT
#include "shared/link/roomlink.h"

#include "shared/protocol/limits.h"
#include "tests/fuzz/target.h"

using namespace snug;
using fuzz::require;

namespace {

void partsAreWhatTheyShouldBe(const RoomLink &link)
{
    require(isRoomId(link.room), "the room is a room");
    require(!link.host.isEmpty() && link.port >= 0 && link.port <= 65535, "there is somewhere to connect to");
    require(link.invite.isEmpty() || link.invite.size() == limits::inviteChars, "a secret is whole");
    require(link.alternatives.isEmpty() || !link.pin.isEmpty(), "other addresses count only with a pin");
}

void secretsStayInTheFragment(const RoomLink &link)
{
    RoomLink bare = link;
    bare.invite.clear();
    bare.pin.clear();
    bare.alternatives.clear();
    require(link.toString().section(u'#', 0, 0) == bare.toString(), "what stands before # knows no secret");
    require(link.address() == bare.address(), "an address knows no secret");

    const QUrl url = link.webSocketUrl();
    require(url.isValid(), "there is a URL to connect to");
    require(!url.hasFragment() && !url.hasQuery() && url.userInfo().isEmpty(),
            "a URL has no place for secrets");
    require(url.host() == link.host && url.path() == QStringLiteral("/r/") + link.room,
            "the URL is the link's");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const QString &pasted : fuzz::texts(data, size)) {
        const Result<RoomLink> link = RoomLink::parse(pasted);
        if (const std::optional<RoomLink> whole = RoomLink::fromAddress(pasted))
            require(link && *link == *whole, "an address that is a link is that link");
        if (!link) {
            require(!link.error().code.isEmpty() && !link.error().text.isEmpty(),
                    "an error says what is wrong");
            continue;
        }
        partsAreWhatTheyShouldBe(*link);
        secretsStayInTheFragment(*link);
        for (const QString &written : {link->toString(), QStringLiteral("snug:") + link->toString()}) {
            const Result<RoomLink> again = RoomLink::parse(written);
            require(again && *again == *link, "a link that was read can be shared");
        }
    }
    return 0;
}
