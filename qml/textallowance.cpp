// SPDX-License-Identifier: MIT
#include "qml/textallowance.h"

#include "shared/protocol/limits.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace snug::qml {

namespace {

// UTF-16. What goes on behind is taken to be like it: to look at each character of a book takes longer than a
// key may.
constexpr qsizetype mostCounted = 2 * limits::text;

} // namespace

void TextAllowance::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const qsizetype bytes = m_text.toUtf8().size();
    m_scarce = bytes > limits::text - limits::text / 16;
    if (m_scarce)
        count(bytes);
    emit changed();
}

void TextAllowance::count(qsizetype all)
{
    const QString counted = m_text.first(std::min(m_text.size(), mostCounted));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, counted);
    qsizetype bytes = 0;
    qsizetype fitting = 0;
    qsizetype fitted = 0; // how many characters they are
    qsizetype tooMany = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        bytes += QStringView(counted).sliced(from, to - from).toUtf8().size();
        if (bytes > limits::text) {
            ++tooMany;
        } else {
            fitting = bytes;
            ++fitted;
        }
    }
    if (tooMany > 0)
        m_left = static_cast<int>(-tooMany - (all - bytes) * (fitted + tooMany) / bytes);
    else
        m_left = static_cast<int>(fitting == 0 ? 0 : (limits::text - fitting) * fitted / fitting);
}

} // namespace snug::qml
