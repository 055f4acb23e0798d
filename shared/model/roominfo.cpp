// SPDX-License-Identifier: MIT
#include "shared/model/roominfo.h"

namespace snug {

using namespace Qt::StringLiterals;

QString accessName(Access access)
{
    switch (access) {
    case Access::Open:
        return u"open"_s;
    case Access::Invite:
        return u"invite"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Access> accessFromName(const QString &name)
{
    for (const Access access : {Access::Open, Access::Invite}) {
        if (accessName(access) == name)
            return access;
    }
    return std::nullopt;
}

} // namespace snug
