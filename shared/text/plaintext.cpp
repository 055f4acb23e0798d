// SPDX-License-Identifier: MIT
#include "shared/text/plaintext.h"

#include "shared/protocol/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <unicode/uchar.h>

#include <algorithm>

namespace snug::text {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

//! What makes another letter of a kana, where an accent only colours one.
bool isVoicing(QChar c)
{
    return c == QChar(0x3099) || c == QChar(0x309A);
}

} // namespace

QString normalised(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (c.isSurrogate()) {
            kept += QChar::ReplacementCharacter;
        } else if (c.category() != QChar::Other_Control || c == u'\n' || c == u'\t') {
            kept += c; // the \r of \r\n is a control character like any other
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

QString oneLine(const QString &text)
{
    // Taken out before composing: what stood on both sides may belong together.
    QString line = text;
    line.removeIf([](QChar c) { return isBidiControl(c.unicode()); });
    return normalised(line).simplified();
}

Result<QString> messageText(const QString &typed)
{
    QString text = normalised(typed);
    if (text.isEmpty())
        return Error{u"empty"_s, Words::tr("A message needs some text.")};
    if (text.toUtf8().size() > limits::text)
        return Error{u"too_long"_s, Words::tr("This message is too long. Shorten it, or send it in parts.")};
    return text;
}

Result<QString> roomTitle(const QString &typed)
{
    const QString title = oneLine(typed);
    if (isBlank(title) || codePoints(title) > limits::title)
        return Error{u"bad_title"_s,
                     Words::tr("A room's title has 1 to %n characters.", nullptr, limits::title)};
    return title;
}

QString isolated(const QString &written)
{
    QString text = written;
    text.removeIf([](QChar c) { return isBidiControl(c.unicode()); });
    const bool oneDirection = QLocale().textDirection() == Qt::LeftToRight && !text.isRightToLeft()
                              && std::ranges::none_of(text, [](QChar c) {
                                     return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
                                 });
    return oneDirection ? text : QChar(0x2068) + text + QChar(0x2069);
}

QString sentences(const QStringList &all)
{
    return all.join(u' ').replace(u"。 "_s, u"。"_s);
}

int codePoints(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const QList<uint> all = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(all.constData()), std::min(most, all.size()));
}

bool isBlank(const QString &text)
{
    constexpr UChar32 brailleBlank = 0x2800; // a symbol to Unicode, nothing to the eye
    return std::ranges::all_of(text.toUcs4(), [](uint character) {
        const auto c = static_cast<UChar32>(character);
        return QChar::isSpace(character) || c == brailleBlank
               || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    });
}

bool towers(const QString &text)
{
    constexpr int mostMarks = 4; // Hebrew with points and accents has so many
    int marks = 0;
    return std::ranges::any_of(text.toUcs4(), [&](uint character) {
        marks = QChar::isMark(character) ? marks + 1 : 0;
        return marks > mostMarks;
    });
}

QString folded(const QString &text)
{
    QString kept = text.normalized(QString::NormalizationForm_KD);
    kept.removeIf([](QChar c) { return c.isMark() && !isVoicing(c); });
    for (QChar &c : kept) {
        if (c >= u'ァ' && c <= u'ヶ')
            c = QChar(c.unicode() - (u'ァ' - u'ぁ'));
    }
    kept = kept.toUpper().toCaseFolded().simplified(); // upper first: it alone makes "SS" of a sharp s
    return kept.replace(u'œ', "oe"_L1).replace(u'æ', "ae"_L1);
}

bool isBidiControl(char32_t character)
{
    return character == 0x061C || character == 0x200E || character == 0x200F
           || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

} // namespace snug::text
