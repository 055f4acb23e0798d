// SPDX-License-Identifier: MIT
#include "tests/qml/qmlwarnings.h"
#include "tests/qml/stage.h"

#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

//! Runs the tst_*.qml beside this file, each with a Stage to stand on.
class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        qmlRegisterType<snug::test::Stage>("Snug.Test", 1, 0, "Stage");
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        snug::test::failOnWarnings(*engine);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(qml, Setup)
#include "tst_qml.moc"
