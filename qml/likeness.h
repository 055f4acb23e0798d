// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace snug::qml {

//! What stands for a person where there is no room for more.
class Likeness : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    //! The first letter of a name.
    Q_INVOKABLE static QString initial(const QString &name)
    {
        const bool isPair = !name.isEmpty() && name.front().isHighSurrogate();
        return name.left(isPair ? 2 : 1).toUpper();
    }
    //! The same for the same id on every computer; from 0, below 65,536.
    Q_INVOKABLE static int number(const QString &id)
    {
        int sum = 0;
        for (const QChar character : id)
            sum = (sum * 31 + character.unicode()) % 65'536;
        return sum;
    }
};

} // namespace snug::qml
