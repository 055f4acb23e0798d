// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QTranslator>

namespace snug::test {

//! Speaks English as a stranger would see it: in brackets, with accents, 40 % longer. What is without
//! brackets was never given to a translator; what was cut off leaves no room for other languages.
class PseudoTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!*source || qstrcmp(context, "QGuiApplication") == 0)
            return {}; // the direction of the layout, which is no word
        QString words;
        bool isPlace = false; // %1, %Ln
        for (const QChar c : QString::fromUtf8(source)) {
            words += isPlace ? c : accented(c);
            isPlace = c == u'%' || (isPlace && c == u'L');
        }
        return u'⟦' + words + longer(words.size()) + u'⟧';
    }

private:
    static QChar accented(QChar c)
    {
        static const QHash<QChar, QChar> accents{{u'a', u'å'}, {u'e', u'é'}, {u'i', u'ï'}, {u'o', u'ö'},
                                                 {u'u', u'ü'}, {u'n', u'ñ'}, {u's', u'š'}, {u'y', u'ý'}};
        return accents.value(c, c);
    }
    static QString longer(qsizetype length)
    {
        QString more;
        while (more.size() * 5 < length * 2)
            more += more.size() % 6 == 0 ? u' ' : u'ø';
        return more;
    }
};

} // namespace snug::test
