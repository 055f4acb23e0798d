// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace snug::test {

//! What somebody might call themselves or say to harm who reads it. `bait` is an address nobody may visit;
//! the longest words are about so many characters.
inline QStringList hostileWords(const QString &bait, int longest = 16 * 1024)
{
    const auto manyOf = [longest](const QString &words) { return words.repeated(longest / words.size()); };
    return {
        QStringLiteral("<img src=x>"),
        QStringLiteral("<img src=\"%1\">").arg(bait),
        QStringLiteral("<IMG SRC='%1' width=1 height=1>").arg(bait),
        QStringLiteral("<b>bold</b><img src=%1><i>").arg(bait),
        QStringLiteral("<!DOCTYPE html><html><body background=\"%1\"><p style=\"background-image:url(%1)\">x")
            .arg(bait),
        QStringLiteral("<table background=\"%1\"><tr><td>x</td></tr></table>").arg(bait),
        QStringLiteral("![picture](%1)").arg(bait),
        QStringLiteral("<link rel=stylesheet href=\"%1\"><style>@import url(%1);</style>").arg(bait),
        QStringLiteral("<script>fetch('%1')</script><svg onload=fetch('%1')>").arg(bait),
        QStringLiteral("<a href=\"javascript:alert(1)\">a</a> <a href=\"file:///etc/passwd\">b</a> "
                       "<a href=\"data:text/html,x\">c</a> <a href=\"snug:x\">d</a> <a href=\"%1\">e</a>")
            .arg(bait),
        QStringLiteral(
            "<img src=\"file:///etc/passwd\"><img src=\"qrc:/x\"><img src=\"data:image/png;base64,AAAA\">"),
        QStringLiteral("%1 %n %L1 &amp; &lt;img src=%1&gt; &nbsp;&#60;img src=%1&#62;").arg(bait),
        QStringLiteral("&File && _mnemonic ~tilde \\ \"quotes\" 'single' `tick` ${1} {{x}}"),
        QStringLiteral("\u202Egnp.exe\u202C \u2066isolated \u2067right\u2069\u200F\u200E"),
        QStringLiteral("Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324a\u034C\u0363"
                       "\u0307l\u0353\u034D"
                       "g\u0321\u0356\u034E\u034Fo\u030C\u0304\u036F")
            .repeated(20),
        manyOf(QStringLiteral("a")),
        QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466\U0001F3F3\uFE0F\u200D"
                       "\U0001F308 \U0001F595\U0001F3FF")
            .repeated(5),
        QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 <img src=%1>").arg(bait),
        QStringLiteral("**<img src=\"%1\">** `<img src=%1>` ~~*<img src='%1'>*~~ [<img src=%1>](%1)")
            .arg(bait),
        QStringLiteral(
            "> <img src=\"%1\">\n\n- <img src=\"%1\">\n1. <img src=\"%1\">\n```\n<img src=\"%1\">\n```\n")
            .arg(bait),
        QStringLiteral("![x](%1) [a\" href=\"x](%1) [a](%1\"><img/src=%1>) %1?\"><img/src=\"%1\" @<img #<img")
            .arg(bait),
        QStringLiteral("**a** \uFDD0\uFDD1\uFFFC\u2028\u2029 **b**\n\n> \uFDD1\uFDD0\uFFFC"),
        manyOf(QStringLiteral("> a\n\nb\n\n")),
        manyOf(QStringLiteral("```\n```\n")),
        manyOf(QStringLiteral("*a* ")),
        QStringLiteral("before") + QChar(u'\0') + QStringLiteral("after <img src=%1>").arg(bait),
        QStringLiteral("lone ") + QChar(0xD83D) + QStringLiteral(" surrogate ") + QChar(0xDC00)
            + QChar(0xFFFE),
        QStringLiteral("\n\n\n\t\r\n\u2028\u2029\u0085").repeated(200),
        QStringLiteral("\u0007\u001B[31m\u009B31m\b\f\v"),
        QStringLiteral(" \u3164\u2800\u00AD\u200B"),
        manyOf(QStringLiteral("<")),
        manyOf(QStringLiteral("<div>")),
        QString(),
    };
}

} // namespace snug::test
