// SPDX-License-Identifier: MIT
#include "app/desktop/languages.h"
#include "tests/qml/part.h"
#include "tests/qml/stage.h"
#include "tests/qml/textwalk.h"
#include "tests/support/pseudotranslator.h"

#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace snug;
using namespace snug::test;

namespace {

const QString name = u"Ada Lovelace"_s;

//! What the people on the stage say and call things, and what is called the same everywhere.
const QRegularExpression
    people(u"^/|grinning face|Ada|\\bBo\\b|Film night|said \\d|waits|127\\.0\\.0\\.1|^Snug$|^(%1)$"_s.arg([] {
        QStringList names;
        for (const QString &code : app::Languages::offered())
            names += app::Languages::nativeName(code);
        return names.join(u'|');
    }()));

//! A state of the window: what was done on the stage, and the buttons pressed then.
struct Scene {
    const char *title;
    std::function<void(Stage &)> prepare;
    QStringList presses; // object names
};

void inARoom(Stage &stage)
{
    stage.enter();
    stage.say(3);
    stage.fakeHost().send(frame::MemberTyping{u"m2"_s, true});
}

void refused(Stage &stage)
{
    app::RoomSession *session = stage.rooms()->join(stage.fakeHost().link(), false);
    stage.rooms()->setCurrent(session);
    stage.fakeHost().take<frame::Join>();
    stage.fakeHost().send(frame::Refused{{}, {u"bad_name"_s, {}}});
    QTRY_COMPARE(session->phase(), app::RoomSession::Phase::Stopped);
}

//! Every page and every sheet. Whoever makes a new one adds a line.
const std::vector<Scene> scenes{
    {"start", [](Stage &) {}, {}},
    {"start, no name", [](Stage &stage) { stage.settings()->setName({}); }, {u"hostButton"_s}},
    {"start, joining", [](Stage &) {}, {u"joinButton"_s}},
    {"room, empty", [](Stage &stage) { stage.enter(); }, {}},
    {"room", inARoom, {}},
    {"room, people", inARoom, {u"peopleButton"_s}},
    {"room, menu", inARoom, {u"menuButton"_s}},
    {"room, leaving", inARoom, {u"menuButton"_s, u"leaveRoomButton"_s}},
    {"room, refused", refused, {}},
};

//! The window of the program on a stage.
class Window
{
public:
    Window(Stage &stage, const QSize &size)
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_engine.setInitialProperties(stage.windowProperties());
        m_engine.load(u"qrc:/qt/qml/Snug/Main.qml"_s);
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
        if (!m_window)
            qFatal("the window cannot be made");
        m_window->show();
        resize(size);
    }

