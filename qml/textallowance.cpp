// SPDX-License-Identifier: MIT
#include "qml/textallowance.h"

#include "shared/protocol/limits.h"

#include <QTextBoundaryFinder>

namespace snug::qml {

void TextAllowance::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const qsizetype bytes = m_text.toUtf8().size();
    m_scarce = bytes > limits::text - limits::text / 16;
    if (m_scarce)
        count();
    emit changed();
}

void TextAllowance::count()
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    qsizetype bytes = 0;
    qsizetype fitting = 0;
    qsizetype fitted = 0; // how many characters they are
    qsizetype tooMany = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        bytes += QStringView(m_text).sliced(from, to - from).toUtf8().size();
        if (bytes > limits::text) {
            ++tooMany;
        } else {
            fitting = bytes;
            ++fitted;
        }
    }
    const qsizetype more = fitting == 0 ? 0 : (limits::text - fitting) * fitted / fitting;
    m_left = static_cast<int>(tooMany > 0 ? -tooMany : more);
}

} // namespace snug::qml
