// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/limits.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace snug::qml {

//! How much more fits into a message that is being typed. Counted in bytes of UTF-8, as rooms count. GUI
//! thread.
class TextAllowance : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(int left READ left NOTIFY changed FINAL)
    Q_PROPERTY(bool scarce READ isScarce NOTIFY changed FINAL)
    QML_ELEMENT

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    void setText(const QString &text)
    {
        if (text == m_text)
            return;
        m_text = text;
        emit changed();
    }
    //! Below zero where there is too much already.
    int left() const { return static_cast<int>(limits::text - m_text.toUtf8().size()); }
    bool isScarce() const { return left() < limits::text / 16; }

signals:
    void changed();

private:
    QString m_text;
};

} // namespace snug::qml