    QQuickWindow &operator*() { return *m_window; }
    QQmlApplicationEngine &engine() { return m_engine; }
    //! Nullptr where none of that name is there.
    QQuickItem *find(const QString &objectName) { return find(m_window->contentItem(), objectName); }
    QString textOf(const QString &objectName)
    {
        const QQuickItem *item = find(objectName);
        return item ? item->property("text").toString() : QString();
    }
    //! One after the other.
    void press(const QStringList &objectNames)
    {
        for (const QString &objectName : objectNames)
            press(objectName);
    }
    void press(const QString &objectName)
    {
        QQuickItem *button = find(objectName);
        QVERIFY2(button, qPrintable(objectName));
        QMetaObject::invokeMethod(button, "clicked");
        settle();
    }
    void resize(const QSize &size)
    {
        m_window->resize(size);
        QVERIFY(QTest::qWaitFor([&] { return m_window->contentItem()->size() == QSizeF(size); }));
        settle();
    }
    //! Draws once, after which everything is where it belongs.
    void settle() { QVERIFY(!m_window->grabWindow().isNull()); }
    qreal middleOf(const QString &objectName)
    {
        const QQuickItem *item = find(objectName);
        return item ? item->mapRectToScene(item->boundingRect()).center().x() : -1;
    }

private:
    //! By who shows whom: what a Repeater makes is nobody's child otherwise.
    static QQuickItem *find(QQuickItem *within, const QString &objectName)
    {
        if (within->objectName() == objectName)
            return within;
        for (QQuickItem *child : within->childItems()) {
            if (QQuickItem *found = find(child, objectName))
                return found;
        }
        return nullptr;
    }

    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; // the engine's
};

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

    void everyPageIsTranslatedAndWhole_data() { tabulateScenes(); }
    void everyPageIsTranslatedAndWhole()
    {
        QFETCH(int, scene);
        QFETCH(int, width);
        QCoreApplication::installTranslator(&m_pseudo);
        Stage stage;
        scenes[size_t(scene)].prepare(stage);
        Window window(stage, {width, 720});
        window.press(scenes[size_t(scene)].presses);
        keepPicture((*window).grabWindow());
        const TextWalk walk(*window, people);
        QVERIFY(walk.count() > 0);
        QCOMPARE(walk.untranslated().join(u'\n'), QString());
        QCOMPARE(walk.clipped().join(u'\n'), QString());
    }

    void everyPageIsWholeInLargeText_data() { tabulateScenes(); }
    //! In German, whose words are the longest, at 200 %.
    void everyPageIsWholeInLargeText()
    {
        QFETCH(int, scene);
        QFETCH(int, width);
        const app::Languages languages(u"de"_s);
        Stage stage;
        stage.settings()->setTextScale(2);
        scenes[size_t(scene)].prepare(stage);
        Window window(stage, {width, 720});
        window.press(scenes[size_t(scene)].presses);
        keepPicture((*window).grabWindow());
        QCOMPARE(TextWalk(*window, people).clipped().join(u'\n'), QString());
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
        Part shown(part, name, stage, *session, {360, 600});
        QVERIFY(shown.isMade());
        keepPicture(shown.view().grabWindow());
        const TextWalk walk(shown.view(), people);
        QCOMPARE(walk.untranslated().join(u'\n'), QString());
        QCOMPARE(walk.clipped().join(u'\n'), QString());
    }

    void underArabicTheWindowIsMirrored()
    {
        const app::Languages languages(u"ar"_s);
        Stage stage;
        inARoom(stage);
        Window window(stage, {1040, 720});
        const qreal middle = (*window).width() / 2.0;
        QVERIFY(window.middleOf(u"roomList"_s) > middle);
        QVERIFY(window.middleOf(u"memberList"_s) < middle);
        QVERIFY(window.middleOf(u"sendButton"_s) < middle);
        QVERIFY(window.middleOf(u"menuButton"_s) < middle);
        QTRY_VERIFY(window.find(u"messageWords"_s));
        window.settle();
        QVERIFY(window.middleOf(u"messageWords"_s) > middle);
        window.resize({360, 720});
        QVERIFY(window.middleOf(u"backButton"_s) > 180);
        window.press(u"menuButton"_s);
        QVERIFY(window.middleOf(u"leaveRoomButton"_s) > 180);
    }

    void theWindowChangesItsLanguageAtOnce()
    {
        app::Languages languages(u"en"_s);
        Stage stage;
        inARoom(stage);
        Window window(stage, {1040, 720});
        QCOMPARE(window.textOf(u"roomSummary"_s).section(u' ', 0, 1), u"2 here"_s);
        QTRY_COMPARE(window.textOf(u"typingWords"_s), u"Bo is typing…"_s);
        languages.choose(u"ar"_s);
        window.engine().setUiLanguage(languages.spoken());
        window.engine().retranslate();
        app::Languages::retell({stage.rooms(), stage.host(), stage.settings()});
        QVERIFY(window.textOf(u"roomSummary"_s).startsWith(u"شخصان هنا"_s));
        QVERIFY(window.textOf(u"typingWords"_s).contains(u"يكتب"_s));
        window.settle();
        QVERIFY(window.middleOf(u"roomList"_s) > 520);
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
    static void tabulateScenes()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("width");
        for (int i = 0; i < int(scenes.size()); ++i) {
            for (const int width : {360, 1040})
                QTest::addRow("%s at %d", scenes[size_t(i)].title, width) << i << width;
        }
    }

    PseudoTranslator m_pseudo;
};

QTEST_MAIN(TestTranslated)
#include "tst_translated.moc"
