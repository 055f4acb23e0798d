// SPDX-License-Identifier: MIT
#pragma once

#include <QFileInfo>
#include <QString>

namespace snug::app {

//! What to call a file that cannot be read, so that another can begin in its place and nothing is lost:
//! `FILE.damaged`, with a number where there is one already.
inline QString asideName(const QString &file)
{
    const QString first = file + QStringLiteral(".damaged");
    QString name = first;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = first + u'.' + QString::number(number);
    return name;
}

} // namespace snug::app
