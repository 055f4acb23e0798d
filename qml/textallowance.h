// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace snug::qml {

//! How much more fits into a message that is being typed. Rooms count bytes of UTF-8, people count what they
//! see as characters. GUI thread.
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
    void setText(const QString &text);
    //! In characters as people see them: how many of those typed so far would fit again; below zero, how many
    //! at the end are too many. Counted where it is scarce; of a text far too long it is an estimate.
    int left() const { return m_left; }
    bool isScarce() const { return m_scarce; }

signals:
    void changed();

private:
    void count(qsizetype all);

    QString m_text;
    int m_left = 0;
    bool m_scarce = false;
};

} // namespace snug::qml
