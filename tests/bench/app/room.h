// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/stage.h"

#include <QQuickItem>
#include <QQuickView>

namespace snug::bench {

//! A message of 2 to 40 words by one of five people, the same for the same seq.
Message said(qint64 seq);
std::vector<Message> said(qint64 first, qint64 last);

//! The page of a room in a window, with a host of its own that says what it is told to.
class Room
{
public:
    //! These messages are loaded, and where the first is not 1 there are older ones.
    explicit Room(qint64 first = 1, qint64 last = 50);

    test::Stage &stage() { return m_stage; }
    app::RoomSession &session() { return *m_session; }
    QQuickView &view() { return m_view; }
    QQuickItem *item(const QString &name) const;

    //! Milliseconds from `change` until the frame that shows it is done, its preparation included.
    double frameAfter(const std::function<void()> &change);

private:
    test::Stage m_stage;
    app::RoomSession *m_session = nullptr;
    QQuickView m_view;
};

} // namespace snug::bench
