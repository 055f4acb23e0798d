// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QFontDatabase>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace snug::qml {

//! The font for an emoji that stands by itself. GUI thread.
class EmojiFont : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    //! `size` is in pixels.
    Q_INVOKABLE static QFont sized(int size)
    {
        QFont font;
        if (QFontDatabase::hasFamily(family())) {
            font.setFamily(family());
            // Looking for each character in several fonts takes apart what is made of more than one of them.
            font.setStyleStrategy(QFont::NoFontMerging);
        }
        font.setPixelSize(size);
        return font;
    }

private:
    static QString family() { return QStringLiteral("Noto Color Emoji"); }
};

} // namespace snug::qml
