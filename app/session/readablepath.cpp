// SPDX-License-Identifier: MIT
#include "app/session/readablepath.h"

#include "shared/text/plaintext.h"

#include <QDir>

namespace snug::app {

using namespace Qt::StringLiterals;

QString readablePath(const QString &path)
{
    const QString home = QDir::homePath();
    const bool atHome = home != "/"_L1 && path.startsWith(home + u'/');
    return text::isolated(atHome ? u'~' + path.sliced(home.size()) : path);
}

} // namespace snug::app
