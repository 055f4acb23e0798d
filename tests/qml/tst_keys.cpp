// SPDX-License-Identifier: MIT
#include "app/desktop/singleinstance.h"
#include "app/models/timelineselection.h"
#include "app/models/wordfilter.h"
#include "tests/qml/shownwindow.h"
#include "tests/support/filesizelimit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace snug;
using namespace snug::test;

//! Everything can be done without a mouse.
class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        QQuickStyle::setStyle(u"Basic"_s);
    }
    void init() { m_shown.emplace(); }
    void cleanup() { m_shown.reset(); }

    void theActionsAreAModel()
    {
        constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        app::ActionModel none;
        const QAbstractItemModelTester empty(&none, mode);
        const QAbstractItemModelTester tester(m_shown->actionModel(), mode);
        QVERIFY(m_shown->actionModel()->rowCount() > 20);

        app::WordFilter found;
        const QAbstractItemModelTester foundTester(&found, mode);
        found.setFilterRole(app::ActionModel::TextRole);
        found.setSourceModel(m_shown->actionModel());
        found.setWords(u"room"_s);
        QVERIFY(found.rowCount() > 1 && found.rowCount() < m_shown->actionModel()->rowCount());
        found.setWords({});
        QCOMPARE(found.rowCount(), m_shown->actionModel()->rowCount());
    }

    void noTwoActionsShareAKey()
    {
        QHash<QKeySequence, const app::Action *> owners;
        for (const app::Action *action : m_shown->actions()) {
            QVERIFY(!action->text().isEmpty() && !action->group().isEmpty() && !action->keys().isEmpty());
            for (const QString &key : action->keys()) {
                const QKeySequence sequence(key, QKeySequence::PortableText);
                QVERIFY2(!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown, qPrintable(key));
                // What is not bound has its place, where the same key may do another thing.
                QVERIFY2(!owners.contains(sequence) || (!action->isBound() && !owners[sequence]->isBound()),
                         qPrintable(key + u' ' + action->text()));
                owners.insert(sequence, action);
            }
        }
        QVERIFY(owners.size() > 30);
    }

    void everyKeyWorksWhileAMessageIsWritten()
    {
        app::RoomSession *session = m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        m_shown->type(u"half a thou"_s);
        for (app::Action *action : m_shown->actions()) {
            for (const QString &key : action->keys()) {
                const bool isText = key == "?"_L1;
                const bool isHosts = key == "Ctrl+I"_L1; // this one is a guest
                if (!action->isBound() || isText || isHosts)
                    continue;
                writeOn(session);
                const QSignalSpy spy(action, &app::Action::triggered);
                m_shown->press(key);
                QVERIFY2(spy.size() == 1, qPrintable(key));
                QCOMPARE(spy[0][0].toInt(), action->keys().indexOf(key));
                QCOMPARE(session->draft()->text(), u"half a thou"_s);
            }
        }
    }

    void aSheetKeepsTheWindowsKeysToItself()
    {
        m_shown->enter(u"Film night"_s);
        m_shown->enter(u"Garden"_s);
        m_shown->press(u"Ctrl+K"_s);
        QTRY_VERIFY(m_shown->isOpen(u"switcher"_s));
        m_shown->press(u"Ctrl+1"_s);
        m_shown->press(u"F1"_s);
        QCOMPARE(m_shown->current()->title(), u"Garden"_s);
        QVERIFY(!m_shown->isOpen(u"shortcutsSheet"_s));
        m_shown->press(u"Ctrl++"_s);
        QCOMPARE(m_shown->stage.settings()->textScale(), 1.1);
    }

    void digitsAndArrowsLeadToRooms()
    {
        for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s})
            m_shown->enter(title);
        m_shown->press(u"Ctrl+1"_s);
        QCOMPARE(m_shown->current()->title(), u"One"_s);
        m_shown->press(u"Ctrl+9"_s);
        QCOMPARE(m_shown->current()->title(), u"One"_s);
        m_shown->press(u"Alt+Down"_s);
        QCOMPARE(m_shown->current()->title(), u"Two"_s);
        m_shown->press(u"Ctrl+PgDown"_s);
        m_shown->press(u"Ctrl+PgDown"_s);
        QCOMPARE(m_shown->current()->title(), u"Three"_s);
        m_shown->press(u"Ctrl+PgUp"_s);
        QCOMPARE(m_shown->current()->title(), u"Two"_s);
        m_shown->stage.say(1); // in the room entered last
        QTRY_VERIFY(m_shown->stage.rooms()->model()->sessions()[2]->unread() > 0);
        m_shown->press(u"Ctrl+1"_s);
        m_shown->press(u"Alt+Shift+Down"_s);
        QCOMPARE(m_shown->current()->title(), u"Three"_s);
    }

    void theSwitcherFindsARoomByAFewLetters()
    {
        for (const QString &title : {u"Film night"_s, u"Café"_s, u"Garden"_s})
            m_shown->enter(title);
        m_shown->press(u"Ctrl+K"_s);
        QTRY_VERIFY(m_shown->isAt(u"switcherField"_s));
        m_shown->type(u"cafe"_s);
        m_shown->press(Qt::Key_Return);
        QCOMPARE(m_shown->current()->title(), u"Café"_s);
        QTRY_VERIFY(!m_shown->isOpen(u"switcher"_s));
        QVERIFY(m_shown->isAt(u"composerInput"_s));
        // With nothing typed, the room one comes from is the first.
        m_shown->press(u"Ctrl+K"_s);
        QTRY_VERIFY(m_shown->isAt(u"switcherField"_s));
        m_shown->press(Qt::Key_Return);
        QCOMPARE(m_shown->current()->title(), u"Garden"_s);
        QTRY_VERIFY(!m_shown->isOpen(u"switcher"_s));
        m_shown->press(u"Ctrl+K"_s);
        QTRY_VERIFY(m_shown->isAt(u"switcherField"_s));
        m_shown->press(Qt::Key_Down);
        m_shown->press(Qt::Key_Return);
        QCOMPARE(m_shown->current()->title(), u"Film night"_s);
    }

    void theSwitcherTakesALinkToo()
    {
        m_shown->enter(u"Garden"_s);
        m_shown->press(u"Ctrl+K"_s);
        QTRY_VERIFY(m_shown->isAt(u"switcherField"_s));
        m_shown->type(u"zz"_s);
        QVERIFY(!m_shown->item(u"switcherJoin"_s));
        m_shown->press(u"Ctrl+A"_s);
        m_shown->type(m_shown->stage.link());
        QVERIFY(m_shown->item(u"switcherJoin"_s));
        m_shown->press(Qt::Key_Return);
        QCOMPARE(m_shown->current()->title(), u"Film night"_s);
        QTRY_VERIFY(!m_shown->isOpen(u"switcher"_s));
    }

    void aRoomThatIsNotOpenClaimsNothingAndIsTriedAgain()
    {
        app::RoomHost &host = *m_shown->stage.host();
        app::Rooms &rooms = *m_shown->stage.rooms();
        connect(&host, &app::RoomHost::roomHosted, this,
                [&rooms](const RoomLink &link) { rooms.setCurrent(rooms.join(link, true)); });
        const auto text = [this](const char *name) {
            const QQuickItem *item = m_shown->item(QString::fromLatin1(name));
            return item ? item->property("text").toString() : u"nowhere"_s;
        };
        host.hostRoom(u"Film night"_s);
        QTRY_VERIFY(m_shown->isAt(u"composerInput"_s) && !text("roomSummary").isEmpty());
        QTRY_VERIFY(m_shown->item(u"inviteLink"_s));
        QVERIFY(m_shown->item(u"roomTitleButton"_s));

        m_shown->stage.spoilHosting();
        QTRY_COMPARE(text("connectionWords"), host.problem());
        QTRY_COMPARE(text("roomSummary"), QString());
        QVERIFY(!m_shown->item(u"roomTitleButton"_s));
        QVERIFY(!m_shown->item(u"inviteLink"_s));
        m_shown->click("hostPanelButton");
        QTRY_VERIFY(m_shown->isAt(u"tryHostingButton"_s));
        QVERIFY(!m_shown->item(u"titleField"_s));
        QVERIFY(!m_shown->item(u"pauseButton"_s));
        m_shown->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_shown->item(u"tryHostingButton"_s));
        m_shown->press(u"Ctrl+I"_s);
        QTRY_VERIFY(m_shown->isAt(u"tryHostingButton"_s));
        QVERIFY(!m_shown->item(u"inviteLink"_s));
        m_shown->press(Qt::Key_Return);
        QTRY_COMPARE(host.state(), app::RoomHost::Failed);
        QVERIFY(m_shown->isAt(u"tryHostingButton"_s));

        m_shown->stage.mendHosting();
        m_shown->press(Qt::Key_Return);
        QTRY_VERIFY(m_shown->isAt(u"copyLinkButton"_s));
    }

    void aLinkInAMessageIsShownBeforeItIsJoined()
    {
        app::RoomSession *session = m_shown->enter(u"Garden"_s);
        const QString link = m_shown->stage.link();
        QMetaObject::invokeMethod(m_shown->item(u"roomPage"_s), "roomWanted", Q_ARG(QString, link),
                                  Q_ARG(bool, true));
        QCOMPARE(m_shown->stage.rooms()->model()->sessions(), std::vector{session});
        QTRY_VERIFY(m_shown->isAt(u"linkInput"_s));
        QCOMPARE(m_shown->item(u"linkInput"_s)->property("text").toString(), link);
    }

    void whatIsAskedForFromOutsideIsInNobodysWay_data()
    {
        QTest::addColumn<QString>("keys"); // that open what lies over the window; none: the question
        QTest::newRow("settings") << u"Ctrl+,"_s;
        QTest::newRow("shortcuts") << u"F1"_s;
        QTest::newRow("switcher") << u"Ctrl+K"_s;
        QTest::newRow("invite") << u"Ctrl+I"_s;
        QTest::newRow("the room's own") << u"Alt+Return"_s;
        QTest::newRow("a day to go to") << u"Ctrl+G"_s;
        QTest::newRow("emoji") << u"Ctrl+E"_s;
        QTest::newRow("whether to quit") << QString();
    }

    void whatIsAskedForFromOutsideIsInNobodysWay()
    {
        QFETCH(QString, keys);
        app::Desktop &desktop = *m_shown->stage.desktop();
        app::RoomSession *session = m_shown->enter(u"Garden"_s, {message(1, u"m2"_s, u"hello"_s)});
        session->setHosted(true);
        const auto cover = [&] {
            if (keys.isEmpty())
                desktop.farewell()->quit();
            else
                m_shown->press(keys);
            QTRY_VERIFY(m_shown->overlay()->isVisible());
        };
        cover();
        emit desktop.notifier()->messageWanted(session->address(), 1);
        QTRY_VERIFY(!m_shown->overlay()->isVisible());
        QTRY_VERIFY(m_shown->isAt(u"roomPage"_s));

        cover();
        desktop.carryOut({app::Errand::Kind::Join, m_shown->stage.link()});
        QTRY_VERIFY(!m_shown->overlay()->isVisible());
        QTRY_VERIFY(m_shown->isAt(u"linkInput"_s));
        QVERIFY(!desktop.farewell()->asking());
        QCOMPARE(m_shown->stage.rooms()->model()->sessions(), std::vector{session});
    }

    void theSheetListsEveryActionAndFindsThem()
    {
        m_shown->press(u"F1"_s);
        QTRY_VERIFY(m_shown->isAt(u"shortcutField"_s));
        QObject *list = m_shown->item(u"shortcutList"_s);
        QCOMPARE(list->property("count").toInt(), m_shown->actions().size());
        QVERIFY(std::ranges::any_of(m_shown->actions(),
                                    [](const app::Action *each) { return each->keysText() == "Enter"_L1; }));
        m_shown->type(u"switch"_s);
        QCOMPARE(list->property("count").toInt(), 1);
        m_shown->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_shown->isOpen(u"shortcutsSheet"_s));
    }

    void theSheetNamesTheKeyThatSends()
    {
        const auto keysOf = [this](const QString &text) {
            const auto found = std::ranges::find(m_shown->actions(), text, &app::Action::text);
            return found == m_shown->actions().end() ? QString() : (*found)->keysText();
        };
        QCOMPARE(keysOf(u"Send the message"_s), u"Enter"_s);
        QCOMPARE(keysOf(u"New line in the message"_s), u"Shift+Enter"_s);
        m_shown->stage.settings()->setSendsByCtrlEnter(true);
        QCOMPARE(keysOf(u"Send the message"_s), u"Ctrl+Enter"_s);
        QCOMPARE(keysOf(u"New line in the message"_s), u"Enter"_s);
    }

    void anotherPlaceIsChosenByKeyboard()
    {
        Stage &stage = m_shown->stage;
        connect(stage.place(), &app::DataPlace::used, stage.host(), &app::RoomHost::setDataDirectory);
        {
            const FileSizeLimit full(0);
            stage.world().room(stage.fakeHost().link());
        }
        QTRY_VERIFY(m_shown->item(u"choosePlaceButton"_s));
        QVERIFY(m_shown->item(u"placeNote"_s)->property("alarming").toBool());
        m_shown->item(u"choosePlaceButton"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_shown->press(Qt::Key_Return);
        QVERIFY(m_shown->isAt(u"placeField"_s));
        m_shown->press(Qt::Key_Escape);
        QVERIFY(m_shown->isAt(u"startPage"_s));

        m_shown->click("choosePlaceButton");
        m_shown->item(u"placeField"_s)->setProperty("text", stage.folder());
        m_shown->press(Qt::Key_Return);
        QTRY_VERIFY(!m_shown->item(u"placeField"_s));
        QVERIFY(!m_shown->item(u"placeNote"_s)->property("alarming").toBool());
        QVERIFY(m_shown->isAt(u"startPage"_s));
        QVERIFY(keyboardIsSeen());
        QObject *about = m_shown->object(u"aboutPlace"_s);
        QCOMPARE(about->property("text").toString(),
                 u"Your rooms and messages are in %1."_s.arg(stage.folder()));
    }

    void whatIsPressedRightAfterASheetWentIsHeard()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        m_shown->press(u"F1"_s);
        QTRY_VERIFY(m_shown->isAt(u"shortcutField"_s));
        m_shown->press(Qt::Key_Escape);
        m_shown->press(u"Ctrl+F"_s);
        m_shown->type(u"hell"_s);
        QVERIFY(m_shown->isAt(u"searchField"_s));
        QCOMPARE(m_shown->item(u"searchField"_s)->property("text").toString(), u"hell"_s);
        m_shown->press(Qt::Key_Escape);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
    }

    void theStartPageShowsWhatReturnWouldDo()
    {
        QTRY_VERIFY(m_shown->isAt(u"hostButton"_s));
        QVERIFY(keyboardIsSeen());
        m_shown->enter(u"Film night"_s);
        m_shown->press(u"Alt+Left"_s);
        QTRY_VERIFY(m_shown->isAt(u"startPage"_s));
        QVERIFY(keyboardIsSeen());
    }

    void aQuestionMarkIsTextWhereTextIsWritten()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        m_shown->type(u"why?"_s);
        QCOMPARE(m_shown->current()->draft()->text(), u"why?"_s);
        m_shown->press(u"F6"_s);
        m_shown->press(u"?"_s);
        QTRY_VERIFY(m_shown->isOpen(u"shortcutsSheet"_s));
        QCOMPARE(m_shown->current()->draft()->text(), u"why?"_s);
    }

    void whatIsTypedAnywhereIsWritten()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        m_shown->press(u"Shift+F6"_s);
        QVERIFY(m_shown->isAt(u"timeline"_s));
        m_shown->type(u"hey"_s);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
        QCOMPARE(m_shown->current()->draft()->text(), u"hey"_s);
        m_shown->press(u"Shift+F6"_s);
        m_shown->press(Qt::Key_Backspace);
        m_shown->press(Qt::Key_Delete);
        QCOMPARE(m_shown->current()->draft()->text(), u"hey"_s);
        QKeyEvent accent(QEvent::KeyPress, Qt::Key_Dead_Acute, {});
        QCoreApplication::sendEvent(m_shown->window(), &accent);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
    }

    void f6GoesThroughThePartsOfTheWindow()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        const QStringList parts{u"composer"_s, u"membersPane"_s, u"roomsPane"_s, u"roomHeader"_s,
                                u"timeline"_s};
        for (int round = 0; round < 2; ++round) {
            for (const QString &part : parts) {
                QTRY_VERIFY2(m_shown->isAt(part), qPrintable(part));
                QVERIFY2(part != "roomHeader"_L1 || keyboardIsSeen(), qPrintable(part));
                m_shown->press(u"F6"_s);
            }
        }
        m_shown->press(u"Shift+F6"_s);
        QVERIFY(m_shown->isAt(u"timeline"_s));
        m_shown->item(u"roomList"_s)->forceActiveFocus();
        m_shown->press(Qt::Key_Escape);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
        m_shown->press(u"Shift+F6"_s);
        m_shown->window()->resize(400, 600); // the panes at the sides fold
        QTRY_VERIFY(!m_shown->item(u"roomsPane"_s));
        for (const char *part : {"composer", "roomHeader", "timeline"}) {
            m_shown->press(u"F6"_s);
            QVERIFY2(m_shown->isAt(QString::fromLatin1(part)), part);
        }
    }

    void f6StopsWhereTheRoomHasTrouble()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        m_shown->stage.fakeHost().close();
        QTRY_VERIFY(m_shown->item(u"tryNowButton"_s));
        m_shown->item(u"peopleButton"_s)->forceActiveFocus();
        m_shown->press(u"F6"_s);
        QVERIFY(m_shown->isAt(u"tryNowButton"_s) || m_shown->isAt(u"connectionDetailsButton"_s));
        QVERIFY(keyboardIsSeen());
        m_shown->press(u"F6"_s);
        QVERIFY(m_shown->isAt(u"timeline"_s));
    }

    void theComposerIsComeBackToAtItsWords()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        m_shown->type(u"hi"_s);
        for (const QString &away : {u"F6"_s, u"Shift+F6"_s}) {
            m_shown->item(u"sendButton"_s)->forceActiveFocus(Qt::TabFocusReason);
            m_shown->press(away);
            QVERIFY(!m_shown->isAt(u"composer"_s));
            m_shown->press(away == "F6"_L1 ? u"Shift+F6"_s : u"F6"_s);
            QVERIFY(m_shown->isAt(u"composerInput"_s));
        }
        m_shown->item(u"sendButton"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_shown->press(Qt::Key_Escape);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
        m_shown->item(u"sendButton"_s)->forceActiveFocus(Qt::TabFocusReason);
        QKeyEvent accent(QEvent::KeyPress, Qt::Key_Dead_Acute, {});
        QCoreApplication::sendEvent(m_shown->window(), &accent);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
    }

    void whereWhatHadTheKeyboardGoesOneWrites()
    {
        app::RoomSession *session = m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        emit m_shown->stage.rooms()->joinProblem(u"That is no link."_s);
        QTRY_VERIFY(m_shown->item(u"noticeDismiss"_s));
        m_shown->item(u"noticeDismiss"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_shown->press(Qt::Key_Return);
        QTRY_VERIFY(m_shown->isAt(u"composerInput"_s));
        session->setHosted(true);
        QTRY_VERIFY(m_shown->item(u"hostPanelButton"_s));
        m_shown->item(u"hostPanelButton"_s)->forceActiveFocus(Qt::TabFocusReason);
        session->setHosted(false);
        QTRY_VERIFY(m_shown->isAt(u"composerInput"_s));
    }

    void nothingIsSoughtWhereNothingWasSaid()
    {
        m_shown->enter(u"Film night"_s);
        m_shown->press(u"Ctrl+F"_s);
        m_shown->press(u"Ctrl+G"_s);
        m_shown->type(u"abc"_s);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
        QCOMPARE(m_shown->current()->draft()->text(), u"abc"_s);
    }

    void escapeClosesTheTopmostThingThenGoesBack()
    {
        m_shown->window()->resize(400, 600);
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        m_shown->press(u"Shift+F6"_s);
        QVERIFY(m_shown->isAt(u"timeline"_s));
        m_shown->press(u"Alt+Return"_s);
        QTRY_VERIFY(m_shown->isAt(u"roomName"_s));
        m_shown->press(Qt::Key_Escape);
        QTRY_VERIFY(m_shown->isAt(u"timeline"_s)); // where it was
        m_shown->press(Qt::Key_Escape);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
        m_shown->press(Qt::Key_Escape);
        QVERIFY(!m_shown->current());
        m_shown->press(Qt::Key_Escape);
    }

    void theStartPageIsReachedFromARoom()
    {
        m_shown->enter(u"Film night"_s);
        m_shown->press(u"Ctrl+N"_s);
        QVERIFY(!m_shown->current());
        QVERIFY(m_shown->isAt(u"hostButton"_s));
        m_shown->press(u"Ctrl+1"_s);
        m_shown->press(u"Ctrl+J"_s);
        QVERIFY(m_shown->isAt(u"linkInput"_s));
    }

    void escapeAtTheComposerFirstLetsGoOfWhatIsChosen()
    {
        std::vector<Message> said;
        for (qint64 seq = 1; seq <= 5; ++seq)
            said.push_back(message(seq, u"m2"_s, u"said %1"_s.arg(seq)));
        m_shown->enter(u"Film night"_s, said);
        const auto *selection = m_shown->item(u"timeline"_s)->findChild<app::TimelineSelection *>();
        QVERIFY(selection);
        m_shown->press(Qt::Key_Up);
        QTRY_VERIFY(m_shown->isAt(u"timelineList"_s));
        m_shown->press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(selection->count(), 2);
        m_shown->type(u"x"_s);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
        QCOMPARE(selection->count(), 2);
        m_shown->press(Qt::Key_Escape);
        QCOMPARE(selection->count(), 0);
        QVERIFY(m_shown->isAt(u"composerInput"_s));
        QCOMPARE(m_shown->current()->draft()->text(), u"x"_s);
    }

    void splittersMoveByArrowKeysAndStayAsTheyAre()
    {
        m_shown->enter(u"Film night"_s);
        const auto width = [this](const QString &pane) { return qRound(m_shown->item(pane)->width()); };
        const int rooms = width(u"roomsPane"_s);
        QQuickItem *splitter = m_shown->item(u"membersSplitter"_s);
        QTRY_VERIFY(width(u"membersPane"_s) > splitter->property("least").toInt()); // laid out
        const int people = width(u"membersPane"_s);
        m_shown->item(u"roomsSplitter"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_shown->press(Qt::Key_Right);
        QTRY_VERIFY(width(u"roomsPane"_s) > rooms);
        QCOMPARE(m_shown->stage.settings()->roomsWidth(), width(u"roomsPane"_s));
        m_shown->item(u"membersSplitter"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_shown->press(Qt::Key_Left);
        QTRY_VERIFY(width(u"membersPane"_s) > people);
        m_shown->press(Qt::Key_Home);
        QTRY_VERIFY(width(u"membersPane"_s) < people);
        m_shown->press(Qt::Key_Return);
        QTRY_COMPARE(width(u"membersPane"_s), people);
        m_shown->press(u"Ctrl+P"_s);
        QVERIFY(!m_shown->item(u"membersPane"_s));
        QVERIFY(!m_shown->stage.settings()->membersShown());
    }

private:
    //! Whether the control that the keyboard is at says so by its ring.
    bool keyboardIsSeen() const
    {
        return m_shown->window()->activeFocusItem()->property("visualFocus").toBool();
    }
    //! Puts away what a key may have opened.
    void writeOn(app::RoomSession *session)
    {
        m_shown->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_shown->overlay()->isVisible());
        m_shown->window()->show();
        m_shown->window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_shown->window()));
        m_shown->stage.rooms()->setCurrent(session);
        QTRY_VERIFY(m_shown->item(u"composerInput"_s));
        m_shown->item(u"composerInput"_s)->forceActiveFocus();
        QVERIFY(m_shown->isAt(u"composerInput"_s));
    }

    std::optional<ShownWindow> m_shown;
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
