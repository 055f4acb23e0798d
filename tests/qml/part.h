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

//! One component of the module Snug, alone in a window, made of a stage's things and of these words.
class Part
{
public:
    Part(const QString &name, const QString &words, Stage &stage, app::RoomSession &session,
         const QSize &size)
    {
        m_invitation.setUsual({QStringLiteral("usual"), words});
        m_invitation.locate(words, 8787, words, app::Invitation::Range::Network);
        m_invitation.refuse(words);
        m_markup.setText(QStringLiteral("> ") + words);
        m_markup.componentComplete();
        m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        failOnWarnings(*m_view.engine());
        m_view.resize(size);
        m_view.show();
        QQmlComponent component(m_view.engine(), QUrl(QStringLiteral("qrc:/qt/qml/Snug/") + name));
        m_part.reset(component.beginCreate(m_view.rootContext()));
        if (!m_part)
            return;
        auto *item = qobject_cast<QQuickItem *>(&*m_part);
        if (item)
            item->setParentItem(m_view.contentItem());
        else
            m_part->setProperty("parent", QVariant::fromValue(m_view.contentItem()));
        component.setInitialProperties(&*m_part, values(words, stage, session));
        component.completeCreate();
        if (item)
            item->setSize({qreal(size.width()), std::max(item->implicitHeight(), qreal(size.height()))});
        else
            m_part->setProperty("visible", true);
    }

    bool isMade() const { return m_part != nullptr; }
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
    QVariantMap values(const QString &words, Stage &stage, app::RoomSession &session)
    {
        QVariantMap values;
        const QMetaObject *type = m_part->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            const bool ofEveryItem = QQuickItem::staticMetaObject.indexOfProperty(property.name()) >= 0;
            const QVariant value = valueFor(property, words, stage, session);
            if (property.isWritable() && value.isValid() && !ofEveryItem)
                values.insert(QString::fromLatin1(property.name()), value);
            else if (property.isRequired())
                values.insert(QString::fromLatin1(property.name()), QVariant(property.metaType()));
        }
        return values;
    }

    QVariant valueFor(const QMetaProperty &property, const QString &words, Stage &stage,
                      app::RoomSession &session)
    {
        const QVariant piece = m_markup.property("parts").toList().value(0);
        const QByteArray type = property.typeName();
        if (type == "QString")
            return qstrcmp(property.name(), "shape") == 0 ? QStringLiteral("alert") : words;
        if (type.contains("TextArea"))
            return QVariant::fromValue(textArea());
        if (type.contains("RoomSession"))
            return QVariant::fromValue(&session);
        if (type.contains("Rooms"))
            return QVariant::fromValue(stage.rooms());
        if (type.contains("RoomHost"))
            return QVariant::fromValue(stage.host());
        if (type.contains("Settings"))
            return QVariant::fromValue(stage.settings());
        if (type.contains("DataPlace"))
            return QVariant::fromValue(stage.place());
        if (type.contains("Clipboard"))
            return QVariant::fromValue(stage.clipboard());
        if (type.contains("Desktop"))
            return QVariant::fromValue(stage.desktop());
        if (type.contains("Notifier"))
            return QVariant::fromValue(stage.desktop()->notifier());
        if (type.contains("Farewell"))
            return QVariant::fromValue(stage.desktop()->farewell());
        if (type.contains("Invitation"))
            return QVariant::fromValue(&m_invitation);
        if (type.contains("MarkupText"))
            return QVariant::fromValue(&m_markup);
        if (qstrcmp(property.name(), "link") == 0)
            return QVariant::fromValue(qml::MarkupLink{.href = words, .place = words, .careful = true});
        if (qstrcmp(property.name(), "piece") == 0)
            return piece;
        app::HostedRoom *hosted = stage.host()->roomAt(QStringLiteral("127.0.0.1/r/film-night-7k2m"));
        hosted->setKept({hosted->id(), words, true});
        if (type.contains("HostedRoom"))
            return QVariant::fromValue(hosted);
        if (type.contains("CallerModel")) {
            hosted->take({.callers = {{QStringLiteral("m1"), words, false,
                                       QHostAddress(QStringLiteral("192.0.2.7"))}}});
            return QVariant::fromValue(hosted->callers());
        }
        if (type.contains("Reach"))
            return QVariant::fromValue(stage.host()->reach());
        if (type == "bool" && qstrcmp(property.name(), "modal") != 0)
            return true;
        return {};
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

    app::Invitation m_invitation;
    qml::MarkupText m_markup;
    QQuickView m_view;
    std::unique_ptr<QObject> m_part; // before the engine it lives by
};

} // namespace snug::test
