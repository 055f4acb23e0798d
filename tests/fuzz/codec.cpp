// SPDX-License-Identifier: MIT
#include "shared/protocol/codec.h"

#include "shared/protocol/limits.h"
#include "tests/fuzz/target.h"

using namespace snug;
using fuzz::require;

namespace {

bool isRe(const QString &re)
{
    return re.toUtf8().size() <= limits::re;
}

void requestSurvives(const QByteArray &utf8)
{
    const auto decoded = codec::decodeRequest(utf8);
    if (const auto *wrong = std::get_if<codec::DecodeError>(&decoded)) {
        require(!wrong->error.code.isEmpty() && !wrong->error.text.isEmpty(), "an error says what is wrong");
        require(isRe(wrong->re), "an error repeats no long re");
        return;
    }
    const auto &request = std::get<frame::Request>(decoded);
    require(isRe(request.re), "no answer repeats a long re");
    const QByteArray written = codec::encode(request);
    const auto again = codec::decodeRequest(written);
    require(std::holds_alternative<frame::Request>(again), "a request that was read can be written");
    require(codec::encode(std::get<frame::Request>(again)) == written,
            "a request is the same when read again");
}

void serverFrameSurvives(const QByteArray &utf8)
{
    const auto frame = codec::decodeServer(utf8);
    if (!frame)
        return;
    const QByteArray written = codec::encode(*frame);
    const auto again = codec::decodeServer(written);
    require(again.has_value(), "a server's frame that was read can be written");
    require(codec::encode(*again) == written, "a server's frame is the same when read again");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray utf8 =
        fuzz::bytes(data, size).first(std::min<qsizetype>(static_cast<qsizetype>(size), limits::frame));
    requestSurvives(utf8);
    serverFrameSurvives(utf8);
    return 0;
}
