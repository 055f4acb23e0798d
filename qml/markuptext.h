// SPDX-License-Identifier: MIT
#pragma once

#include "qml/markuplook.h"

#include <QPointer>
#include <QQmlParserStatus>
#include <QVariantList>

namespace snug::qml {

//! A piece of a message that a view shows by itself.
struct MarkupPart {
    Q_GADGET
    Q_PROPERTY(bool code MEMBER code CONSTANT)
    Q_PROPERTY(int depth MEMBER depth CONSTANT)
    Q_PROPERTY(bool continues MEMBER continues CONSTANT)
    Q_PROPERTY(bool rightToLeft MEMBER rightToLeft CONSTANT)
    Q_PROPERTY(QString words MEMBER words CONSTANT)

public:
    bool code = false;
    int depth = 0;          //!< how many quotes it stands in
    bool continues = false; //!< the quote of the part above goes on
    bool rightToLeft = false;
    QString words; //!< plain where it is code, else styled text
};

//! A link of a message, and what a person should know before they follow it.
struct MarkupLink {
    Q_GADGET
    Q_PROPERTY(QString href MEMBER href CONSTANT)
    Q_PROPERTY(QString place MEMBER place CONSTANT)
    Q_PROPERTY(bool careful MEMBER careful CONSTANT)
    Q_PROPERTY(bool room MEMBER room CONSTANT)
    Q_PROPERTY(bool roomPath MEMBER roomPath CONSTANT)

public:
    QString href;
    QString place;        //!< the host, or the mail address
    bool careful = false; //!< what is shown may be taken for another place
    bool room = false;    //!< leads into a room, which this app opens itself
    //! It may lead into a room, or to a page of any other site that has such a path.
    bool roomPath = false;
};

//! What a message's text is for a view: where it needs no style, the text itself; else styled text and the
//! parts that stand below it. The parts are few, whatever the text: what is too much is shown without bars
//! and grounds of its own. GUI thread.
class MarkupText : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(bool raw MEMBER m_raw WRITE setRaw NOTIFY changed FINAL)
    Q_PROPERTY(QString self MEMBER m_self WRITE setSelf NOTIFY changed FINAL)
    Q_PROPERTY(QStringList names MEMBER m_names WRITE setNames NOTIFY changed FINAL)
    Q_PROPERTY(snug::qml::MarkupLook *look READ look WRITE setLook NOTIFY changed FINAL)
    Q_PROPERTY(bool styled MEMBER m_shownStyled NOTIFY styledChanged FINAL)
    //! What people write mostly, and any view shows alike: plain words from left to right, without tabs.
    Q_PROPERTY(bool straight MEMBER m_shownStraight NOTIFY styledChanged FINAL)
    //! How many lines they have before any is wrapped.
    Q_PROPERTY(int lines READ lines NOTIFY wordsChanged FINAL)
    //! Without a frame around them, its words would be painted over their neighbours.
    Q_PROPERTY(bool towering MEMBER m_towering NOTIFY changed FINAL)
    Q_PROPERTY(bool emoji MEMBER m_emoji NOTIFY changed FINAL)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QVariantList parts MEMBER m_parts NOTIFY changed FINAL)
    Q_PROPERTY(bool parted READ isParted NOTIFY changed FINAL)
    Q_PROPERTY(int codeColumns READ codeColumns NOTIFY changed FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL)
    Q_PROPERTY(QStringList links READ links NOTIFY changed FINAL)
    QML_ELEMENT

public:
    using QObject::QObject;

    void classBegin() override {}
    void componentComplete() override;

    void setText(const QString &text);
    //! The room itself says it: nothing in it is a mark.
    void setRaw(bool raw);
    //! What this person is called in the room.
    void setSelf(const QString &self);
    //! What members are called whose names are more than one word.
    void setNames(const QStringList &names);
    MarkupLook *look() const { return m_look; }
    void setLook(MarkupLook *look);

    int lines() const { return 1 + static_cast<int>(m_words.count(u'\n')); }
    bool isParted() const { return !m_parts.isEmpty(); }
    //! How many columns of type its longest line of code takes, with the quotes it stands in; 0 for no code.
    int codeColumns() const;
    //! The words alone, in one line.
    QString spoken() const;
    //! Where its links lead, in their order.
    QStringList links() const;
    Q_INVOKABLE snug::qml::MarkupLink link(const QString &href) const;

signals:
    void changed();
    //! The words are empty when this is said.
    void styledChanged();
    void wordsChanged();

private:
    void read();
    void write();
    void show(const QString &words);
    void addParts(const std::vector<markup::Block> &blocks, int depth);
    void addWords(std::vector<markup::Block> &blocks, int depth);
    void add(MarkupPart part);

    QString m_text;
    QString m_self;
    QStringList m_names;
    QPointer<MarkupLook> m_look;
    bool m_raw = false;
    bool m_complete = false;
    std::vector<markup::Block> m_blocks;
    bool m_styled = false;      // as the blocks are
    bool m_shownStyled = false; // as m_words are
    bool m_shownStraight = false;
    bool m_towering = false;
    bool m_emoji = false;
    QString m_words; // empty where the first part is none of words
    QVariantList m_parts;
};

} // namespace snug::qml
