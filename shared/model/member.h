// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace snug {

//! What a member may do. Stored and sent by name; append only.
enum class Role : quint8 {
    Host = 0, //!< made the room
    Moderator = 1,
    Member = 2,
    Reader = 3, //!< may read, not write
};

QString roleName(Role role);
std::optional<Role> roleFromName(const QString &name);

//! A person in a room, as the others see them.
struct Member {
    QString id; //!< "m1", "m2", … in the order of first joining
    QString name;
    Role role = Role::Member;
    bool online = false;

    bool operator==(const Member &) const = default;
};

} // namespace snug
