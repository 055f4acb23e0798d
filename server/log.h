// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

//! What a server without a window says about itself, on stderr.
namespace snug::server {

enum class LogFormat { Text, Json };

//! From now on every log line of this process is one line on stderr: `TIME LEVEL CATEGORY MESSAGE` (time in
//! UTC), or an object with the same four. Whatever a stranger smuggled into a message, it cannot end the
//! line.
void installLog(LogFormat format);

//! One line as installLog() writes it, without its end.
QByteArray logLine(LogFormat format, const QDateTime &time, QtMsgType type, const QString &category,
                   const QString &message);

//! A text in which nothing can move a cursor, turn the direction of writing or end a line: such characters
//! are shown as \n, \x1b or \u202e. Those in `kept` stay.
QString escaped(QStringView text, QStringView kept = {});

} // namespace snug::server
