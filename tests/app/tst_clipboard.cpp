// SPDX-License-Identifier: MIT
#include "app/desktop/clipboard.h"
#include "app/desktop/qrcode.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

const QString roomLink = u"http://192.168.1.20:8787/r/film-night-7k2m#i=q8ZrT5bN1x-w3KfJ0_aLmQ"_s;

} // namespace

class tst_Clipboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->setText({}); }
    void aLinkInTheClipboardIsOffered_data();
    void aLinkInTheClipboardIsOffered();
    void aLinkThatIsThereAlreadyIsOffered();
    void whatNobodyLooksAtIsNotRead();
    void theOfferGoesWithTheLink();
    void copyingPutsTextIntoTheClipboard();
    void aQrCodeHasItsQuietZone();
    void everyTextHasItsOwnCode();
    void whatDoesNotFitHasNoCode();
    void aQrCodeIsPaintedInWholePixels();
};

void tst_Clipboard::aLinkInTheClipboardIsOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("offered");
    QTest::newRow("link") << roomLink << true;
    QTest::newRow("in a sentence") << "Come in: <"_L1 + roomLink + "> tonight."_L1 << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no roomLink") << u"hello"_s << false;
    QTest::newRow("another roomLink") << u"https://example.org/"_s << false;
    QTest::newRow("cut off") << roomLink.chopped(3) << false;
    QTest::newRow("a million characters") << QString(1'000'000, u'x') << false;
}

void tst_Clipboard::aLinkInTheClipboardIsOffered()
{
    QFETCH(QString, text);
    QFETCH(bool, offered);
    Clipboard clipboard(*QGuiApplication::clipboard());
    clipboard.setWatched(true);
    QGuiApplication::clipboard()->setText(text);
    QCOMPARE(clipboard.roomLink(), offered ? roomLink : QString());
}

void tst_Clipboard::aLinkThatIsThereAlreadyIsOffered()
{
    QGuiApplication::clipboard()->setText(roomLink);
    Clipboard clipboard(*QGuiApplication::clipboard());
    QCOMPARE(clipboard.roomLink(), QString());
    clipboard.setWatched(true);
    QCOMPARE(clipboard.roomLink(), roomLink);
}

void tst_Clipboard::whatNobodyLooksAtIsNotRead()
{
    class Heavy : public QMimeData
    {
    public:
        explicit Heavy(bool &read)
            : m_read(read)
        {
        }
        bool hasFormat(const QString &) const override { return true; }
        QStringList formats() const override { return {u"text/plain"_s}; }
        QVariant retrieveData(const QString &, QMetaType) const override
        {
            m_read = true;
            return roomLink;
        }

    private:
        bool &m_read;
    };
    bool read = false;
    Clipboard clipboard(*QGuiApplication::clipboard());
    clipboard.setWatched(true);
    clipboard.setWatched(false);
    QGuiApplication::clipboard()->setMimeData(new Heavy(read));
    QVERIFY(!read);
    clipboard.setWatched(true);
    QVERIFY(read);
    QCOMPARE(clipboard.roomLink(), roomLink);
}

void tst_Clipboard::theOfferGoesWithTheLink()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    clipboard.setWatched(true);
    QSignalSpy changed(&clipboard, &Clipboard::roomLinkChanged);
    QGuiApplication::clipboard()->setText(roomLink);
    QGuiApplication::clipboard()->setText(roomLink);
    QCOMPARE(changed.size(), 1);
    auto *picture = new QMimeData;
    picture->setData(u"image/png"_s, "not text");
    QGuiApplication::clipboard()->setMimeData(picture);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(clipboard.roomLink(), QString());
}

void tst_Clipboard::copyingPutsTextIntoTheClipboard()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    clipboard.copy(roomLink);
    QCOMPARE(QGuiApplication::clipboard()->text(), roomLink);
}

void tst_Clipboard::aQrCodeHasItsQuietZone()
{
    const QImage code = QrCode::encode(roomLink);
    QVERIFY(!code.isNull());
    QCOMPARE(code.width(), code.height());
    QCOMPARE((code.width() - 8 - 17) % 4, 0); // a symbol has 17 + 4 × version modules
    for (int i = 0; i < code.width(); ++i) {
        for (int edge = 0; edge < 4; ++edge) {
            QCOMPARE(code.pixelColor(i, edge), QColor(Qt::white));
            QCOMPARE(code.pixelColor(edge, i), QColor(Qt::white));
            QCOMPARE(code.pixelColor(i, code.width() - 1 - edge), QColor(Qt::white));
            QCOMPARE(code.pixelColor(code.width() - 1 - edge, i), QColor(Qt::white));
        }
    }
    for (int i = 0; i < 7; ++i) // the upper edge of the finder in the corner
        QCOMPARE(code.pixelColor(4 + i, 4), QColor(Qt::black));
}

void tst_Clipboard::everyTextHasItsOwnCode()
{
    QCOMPARE(QrCode::encode(roomLink), QrCode::encode(roomLink));
    QVERIFY(QrCode::encode(roomLink) != QrCode::encode(roomLink.chopped(1) + u'R'));
    QVERIFY(!QrCode::encode(u"ключ \U0001F511"_s).isNull());
}

void tst_Clipboard::whatDoesNotFitHasNoCode()
{
    QrCode code;
    QSignalSpy changed(&code, &QrCode::textChanged);
    QVERIFY(!code.valid());
    code.setText(roomLink);
    QVERIFY(code.valid());
    code.setText(QString(10'000, u'x'));
    QVERIFY(!code.valid());
    code.setText({});
    QVERIFY(!code.valid());
    QCOMPARE(changed.size(), 3);
}

void tst_Clipboard::aQrCodeIsPaintedInWholePixels()
{
    QrCode code;
    code.setText(roomLink);
    code.setSize({301, 333});
    for (const double scale : {1.0, 1.25, 2.0}) {
        QImage screen(qRound(301 * scale), qRound(333 * scale), QImage::Format_RGB32);
        screen.fill(Qt::green);
        QPainter painter(&screen);
        painter.scale(scale, scale);
        code.paint(&painter);
        painter.end();
        for (int y = 0; y < screen.height(); ++y) {
            for (int x = 0; x < screen.width(); ++x) {
                const QColor seen = screen.pixelColor(x, y);
                QVERIFY(seen == Qt::white || seen == Qt::black || seen == Qt::green);
            }
        }
        QCOMPARE(screen.pixelColor(screen.rect().center()).green() == 255
                     && screen.pixelColor(screen.rect().center()).red() == 0,
                 false);
    }
}

QTEST_MAIN(tst_Clipboard)
#include "tst_clipboard.moc"
