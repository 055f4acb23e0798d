// SPDX-License-Identifier: MIT
#pragma once

#include "qml/markuptext.h"
#include "tests/qml/qmlwarnings.h"
#include "tests/qml/stage.h"

#include <QDirIterator>
#include <QMetaProperty>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

namespace snug::test {

//! One component of the module Snug, alone in a window, made of a stage's things and of words.
class Part
{
public:
    Part(const QString &name, Stage &stage, app::RoomSession &session, const QSize &size)
        : m_stage(stage)
        , m_session(session)
        , m_file(QStringLiteral("qrc:/qt/qml/Snug/") + name)
    {
        m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        failOnWarnings(*m_view.engine());
        m_view.resize(size);
        m_view.show();
        m_markup.componentComplete();
    }

    //! Makes it of these words, in the place of what stood there. False where it cannot be made.
    bool make(const QString &words)
    {
        m_part.reset();
        m_invitation.setUsual({QStringLiteral("usual"), words});
        m_invitation.locate(words, 8787, words, app::Invitation::Range::Network);
        m_invitation.refuse(words);
        hosted().setKept({hosted().id(), words, true});
        QQmlComponent component(m_view.engine(), m_file);
        m_part.reset(component.beginCreate(m_view.rootContext()));
        if (!m_part)
            return false;
        auto *item = qobject_cast<QQuickItem *>(&*m_part);
        if (item)
            item->setParentItem(m_view.contentItem());
        else
            m_part->setProperty("parent", QVariant::fromValue(m_view.contentItem()));
        component.setInitialProperties(&*m_part, values(words));
        component.completeCreate();
        if (item)
            item->setSize({qreal(m_view.width()), std::max(item->implicitHeight(), qreal(m_view.height()))});
        else
            m_part->setProperty("visible", true);
        return true;
    }

    QQuickView &view() { return m_view; }

    //! Every file of the module that shows something by itself.
    static QStringList names()
    {
        const QString folder = QStringLiteral(":/qt/qml/Snug/");
        QDirIterator files(folder, {QStringLiteral("*.qml")}, QDir::Files);
        QStringList names;
        while (files.hasNext())
            names += files.next().mid(folder.size());
        names.removeAll(QStringLiteral("Main.qml"));
        return names;
    }

private:
    QVariantMap values(const QString &words)
    {
        QVariantMap values;
        const QMetaObject *type = m_part->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            const bool ofEveryItem = QQuickItem::staticMetaObject.indexOfProperty(property.name()) >= 0;
            const QVariant value = valueFor(property, words);
            if (property.isWritable() && value.isValid() && !ofEveryItem)
                values.insert(QString::fromLatin1(property.name()), value);
            else if (property.isRequired())
                values.insert(QString::fromLatin1(property.name()), QVariant(property.metaType()));
        }
        return values;
    }

    QVariant valueFor(const QMetaProperty &property, const QString &words)
    {
        const QByteArray type = property.typeName();
        if (type == "QString")
            return qstrcmp(property.name(), "shape") == 0 ? QStringLiteral("alert") : words;
        if (qstrcmp(property.name(), "first") == 0)
            return QVariant::fromValue(m_view.contentItem());
        if (type.contains("TextArea"))
            return QVariant::fromValue(textArea());
        if (type.contains("RoomSession"))
            return QVariant::fromValue(&m_session);
        if (type.contains("Rooms"))
            return QVariant::fromValue(m_stage.rooms());
        if (type.contains("RoomHost"))
            return QVariant::fromValue(m_stage.host());
        if (type.contains("Settings"))
            return QVariant::fromValue(m_stage.settings());
        if (type.contains("DataPlace"))
            return QVariant::fromValue(m_stage.place());
        if (type.contains("Clipboard"))
            return QVariant::fromValue(m_stage.clipboard());
        if (type.contains("Desktop"))
            return QVariant::fromValue(m_stage.desktop());
        if (type.contains("Notifier"))
            return QVariant::fromValue(m_stage.desktop()->notifier());
        if (type.contains("Farewell"))
            return QVariant::fromValue(m_stage.desktop()->farewell());
        if (type.contains("Invitation"))
            return QVariant::fromValue(&m_invitation);
        if (type.contains("MarkupText"))
            return QVariant::fromValue(&markup(words));
        if (qstrcmp(property.name(), "link") == 0)
            return QVariant::fromValue(qml::MarkupLink{.href = words, .place = words, .careful = true});
        if (qstrcmp(property.name(), "piece") == 0)
            return markup(words).property("parts").toList().value(0);
        if (type.contains("HostedRoom"))
            return QVariant::fromValue(&hosted());
        if (type.contains("CallerModel")) {
            hosted().take({.callers = {{QStringLiteral("m1"), words, false,
                                        QHostAddress(QStringLiteral("192.0.2.7"))}}});
            return QVariant::fromValue(hosted().callers());
        }
        if (type.contains("Reach"))
            return QVariant::fromValue(m_stage.host()->reach());
        if (type == "bool" && qstrcmp(property.name(), "modal") != 0)
            return true;
        return {};
    }

    //! Read where a part takes some only: the longest words cost the most time of all.
    qml::MarkupText &markup(const QString &words)
    {
        m_markup.setText(QStringLiteral("> ") + words);
        return m_markup;
    }

    app::HostedRoom &hosted()
    {
        return *m_stage.host()->roomAt(QStringLiteral("127.0.0.1/r/film-night-7k2m"));
    }

    //! What the menu of a field is for.
    QObject *textArea()
    {
        QQmlComponent component(m_view.engine());
        component.setData("import QtQuick.Templates\nTextArea {}", {});
        QObject *area = component.create(m_view.rootContext());
        area->setParent(&m_view);
        return area;
    }

    Stage &m_stage;
    app::RoomSession &m_session;
    const QUrl m_file;
    app::Invitation m_invitation;
    qml::MarkupText m_markup;
    QQuickView m_view;
    std::unique_ptr<QObject> m_part; // before the engine it lives by
};

} // namespace snug::test
