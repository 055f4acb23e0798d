// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/actionmodel.h"
#include "tests/qml/qmlwarnings.h"
#include "tests/qml/stage.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

namespace snug::test {

//! The whole window on a Stage, shown and active, with hands for its keys.
class ShownWindow
{
public:
    explicit ShownWindow(QSize size = {1040, 720})
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        failOnWarnings(m_engine);
        m_engine.setInitialProperties(stage.windowProperties());
        m_engine.load(QStringLiteral("qrc:/qt/qml/Snug/Main.qml"));
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
        if (!m_window)
            qFatal("the window cannot be made");
        m_window->resize(size);
        m_window->show();
        m_window->requestActivate();
        if (!QTest::qWaitForWindowActive(m_window))
            QTest::qFail("the window is not active", __FILE__, __LINE__);
    }

    QQuickWindow *window() const { return m_window; }
    QQmlApplicationEngine &engine() { return m_engine; }
    app::RoomSession *current() { return stage.rooms()->current(); }
    //! Goes into a room; the one it was in stays.
    app::RoomSession *enter(const QString &title, const std::vector<Message> &messages = {})
    {
        frame::Joined joined = test::joined(messages);
        joined.room.title = title;
        joined.room.id = title.toLower().replace(u' ', u'-') + QStringLiteral("-7k2m");
        return stage.enter(joined);
    }

    //! What sheets are shown on.
    QQuickItem *overlay() const { return m_window->property("overlay").value<QQuickItem *>(); }
    //! The item of that name that is shown; among several the first.
    QQuickItem *item(const QString &name) const
    {
        for (QQuickItem *root : {overlay(), m_window->contentItem()}) {
            if (QQuickItem *found = root ? find(root, name) : nullptr)
                return found;
        }
        return nullptr;
    }
    //! Whether the keyboard is at that item, or at something in it.
    bool isAt(const QString &name) const
    {
        for (QQuickItem *item = m_window->activeFocusItem(); item; item = item->parentItem()) {
            if (item->objectName() == name)
                return true;
        }
        return false;
    }
    QObject *object(const QString &name) const { return m_window->findChild<QObject *>(name); }
    bool isOpen(const QString &sheet) const { return object(sheet)->property("visible").toBool(); }
    app::ActionModel *actionModel() const
    {
        return object(QStringLiteral("shortcuts"))->property("actions").value<app::ActionModel *>();
    }
    const QList<app::Action *> &actions() const { return actionModel()->actions(); }

    void press(const QString &keys) { QTest::keySequence(m_window, QKeySequence(keys)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window, key, modifiers);
    }
    //! Clicks the button of that object name.
    void click(const char *name)
    {
        QQuickItem *button = item(QString::fromLatin1(name));
        QVERIFY2(button && QMetaObject::invokeMethod(button, "clicked"), name);
        settle();
    }
    //! Draws once, after which everything is where it belongs.
    QImage settle() { return m_window->grabWindow(); }
    void type(const QString &text)
    {
        for (const QChar character : text)
            QTest::keyClick(m_window, character.toLatin1());
    }

    Stage stage;

private:
    static QQuickItem *find(QQuickItem *parent, const QString &name)
    {
        for (QQuickItem *child : parent->childItems()) {
            if (!child->isVisible())
                continue;
            if (child->objectName() == name)
                return child;
            if (QQuickItem *found = find(child, name))
                return found;
        }
        return nullptr;
    }

    QQmlApplicationEngine m_engine; // before the stage goes
    QQuickWindow *m_window = nullptr;
};

} // namespace snug::test
