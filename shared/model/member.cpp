// SPDX-License-Identifier: MIT
#include "shared/model/member.h"

namespace snug {

using namespace Qt::StringLiterals;

QString roleName(Role role)
{
    switch (role) {
    case Role::Host:
        return u"host"_s;
    case Role::Moderator:
        return u"moderator"_s;
    case Role::Member:
        return u"member"_s;
    case Role::Reader:
        return u"reader"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : {Role::Host, Role::Moderator, Role::Member, Role::Reader}) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

} // namespace snug
