// SPDX-License-Identifier: MIT
#include "tests/qml/shownwindow.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace snug;
using namespace snug::test;

namespace {

QString described(QAccessibleInterface *face)
{
    const QObject *object = face->object();
    const QString type =
        object ? object->objectName() + u'/' + QLatin1StringView(object->metaObject()->className())
               : QString();
    return u"%1 %2 \"%3\""_s.arg(QLatin1StringView(qAccessibleRoleString(face->role())), type,
                                 face->text(QAccessible::Name));
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Splitter:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

} // namespace

//! Every control can be reached by Tab, left again, and says to a screen reader what it is.
class TestTabbing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        QQuickStyle::setStyle(u"Basic"_s);
        QAccessible::setActive(true);
    }
    void init() { m_shown.emplace(); }
    void cleanup() { m_shown.reset(); }

    void theStartPage() { walk(*m_shown->window()->contentItem()); }
    void theStartPageWithItsLinkField()
    {
        m_shown->press(u"Ctrl+J"_s);
        QTRY_VERIFY(m_shown->isAt(u"linkInput"_s));
        walk(*m_shown->window()->contentItem());
    }
    void aNarrowStartPageWithRooms()
    {
        m_shown->enter(u"Film night"_s);
        m_shown->stage.rooms()->setCurrent(nullptr);
        m_shown->window()->resize(400, 800);
        QTRY_VERIFY(m_shown->item(u"startRooms"_s));
        walk(*m_shown->window()->contentItem());
    }
    void aRoom()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        m_shown->enter(u"Garden"_s, {message(1, u"m2"_s, u"hello"_s), message(2, u"m1"_s, u"you"_s)});
        m_shown->type(u"hi"_s);
        QTRY_VERIFY(m_shown->item(u"timelineList"_s));
        walk(*m_shown->window()->contentItem());
    }
    void aNarrowRoom()
    {
        m_shown->window()->resize(400, 600);
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        QTRY_VERIFY(m_shown->item(u"backButton"_s));
        walk(*m_shown->window()->contentItem());
    }
    void aRoomWithTrouble()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        m_shown->stage.fakeHost().close();
        QTRY_VERIFY(m_shown->item(u"connectionWords"_s));
        emit m_shown->stage.rooms()->joinProblem(u"That is no link."_s);
        walk(*m_shown->window()->contentItem());
    }

    void everySheet_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QByteArray>("close");
        QTest::newRow("switcher") << u"Ctrl+K"_s << u"switcherField"_s << ""_ba;
        QTest::newRow("shortcuts") << u"F1"_s << u"shortcutField"_s << "closeShortcuts"_ba;
        QTest::newRow("room") << u"Alt+Return"_s << u"roomName"_s << "closeRoomPanelButton"_ba;
        QTest::newRow("people") << u"Ctrl+P"_s << u"memberList"_s << "closePeopleButton"_ba;
        QTest::newRow("settings") << u"Ctrl+,"_s << u"settingsName"_s << "closeSettings"_ba;
    }
    void everySheet()
    {
        QFETCH(QString, key);
        QFETCH(QString, marker);
        QFETCH(QByteArray, close);
        m_shown->window()->resize(600, 700); // people are a sheet
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        QVERIFY(m_shown->isAt(u"composerInput"_s));
        m_shown->press(key);
        QTRY_VERIFY(m_shown->isAt(marker));
        walk(*m_shown->window()->property("overlay").value<QQuickItem *>());
        m_shown->press(Qt::Key_Tab); // it begins anew
        m_shown->press(Qt::Key_Escape);
        QTRY_VERIFY(m_shown->isAt(u"composerInput"_s));
        m_shown->press(key);
        QTRY_VERIFY(m_shown->isAt(marker));
        if (close.isEmpty())
            return;
        m_shown->click(close);
        QTRY_VERIFY(m_shown->isAt(u"composerInput"_s));
    }

    void aMessageIsOneItemThatReadsAsASentence()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        QTRY_VERIFY(m_shown->item(u"timelineList"_s));
        const QString clock = QLocale().toString(QDateTime::fromMSecsSinceEpoch(1'763'600'001'000).time(),
                                                 QLocale::ShortFormat);
        QTRY_VERIFY(names(m_shown->item(u"timelineList"_s)).contains(u"Bo, %1: hello"_s.arg(clock)));
    }

    //! Who may not rename the room, or see why it is reached no further, finds no button to do so.
    void aGuestsTitleAndPlaceAreOnlyRead()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"hello"_s)});
        QVERIFY(!m_shown->item(u"roomTitleButton"_s));
        QVERIFY(!m_shown->item(u"reachLine"_s));
        QVERIFY(m_shown->item(u"roomTitle"_s));
        QVERIFY(m_shown->item(u"roomSummary"_s));
        QAccessibleInterface *title = QAccessible::queryAccessibleInterface(m_shown->item(u"roomTitle"_s));
        QCOMPARE(title->role(), QAccessible::Heading);
        QCOMPARE(title->text(QAccessible::Name), u"Film night"_s);
        QVERIFY(!title->state().disabled);
    }

    void whatOthersWriteIsAnnounced()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"before"_s)});
        QVERIFY(!m_shown->item(u"liveLine"_s));
        m_shown->stage.fakeHost().send(live(1, {message(2, u"m2"_s, u"hello"_s)}));
        QTRY_VERIFY(m_shown->item(u"liveLine"_s));
        QAccessibleInterface *line = QAccessible::queryAccessibleInterface(m_shown->item(u"liveLine"_s));
        QCOMPARE(line->role(), QAccessible::Notification);
        QCOMPARE(line->text(QAccessible::Name), u"Bo: hello"_s);
        m_shown->stage.fakeHost().send(
            live(2, {message(3, u"m2"_s, u"**bold** and [words](https://example.org)"_s)}));
        QTRY_COMPARE(line->text(QAccessible::Name), u"Bo: bold and words"_s);
        m_shown->stage.fakeHost().send(
            live(3, {message(4, u"m2"_s, u"a"_s), message(5, u"m2"_s, u"b"_s), message(6, u"m2"_s, u"c"_s),
                     message(7, u"m2"_s, u"d"_s), message(8, u"m1"_s, u"my own"_s)}));
        QTRY_COMPARE(line->text(QAccessible::Name), u"4 new message(s)"_s);
    }

    void whatOthersWriteIsAnnouncedAfterAHostWentBackToAnEarlierCopy()
    {
        const auto first = message(1, u"m2"_s, u"before"_s);
        m_shown->enter(u"Film night"_s,
                       {first, message(2, u"m2"_s, u"lost"_s), message(3, u"m2"_s, u"lost"_s)});
        FakeHost &host = m_shown->stage.fakeHost();
        host.cut();
        host.take<frame::Join>();
        frame::Joined earlier = joined({first});
        earlier.room.epoch = u"two"_s;
        earlier.reset = true;
        host.send(earlier);
        QTRY_COMPARE(m_shown->current()->timeline()->rowCount(), 1);
        QTRY_COMPARE(m_shown->current()->phase(), app::RoomSession::Phase::Joined);
        host.send(live(1, {message(2, u"m2"_s, u"hello again"_s)}));
        QTRY_VERIFY(m_shown->item(u"liveLine"_s));
        QAccessibleInterface *line = QAccessible::queryAccessibleInterface(m_shown->item(u"liveLine"_s));
        QTRY_VERIFY(line->text(QAccessible::Name).contains("Bo: hello again"_L1));
        QVERIFY(!line->text(QAccessible::Name).contains("before"_L1));
    }

    void theConnectionIsAnnounced()
    {
        m_shown->enter(u"Film night"_s, {message(1, u"m2"_s, u"before"_s)});
        m_shown->stage.fakeHost().close();
        QTRY_VERIFY(m_shown->item(u"liveLine"_s));
        QAccessibleInterface *line = QAccessible::queryAccessibleInterface(m_shown->item(u"liveLine"_s));
        const QString said = line->text(QAccessible::Name);
        QVERIFY2(said.startsWith("Bo's computer stopped answering"_L1), qPrintable(said));
    }

