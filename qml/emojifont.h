// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace snug::qml {

//! The fonts that emoji are shown in. GUI thread.
class EmojiFont : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    //! For an emoji that stands by itself. `size` is in pixels, here and below.
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
    //! For emoji among words: the program's own font, which names one for emoji too. To name but a family
    //! would leave that out.
    Q_INVOKABLE static QFont amongWords(int size)
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(size);
        return font;
    }

private:
    static QString family() { return QStringLiteral("Noto Color Emoji"); }
};

} // namespace snug::qml
