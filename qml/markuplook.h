// SPDX-License-Identifier: MIT
#pragma once

#include "shared/text/markuphtml.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace snug::qml {

//! How styled text looks; the theme has one. GUI thread.
class MarkupLook : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QColor link MEMBER m_link NOTIFY changed FINAL)
    Q_PROPERTY(QColor quiet MEMBER m_quiet NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed FINAL)
    Q_PROPERTY(QColor own MEMBER m_own NOTIFY changed FINAL)
    Q_PROPERTY(QColor ownGround MEMBER m_ownGround NOTIFY changed FINAL)
    Q_PROPERTY(QString monospaced MEMBER m_monospaced NOTIFY changed FINAL)
    Q_PROPERTY(int gap MEMBER m_gap NOTIFY changed FINAL)
    Q_PROPERTY(int indent MEMBER m_indent NOTIFY changed FINAL)
    Q_PROPERTY(int digit MEMBER m_digit NOTIFY changed FINAL)
    QML_ELEMENT

public:
    using QObject::QObject;

    markup::Look look(const QString &self, const QStringList &names) const
    {
        return {.link = m_link.name(),
                .quiet = m_quiet.name(),
                .ground = m_ground.name(),
                .mention = m_link.name(),
                .own = m_own.name(),
                .ownGround = m_ownGround.name(),
                .monospaced = m_monospaced,
                .gap = m_gap,
                .indent = std::max(1, m_indent),
                .digit = m_digit,
                .self = self,
                .names = names};
    }

signals:
    void changed();

private:
    QColor m_link;
    QColor m_quiet;
    QColor m_ground;
    QColor m_own;
    QColor m_ownGround;
    QString m_monospaced;
    int m_gap = 0;    // pixels
    int m_indent = 0; // pixels
    int m_digit = 0;  // pixels
};

} // namespace snug::qml
