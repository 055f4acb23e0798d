// SPDX-License-Identifier: MIT
#include "server/log.h"

#include "shared/text/plaintext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

LogFormat installedFormat = LogFormat::Text;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    Q_UNREACHABLE();
}

bool isUnsafe(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return text::isBidiControl(c.unicode());
    }
}

QString escapeSequence(QChar c)
{
    if (c == u'\n')
        return u"\\n"_s;
    if (c == u'\r')
        return u"\\r"_s;
    if (c == u'\t')
        return u"\\t"_s;
    const ushort code = c.unicode();
    return code < 0x100 ? u"\\x%1"_s.arg(code, 2, 16, QChar(u'0')) : u"\\u%1"_s.arg(code, 4, 16, QChar(u'0'));
}

void writeLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = logLine(installedFormat, QDateTime::currentDateTimeUtc(), type,
                                    QString::fromUtf8(context.category), message)
                            + '\n';
    // One call a line, so that lines of several threads never mix. A log that cannot be written is not a
    // reason to stop.
    [[maybe_unused]] const ssize_t written =
        ::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

} // namespace

void installLog(LogFormat format)
{
    installedFormat = format;
    qInstallMessageHandler(writeLog);
}

QByteArray logLine(LogFormat format, const QDateTime &time, QtMsgType type, const QString &category,
                   const QString &message)
{
    const QString when = time.toUTC().toString(Qt::ISODate);
    if (format == LogFormat::Text)
        return u"%1 %2 %3 %4"_s.arg(when, levelName(type), escaped(category), escaped(message)).toUtf8();
    return QJsonDocument(QJsonObject{{"time"_L1, when},
                                     {"level"_L1, levelName(type)},
                                     {"category"_L1, category},
                                     {"message"_L1, escaped(message)}})
        .toJson(QJsonDocument::Compact);
}

QString escaped(QStringView text, QStringView kept)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (isUnsafe(c) && !kept.contains(c))
            safe += escapeSequence(c);
        else
            safe += c;
    }
    return safe;
}

} // namespace snug::server
