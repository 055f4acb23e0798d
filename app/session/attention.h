// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/clock.h"

#include <QObject>
#include <QTimer>

namespace snug::app {

//! How much of a room its person wants to be told of. GUI thread.
class Attention : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Level level READ level WRITE setLevel NOTIFY levelChanged FINAL)
    Q_PROPERTY(bool muted READ muted NOTIFY levelChanged FINAL)

public:
    enum class Level { All = 0, Mentions = 1, None = 2, UntilTomorrow = 3 }; // stored; append only
    Q_ENUM(Level)

    //! What is remembered of it between runs.
    struct Kept {
        Level level = Level::All;  //!< never UntilTomorrow
        QDateTime quietUntil = {}; //!< invalid: not quiet

        bool operator==(const Kept &) const = default;
    };

    Attention(Clock clock, const Kept &kept, QObject *parent = nullptr);

    const Kept &kept() const { return m_kept; }
    Level level() const;
    //! UntilTomorrow is none until the next morning, and then what it was before.
    void setLevel(Level level);
    bool muted() const { return level() == Level::None || level() == Level::UntilTomorrow; }
    //! Whether to be told of a message.
    bool wants(bool mentioned) const { return level() == Level::All || (mentioned && !muted()); }

    //! The morning after `now`; whoever is still up before dawn means the coming one.
    static QDateTime nextMorning(const QDateTime &now);

signals:
    void levelChanged();

private:
    void watchMorning();

    const Clock m_clock;
    Kept m_kept;
    QTimer m_morning;
};

} // namespace snug::app
