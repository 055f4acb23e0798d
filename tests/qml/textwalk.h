// SPDX-License-Identifier: MIT
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>

namespace snug::test {

//! All that can be read in a window, and what is wrong with it.
class TextWalk
{
public:
    //! `people` matches what a person wrote; only that may be cut off or be without a translation.
    TextWalk(QQuickWindow &window, const QRegularExpression &people)
        : m_window(window)
        , m_people(people)
    {
        visit(window.contentItem());
    }

    int count() const { return m_texts; }
    //! One sentence for each text that no translator was asked for.
    QStringList untranslated() const { return m_untranslated; }
    //! One sentence for each text of ours that cannot be read whole.
    QStringList clipped() const { return m_clipped; }

private:
    void visit(QQuickItem *item)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
            judge(item);
        if (item->inherits("QQuickTextInput") && !isRoomy(item))
            m_clipped += whereIs(item);
        for (QQuickItem *child : item->childItems())
            visit(child);
    }

    void judge(QQuickItem *item)
    {
        ++m_texts;
        const QString text = item->property("text").toString();
        const bool byPeople = text.contains(m_people);
        // Numbers, clocks and single signs are the same to everyone, or the locale's.
        static const QRegularExpression words(QStringLiteral("\\p{L}{2}"));
        if (!byPeople && text.contains(words) && !text.contains(u'⟦'))
            m_untranslated += whereIs(item);
        if (!byPeople && !isWhole(item))
            m_clipped += whereIs(item);
    }

    //! Whether a field shows a word of what is typed into it.
    static bool isRoomy(const QQuickItem *field)
    {
        constexpr qreal letters = 10;
        const qreal room = field->width() - field->property("leftPadding").toReal()
                           - field->property("rightPadding").toReal();
        return room >= letters / 2 * field->property("font").value<QFont>().pixelSize();
    }

    bool isWhole(const QQuickItem *item) const
    {
        constexpr qreal slack = 1.5; // what rounding takes
        if ((item->property("truncated").toBool() && !isHinted(item))
            || item->property("contentWidth").toReal() > item->width() + slack
            || item->property("contentHeight").toReal() > item->height() + slack)
            return false;
        const QRectF place = item->mapRectToScene(item->boundingRect());
        if (place.left() < -slack || place.right() > m_window.width() + slack)
            return false;
        for (const QQuickItem *outer = item->parentItem(); outer; outer = outer->parentItem()) {
            const QRectF frame = outer->mapRectToScene(outer->boundingRect());
            if (outer->clip()
                && (place.left() < frame.left() - slack || place.right() > frame.right() + slack))
                return false;
        }
        return true;
    }

    //! What ends in a name or a field of one line: it is whole in a hint, or in what a screen reader says.
    static bool isHinted(const QQuickItem *item)
    {
        static const QStringList names{QStringLiteral("fieldHint"), QStringLiteral("composerPlaceholder"),
                                       QStringLiteral("roomSummary"), QStringLiteral("replyWords"),
                                       QStringLiteral("typingWords")};
        return names.contains(item->objectName());
    }

    static QString whereIs(const QQuickItem *item)
    {
        QString chain;
        for (const QQuickItem *outer = item->parentItem(); outer; outer = outer->parentItem()) {
            const QString type = QString::fromLatin1(outer->metaObject()->className());
            if (type.contains(QStringLiteral("_QMLTYPE_")))
                chain += u' ' + type.section(u'_', 0, 0);
        }
        return QStringLiteral("“%1”, %2 wide, in%3")
            .arg(item->property("text").toString())
            .arg(item->width())
            .arg(chain);
    }

    QQuickWindow &m_window;
    const QRegularExpression m_people;
    int m_texts = 0;
    QStringList m_untranslated;
    QStringList m_clipped;
};

} // namespace snug::test
