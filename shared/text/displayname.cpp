// SPDX-License-Identifier: MIT
#include "shared/text/displayname.h"

#include "shared/protocol/limits.h"
#include "shared/text/plaintext.h"

#include <QCoreApplication>

#include <unicode/unorm2.h>
#include <unicode/uspoof.h>

#include <memory>

namespace snug::displayname {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

struct CloseChecker {
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

constexpr qsizetype growthMost = 18; // UTF-16 units that ICU may make of one
constexpr int roundsMost = 8;        // no single character of Unicode 15 takes more than 3

//! Compatibility forms, case and ignorable characters folded away (Unicode's NFKC_Casefold).
QString folded(const QString &composed)
{
    // The Greek iota below folds to a letter, behind whatever marks stand there then (Unicode §3.13, D145).
    const QString name = composed.normalized(QString::NormalizationForm_D);
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFKCCasefoldInstance(&status);
    QString result(name.size() * growthMost + 1, Qt::Uninitialized);
    const int32_t length = unorm2_normalize(
        form, reinterpret_cast<const UChar *>(name.utf16()), static_cast<int32_t>(name.size()),
        reinterpret_cast<UChar *>(result.data()), static_cast<int32_t>(result.size()), &status);
    if (U_FAILURE(status))
        return name;
    result.truncate(length);
    return result;
}

QString skeleton(const QString &name)
{
    // Opening reads ICU's table of confusables; a checker is safe to share between threads once it is set up.
    static const std::unique_ptr<USpoofChecker, CloseChecker> checker([] {
        UErrorCode status = U_ZERO_ERROR;
        return uspoof_open(&status);
    }());
    UErrorCode status = U_ZERO_ERROR;
    QString result(name.size() * growthMost + 1, Qt::Uninitialized);
    const int32_t length = uspoof_getSkeleton(
        checker.get(), 0, reinterpret_cast<const UChar *>(name.utf16()), static_cast<int32_t>(name.size()),
        reinterpret_cast<UChar *>(result.data()), static_cast<int32_t>(result.size()), &status);
    if (U_FAILURE(status))
        return name;
    result.truncate(length);
    return result;
}

} // namespace

Result<QString> cleaned(const QString &typed)
{
    // What no name can be after cleaning is not worth the work on all of its characters.
    const QString head = typed.left(limits::frame);
    const QString name = text::oneLine(head);
    if (text::isBlank(name) || text::codePoints(name) > limits::name)
        return Error{u"bad_name"_s, Words::tr("A name has 1 to %n characters.", nullptr, limits::name)};
    return name;
}

QString lookAlikeKey(const QString &name)
{
    // Folding first makes "ADA" and "ada" one. The skeleton of 0 is O, and that of % holds a º, so it all
    // goes round until nothing changes. A capital I looks like l but folds to i, so the two are one here.
    QString key = name;
    for (int round = 0; round < roundsMost; ++round) {
        const QString last = key;
        key = skeleton(folded(last));
        key.replace(u'i', u'l');
        key.replace(u'\u2800', u' '); // the blank Braille pattern
        key = key.simplified();
        if (key == last)
            break;
    }
    return key;
}

QString numbered(const QString &name, int number)
{
    const QString suffix = u" %1"_s.arg(number);
    return text::shortened(name, limits::name - suffix.size()).trimmed() + suffix;
}

} // namespace snug::displayname
