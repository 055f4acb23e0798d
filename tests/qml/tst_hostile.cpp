// SPDX-License-Identifier: MIT
#include "qml/markuptext.h"
#include "tests/qml/canary.h"
#include "tests/qml/hostilewords.h"
#include "tests/qml/part.h"
#include "tests/qml/stage.h"

#include <QDirIterator>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickView>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace snug;
using namespace snug::test;

namespace {

const QString moduleFolder = u":/qt/qml/Snug/"_s;

//! Puts another text in a file's place.
class Forgery final : public QQmlAbstractUrlInterceptor
{
public:
    Forgery(const QString &name, const QString &text)
        : m_name(name)
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("the forgery cannot be written");
    }
    QUrl intercept(const QUrl &url, DataType type) override
    {
        const bool meant = type == QmlFile && url.path().endsWith(u'/' + m_name);
        return meant ? QUrl::fromLocalFile(m_directory.filePath(m_name)) : url;
    }

private:
    QTemporaryDir m_directory;
    const QString m_name;
};

QString moduleFile(const QString &name)
{
    QFile file(moduleFolder + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! Says everything that somebody at the other end can make this app show.
void speak(Stage &stage, const QString &words)
{
    const auto at = [](int seq) { return 1'763'600'000'000 + seq * qint64(1000); };
    frame::Joined joined = test::joined();
    joined.room.title = words;
    joined.self.name = words;
    joined.members.clear();
    for (int i = 1; i <= 3; ++i)
        joined.members.push_back({u"m%1"_s.arg(i), words, i == 2 ? Role::Host : Role::Member, i != 3});
    for (int seq = 1; seq <= 6; ++seq) {
        const auto kind = seq == 3 ? MessageKind::Notice : seq == 4 ? MessageKind::Bot : MessageKind::Chat;
        joined.messages.push_back(
            {seq, seq, u"id-%1"_s.arg(seq), u"m%1"_s.arg(seq % 3 + 1), words, at(seq), words, kind});
    }
    joined.room.head = 6;
    app::RoomSession *session = stage.enter(joined);
    stage.fakeHost().send(frame::MemberTyping{u"m2"_s, true});
    if (session->send(words))
        stage.refuseNext(words);
    if (session->send(u"waits"_s))
        session->rename(words);
    session->draft()->setText(words);
    session->draft()->reply(1, words, words);
    emit session->sendProblem(words);
    emit stage.rooms()->joinProblem(words);
    emit stage.host()->roomRefused(words);
    stage.settings()->setName(words);
}

} // namespace

//! Whatever people call themselves, write or send: it is shown as it is, nothing is fetched, nothing breaks.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        QQuickStyle::setStyle(u"Basic"_s);
    }

    void theWindowFetchesNothing()
    {
        Canary canary;
        QQmlEngine engine;
        for (const QString &words : hostileWords(canary.address(u"window"_s))) {
            Stage stage;
            speak(stage, words);
            show(stage, engine);
        }
        expectSilence(canary);
    }

    void noPartFetchesAnything_data()
    {
        QTest::addColumn<QString>("name");
        QDirIterator files(moduleFolder, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next().mid(moduleFolder.size());
            // The window has its own test, MessageText shows what MarkupText made of words; the others show
            // none.
            static const QRegularExpression wordless(u"^(Main|WindowActions|ActionShortcuts|PaneSplitter|"
                                                     u"theme/Theme|MessageText|ScrollAnchor|FocusRing|Glyph"
                                                     "|ThinScrollBar)\\.qml$"_s);
            if (!wordless.match(name).hasMatch())
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    //! Each of the module's components alone, with the words in every property that takes some.
    void noPartFetchesAnything()
    {
        QFETCH(QString, name);
        Canary canary;
        Stage stage;
        app::RoomSession *session = stage.enter(test::joined());
        Part part(name, stage, *session, {400, 600});
        for (const QString &words : hostileWords(canary.address(u"part"_s), 1024)) {
            QVERIFY(part.make(words));
            QVERIFY(!part.view().grabWindow().isNull());
        }
        expectSilence(canary);
    }

    //! What was styled becomes plain and the other way round; at no moment is one taken for the other.
    void aChangedMessageFetchesNothing()
    {
        Canary canary;
        Stage stage;
        app::RoomSession *session = stage.enter(test::joined());
        QQuickView view;
        view.engine()->addImportPath(u"qrc:/qt/qml"_s);
        view.resize(400, 600);
        view.setInitialProperties({{u"session"_s, QVariant::fromValue(session)}});
        view.setSource(QUrl(u"qrc:/qt/qml/Snug/TimelineView.qml"_s));
        view.show();
        const QString plain = u"<img src=\"%1\">"_s.arg(canary.address(u"changed"_s));
        stage.tell(u"m2"_s, plain);
        for (const QString &words :
             {u"**a** "_s + plain, plain, u"> "_s + plain, plain, u"*a*"_s, u"a "_s + plain}) {
            stage.change(1, words);
            QTRY_COMPARE(session->timeline()->index(0).data(app::TimelineModel::BodyRole).toString(), words);
            QVERIFY(!view.grabWindow().isNull());
        }
        expectSilence(canary);
    }

    void refusedRoomsFetchNothing()
    {
        Canary canary;
        QQmlEngine engine;
        for (const QString &words : hostileWords(canary.address(u"refusal"_s))) {
            Stage stage;
            app::RoomSession *session = stage.rooms()->join(stage.fakeHost().link(), false);
            stage.rooms()->setCurrent(session);
            stage.fakeHost().take<frame::Join>();
            stage.fakeHost().send(frame::Refused{{}, {u"bad_name"_s, words}});
            QTRY_COMPARE(session->phase(), app::RoomSession::Phase::Stopped);
            show(stage, engine);
        }
        expectSilence(canary);
    }

    void aTextThatIsNotPlainIsNoticed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("forged");
        QTest::newRow("what is read")
            << u"PlainLabel.qml"_s << u"    textFormat: Text.PlainText\n"_s << u""_s;
        QTest::newRow("a message") << u"MessageText.qml"_s
                                   << u"textFormat: piece.styled ? TextEdit.RichText : TextEdit.PlainText"_s
                                   << u"textFormat: TextEdit.AutoText"_s;
        QTest::newRow("what is written") << u"ComposerInput.qml"_s << u"textFormat: TextEdit.PlainText"_s
                                         << u"textFormat: TextEdit.AutoText"_s;
    }
    //! Takes a textFormat out of the real file: what the other tests rely on has to happen then.
    void aTextThatIsNotPlainIsNoticed()
    {
        QFETCH(QString, name);
        QFETCH(QString, plain);
        QFETCH(QString, forged);
        QString text = moduleFile(name);
        QVERIFY(text.contains(plain));
        text.replace(plain, forged).replace(u"import QtQuick\n"_s, u"import QtQuick\nimport Snug\n"_s);
        Forgery forgery(name, text);
        Canary canary;
        Stage stage;
        QQmlEngine engine;
        engine.addUrlInterceptor(&forgery);
        speak(stage, u"<img src=\"%1\">"_s.arg(canary.address(u"forged"_s)));
        show(stage, engine);
        QTRY_VERIFY(canary.visits().contains(u"/forged"_s));
    }

private:
    //! A request made after everything was shown arrives after every request that showing it made.
    static void expectSilence(const Canary &canary)
    {
        QQuickView view;
        QQmlComponent bait(view.engine());
        bait.setData("import QtQuick\nText { textFormat: Text.RichText }", QUrl());
        const std::unique_ptr<QObject> text(bait.create());
        QVERIFY2(text, qPrintable(bait.errorString()));
        text->setProperty("text", u"<img src=\"%1\">"_s.arg(canary.address(u"control"_s)));
        QTRY_VERIFY(canary.visits().contains(u"/control"_s));
        QCOMPARE(canary.visits(), QStringList{u"/control"_s});
    }

    //! The window wide and narrow, in the room and at the start.
    static void show(Stage &stage, QQmlEngine &engine)
    {
        engine.addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/Snug/Main.qml"_s));
        const std::unique_ptr<QObject> root(component.createWithInitialProperties(stage.windowProperties()));
        auto *window = qobject_cast<QQuickWindow *>(root.get());
        QVERIFY2(window, qPrintable(component.errorString()));
        window->show();
        QVERIFY(!window->grabWindow().isNull());
        window->resize(360, 500);
        QVERIFY(!window->grabWindow().isNull());
        stage.rooms()->setCurrent(nullptr);
        QVERIFY(!window->grabWindow().isNull());
    }
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
