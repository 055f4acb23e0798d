// SPDX-License-Identifier: MIT
#include "app/desktop/accountname.h"

#include "shared/text/displayname.h"

#include <pwd.h>
#include <unistd.h>

namespace snug::app {

QString accountName(const QString &fullName, const QString &login)
{
    QString called = fullName.section(u',', 0, 0);
    called.replace(u'&', login.left(1).toUpper() + login.mid(1));
    for (const QString &name : {called, login}) {
        if (const Result<QString> kept = displayname::cleaned(name))
            return *kept;
    }
    return {};
}

QString accountName()
{
    // Read once, before any thread could ask the same.
    const passwd *account = getpwuid(getuid());
    return account ? accountName(QString::fromLocal8Bit(account->pw_gecos),
                                 QString::fromLocal8Bit(account->pw_name))
                   : QString();
}

} // namespace snug::app
