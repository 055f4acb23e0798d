// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! What logind is called on the system bus (org.freedesktop.login1(5)).
namespace snug::app::logind {

inline const QString service = QStringLiteral("org.freedesktop.login1");
inline const QString path = QStringLiteral("/org/freedesktop/login1");
inline const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
inline const QString session = QStringLiteral("org.freedesktop.login1.Session");

} // namespace snug::app::logind
