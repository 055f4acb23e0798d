// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QString>

namespace snug::app {

//! A QR code of `text` with the quiet zone around it that readers need: dark on light whatever the theme,
//! each module a whole number of the screen's pixels. As large as fits, centred. GUI thread; painted on the
//! render thread.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool valid READ valid NOTIFY textChanged FINAL)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    //! False where there is nothing to show: no text, or more than a code holds.
    bool valid() const { return !m_code.isNull(); }

    void paint(QPainter *painter) override;

    //! The code of `text`, a pixel a module, quiet zone included; null where there is none.
    static QImage encode(const QString &text);

signals:
    void textChanged();

private:
    QString m_text;
    QImage m_code;
};

} // namespace snug::app
