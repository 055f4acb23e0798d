// SPDX-License-Identifier: MIT
#include "app/desktop/languages.h"
#include "tests/qml/part.h"
#include "tests/qml/scenes.h"
#include "tests/qml/textwalk.h"
#include "tests/support/pseudotranslator.h"

using namespace Qt::StringLiterals;
using namespace snug;
using namespace snug::test;

namespace {

const QString name = u"Ada Lovelace"_s;
const QString pseudo = u"pseudo"_s; // what emoji are called: emoji.pseudo.txt

//! What people say and call things, and what is called the same everywhere.
const QRegularExpression people(u"^(/.*|Ada( Lovelace)?|Bo|Film night|said "
                                u"\\d+|waits|127\\.0\\.0\\.1.*|192\\.0\\..*|example.org|Snug|"
                                u"\\w+, \\d+ \\w+ \\d{4}|(January|November|December) \\d{4}|%1)$"_s.arg([] {
                                    QStringList names;
                                    for (const QString &code : app::Languages::offered())
                                        names += app::Languages::nativeName(code);
                                    return names.join(u'|');
                                }()));

} // namespace

//! The words in the window: all of them translated, whole in every language, and at the side where they
//! belong.
class TestTranslated : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QQuickStyle::setStyle(u"Basic"_s); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everyPageIsTranslatedAndWhole_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        for (int i = 0; i < int(scenes().size()); ++i) {
            const auto add = [i](const char *language, int width, double scale) {
                QTest::addRow("%s, %s, %d px, %.0f %%", scenes()[size_t(i)].title,
                              *language ? language : "pseudo", width, scale * 100)
                    << i << language << width << scale;
            };
            add("", 360, 2);   // longer than any
            add("de", 360, 2); // with the longest words
            add("ar", 1000, 1);
            add("ja", 360, 2); // with no spaces to break lines at
            add("en", 360, 1);
        }
    }
    void everyPageIsTranslatedAndWhole()
    {
        QFETCH(int, scene);
        QFETCH(QString, language);
        QFETCH(int, width);
        QFETCH(double, scale);
        if (language.isEmpty())
            QCoreApplication::installTranslator(&m_pseudo);
        ShownWindow shown({width, 720});
        if (language.isEmpty())
            shown.engine().setUiLanguage(pseudo);
        std::optional<app::Languages> languages;
        if (!language.isEmpty())
            speak(languages.emplace(language), shown);
        shown.stage.settings()->setTextScale(scale);
        shown.stage.settings()->setReducedMotion(true);
        shown.stage.settings()->setTheme(qEnvironmentVariable("SNUG_THEME", u"light"_s)); // for the pictures
        scenes()[size_t(scene)].show(shown);
        keepPicture(shown.settle());
        const TextWalk walk(*shown.window(), people);
        QVERIFY(walk.count() > 0);
        const QStringList faults =
            walk.clipped() + (language.isEmpty() ? walk.untranslated() : QStringList());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyPartIsTranslatedAndWhole_data()
    {
        QTest::addColumn<QString>("part");
        for (const QString &part : Part::names())
            QTest::newRow(qPrintable(part)) << part;
    }
    //! What no scene comes by, too.
    void everyPartIsTranslatedAndWhole()
    {
        QFETCH(QString, part);
        QCoreApplication::installTranslator(&m_pseudo);
        Stage stage;
        app::RoomSession *session = stage.enter();
        Part shown(part, stage, *session, {360, 600});
        QVERIFY(shown.make(name));
        shown.view().engine()->setUiLanguage(pseudo);
        keepPicture(shown.view().grabWindow());
        const TextWalk walk(shown.view(), people);
        QCOMPARE(walk.untranslated().join(u'\n'), QString());
        QCOMPARE(walk.clipped().join(u'\n'), QString());
    }

    void underArabicTheWindowIsMirrored()
    {
        ShownWindow shown({1040, 720});
        const app::Languages languages(u"ar"_s);
        speak(languages, shown);
        scene::room(shown);
        shown.settle();
        const qreal middle = shown.window()->width() / 2.0;
        QVERIFY(middleOf(shown, u"roomList"_s) > middle);
        QVERIFY(middleOf(shown, u"memberList"_s) < middle);
        QVERIFY(middleOf(shown, u"sendButton"_s) < middle);
        QVERIFY(middleOf(shown, u"menuButton"_s) < middle);
        QVERIFY(middleOf(shown, u"messageWords"_s) > middle);
        QQuickItem *input = shown.item(u"composerInput"_s);
        const auto cursorIsLeft = [&input] {
            return input->property("cursorRectangle").toRectF().x() < input->width() / 2;
        };
        input->forceActiveFocus();
        QVERIFY(!cursorIsLeft());
        QVERIFY(input->property("cursorRectangle").toRectF().right() <= input->width());
        shown.type(u"a"_s);
        QVERIFY(cursorIsLeft());
        shown.press(Qt::Key_Backspace);
        QVERIFY(!cursorIsLeft());
        shown.press(u"Ctrl+F"_s);
        QTRY_VERIFY(shown.isAt(u"searchField"_s));
        input = shown.item(u"searchField"_s);
        QVERIFY(!cursorIsLeft());
        shown.type(u"a"_s);
        QVERIFY(cursorIsLeft());
        shown.press(Qt::Key_Escape);
        shown.window()->resize(360, 720);
        QTRY_VERIFY(middleOf(shown, u"backButton"_s) > 180);
        shown.click("menuButton");
        QVERIFY(middleOf(shown, u"leaveRoomButton"_s) > 180);
    }

    void theWindowChangesItsLanguageAtOnce()
    {
        app::Languages languages(u"en"_s);
        ShownWindow shown({1040, 720});
        scene::room(shown);
        scene::ask(shown, "composer", "openEmoji");
        QTRY_COMPARE(textOf(shown, u"emojiName"_s), u"grinning face"_s);
        QCOMPARE(textOf(shown, u"roomSummary"_s).section(u' ', 0, 1), u"2 here"_s);
        QTRY_COMPARE(textOf(shown, u"typingWords"_s), u"Bo is typing…"_s);
        languages.choose(u"ar"_s);
        speak(languages, shown);
        app::Languages::retell({shown.stage.rooms(), shown.stage.host(), shown.stage.settings()});
        QVERIFY(textOf(shown, u"roomSummary"_s).startsWith(u"شخصان هنا"_s));
        QVERIFY(textOf(shown, u"typingWords"_s).contains(u"يكتب"_s));
        QCOMPARE(textOf(shown, u"emojiName"_s), u"وجه بابتسامة عريضة"_s);
        shown.settle();
        QVERIFY(middleOf(shown, u"roomList"_s) > 520);
    }

private:
    //! For who wants to look at them: in the folder that SNUG_PICTURES names.
    static void keepPicture(const QImage &picture)
    {
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("SNUG_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(
                picture.save(u"%1/%2, %3.png"_s.arg(folder, QString::fromLatin1(QTest::currentTestFunction()),
                                                    QString::fromLatin1(QTest::currentDataTag()))));
    }
    //! As the program does when the language becomes another.
    static void speak(const app::Languages &languages, ShownWindow &shown)
    {
        shown.engine().setUiLanguage(languages.spoken());
        shown.engine().retranslate();
    }
    static QString textOf(const ShownWindow &shown, const QString &name)
    {
        const QQuickItem *item = shown.item(name);
        return item ? item->property("text").toString() : QString();
    }
    static qreal middleOf(const ShownWindow &shown, const QString &name)
    {
        const QQuickItem *item = shown.item(name);
        return item ? item->mapRectToScene(item->boundingRect()).center().x() : -1;
    }

    PseudoTranslator m_pseudo;
};

QTEST_MAIN(TestTranslated)
#include "tst_translated.moc"
