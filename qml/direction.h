// SPDX-License-Identifier: MIT
#pragma once

#include "shared/text/plaintext.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace snug::qml {

//! Which way words run, and whether they stay in their line.
class Direction : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    //! See text::isolated().
    Q_INVOKABLE static QString isolated(const QString &words) { return text::isolated(words); }
    //! See text::towers().
    Q_INVOKABLE static bool towers(const QString &words) { return text::towers(words); }
};

} // namespace snug::qml
