// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace snug::app {

//! The language that the program speaks, and the formats of its dates and numbers. GUI thread; one for a
//! program.
//!
//! Follows the system where no language is chosen: its languages for words, its formats for dates and
//! numbers. Where the system has no locale (C, POSIX) it is English, with the day before the month and 24
//! hours.
class Languages : public QObject
{
    Q_OBJECT

public:
    //! Speaks at once, see choose(). `folder` is where the program's own translations are, snug_LANGUAGE.qm;
    //! Qt's are where Qt keeps them.
    explicit Languages(const QString &choice, QString folder = QStringLiteral(":/i18n"),
                       QObject *parent = nullptr);
    ~Languages() override;

    //! The codes of the languages the program is translated to (ISO 639-1), English first.
    static QStringList offered();
    //! What a language calls itself.
    static QString nativeName(const QString &code);
    //! The first of `wanted` (BCP 47 tags, the best first) that is offered; else English.
    static QString matching(const QStringList &wanted);
    //! The formats that go with a choice on a system like that.
    static QLocale formatsFor(const QString &choice, const QLocale &system);

    //! Speaks that language from now on; an empty choice, or one that is not offered, is the system's.
    void choose(const QString &choice);
    //! The code of the language spoken.
    QString spoken() const { return m_spoken; }

    //! Lets all objects in these trees tell their texts again, which they say in the language of the moment:
    //! the notifiers of their properties that are text, and all rows of models. One that keeps a text which
    //! it put together has a slot retranslate() to do it anew.
    static void retell(const QList<QObject *> &roots);

signals:
    //! Said after everything is in place, when the language or the formats became others.
    void changed();

private:
    void load(const QString &file, const QString &folder);

    const QString m_folder;
    QString m_spoken;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace snug::app
