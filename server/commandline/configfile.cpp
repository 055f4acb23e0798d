// SPDX-License-Identifier: MIT
#include "server/commandline/configfile.h"

#include "server/commandline/words.h"

#include <QFile>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 64 * 1024;

QString unquoted(const QString &value)
{
    const bool quoted = value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
    return quoted ? value.sliced(1, value.size() - 2) : value;
}

} // namespace

Result<std::vector<ConfigLine>> readConfigFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usage(tr("--config: \"%1\" cannot be read: %2").arg(path, file.errorString()));
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return usage(tr("--config: \"%1\" is larger than 64 KiB").arg(path));

    std::vector<ConfigLine> lines;
    int number = 0;
    for (const QString &raw : QString::fromUtf8(content).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';') || line == "[snugd]"_L1)
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1)
            return usage(tr("%1:%2: \"%3\" is not NAME = VALUE").arg(path).arg(number).arg(line));
        lines.push_back({number, line.first(equals).trimmed(), unquoted(line.sliced(equals + 1).trimmed())});
    }
    return lines;
}

} // namespace snug::server
