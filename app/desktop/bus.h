// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>

#include <functional>

class QObject;

//! D-Bus without waiting: every answer comes through the event loop, and an absent bus or service is an
//! answer like any other. GUI thread.
namespace snug::app::bus {

//! Unconnected where the desktop has none; libdbus would start one, which is not ours to do.
QDBusConnection session();
QDBusConnection system();

using Answered = std::function<void(const QDBusMessage &reply)>;

//! Calls a method. `answered` gets the reply or the error as long as `context` lives, the
//! latter at the latest after `patience` in milliseconds; a service may have to be started first.
void call(const QDBusConnection &bus, const QDBusMessage &message, QObject *context,
          const Answered &answered = {}, int patience = 5000);
//! Asks for a property; an invalid value where there is none. Starts no service.
void get(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
         const QString &property, QObject *context, const std::function<void(const QVariant &)> &answered);

bool isError(const QDBusMessage &reply);

} // namespace snug::app::bus