private:
    //! Everything under an item that a screen reader finds.
    static QList<QAccessibleInterface *> faces(QQuickItem *root)
    {
        QList<QAccessibleInterface *> found;
        QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(root)};
        while (!open.isEmpty()) {
            QAccessibleInterface *face = open.takeLast();
            if (!face || face->state().invisible)
                continue;
            found += face;
            for (int i = 0; i < face->childCount(); ++i)
                open += face->child(i);
        }
        return found;
    }
    static QStringList names(QQuickItem *root)
    {
        QStringList found;
        for (QAccessibleInterface *face : faces(root))
            found += face->text(QAccessible::Name);
        return found;
    }

    //! Presses Tab until it is where it was, once in each direction, and compares what was reached with what
    //! there is.
    void walk(QQuickItem &root)
    {
        const QSet<QObject *> there = round(Qt::Key_Tab);
        const QSet<QObject *> back = round(Qt::Key_Backtab);
        QCOMPARE(back, there);
        QVERIFY(!there.isEmpty());
        for (QAccessibleInterface *face : faces(&root)) {
            if (!isControl(face->role()))
                continue;
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(described(face)));
            QVERIFY2(face->state().disabled || there.contains(face->object()), qPrintable(described(face)));
        }
        for (QObject *control : there) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(face, control->metaObject()->className());
            QVERIFY2(isControl(face->role()), qPrintable(described(face)));
        }
    }
    QSet<QObject *> round(Qt::Key key)
    {
        constexpr int most = 100;
        QSet<QObject *> reached;
        const Qt::KeyboardModifiers modifiers = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
        for (int i = 0; i < most; ++i) {
            m_shown->press(key, modifiers);
            QQuickItem *item = m_shown->window()->activeFocusItem();
            // What has the keyboard inside of a list stands for the list.
            while (item && item->parentItem() && !item->activeFocusOnTab())
                item = item->parentItem();
            if (!item || reached.contains(item))
                return reached;
            reached += item;
        }
        QTest::qFail("Tab goes on and on", __FILE__, __LINE__);
        return reached;
    }

    std::optional<ShownWindow> m_shown;
};

QTEST_MAIN(TestTabbing)
#include "tst_tabbing.moc"
