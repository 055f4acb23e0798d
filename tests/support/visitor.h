// SPDX-License-Identifier: MIT
#pragma once

#include "shared/link/roomlink.h"
#include "shared/protocol/codec.h"

#include <QWebSocket>

#include <algorithm>
#include <vector>

namespace snug::test {

//! Somebody who follows a link into a room on this computer, and listens. `token` is that of an earlier
//! visit.
class Visitor : public QWebSocket
{
public:
    explicit Visitor(RoomLink link, const QString &name = QStringLiteral("Bo"), const QString &token = {})
    {
        link.host = QStringLiteral("127.0.0.1");
        connect(this, &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { frames.push_back(*codec::decodeServer(text.toUtf8())); });
        connect(this, &QWebSocket::connected, this, [this, name, link, token] {
            send(frame::Join{.name = name, .invite = link.invite, .token = token});
        });
        open(link.webSocketUrl());
    }
    ~Visitor() override { disconnect(this, nullptr, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Visitor)

    void send(const frame::Client &frame)
    {
        sendTextMessage(QString::fromUtf8(codec::encode(frame::Request{{}, frame})));
    }

    //! The newest frame of this kind; null where none has come.
    template <typename Frame>
    const Frame *last() const
    {
        const auto newest = std::find_if(frames.rbegin(), frames.rend(), [](const frame::Server &frame) {
            return std::holds_alternative<Frame>(frame);
        });
        return newest == frames.rend() ? nullptr : &std::get<Frame>(*newest);
    }
    const frame::Joined *joined() const { return last<frame::Joined>(); }
    //! Why it was not let in, or was sent away.
    QString refusal() const
    {
        const auto *refused = last<frame::Refused>();
        return refused ? refused->error.code : QString();
    }

    std::vector<frame::Server> frames;
};

} // namespace snug::test
