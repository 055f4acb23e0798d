# SPDX-License-Identifier: MIT
"""Proves that each rule of checks.py finds what it forbids and lets pass what it does not."""

import importlib.machinery
import struct
import sys
import tempfile
import unittest
from pathlib import Path

import checks

QT_INCLUDE_DIRS = sys.argv[1:]
SPDX = "// SPDX-License-Identifier: MIT\n"


class Rules(unittest.TestCase):
    def faults(self, rule, tree, *arguments):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in tree.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
                path.chmod(0o755)
            return list(checks.RULES[rule](Path(folder), *(a.replace("ROOT", folder) for a in arguments)))

    def refuses(self, rule, tree, word, *arguments):
        found = self.faults(rule, tree, *arguments)
        self.assertEqual(len(found), 1, found)
        self.assertIn(word, found[0])

    def passes(self, rule, tree, *arguments):
        self.assertEqual(self.faults(rule, tree, *arguments), [])

    def test_includes(self):
        tree = {"shared/a.h": "", "server/b.h": "", "server/store/c.h": "", "app/d.h": "", "qml/e.h": ""}
        def including(file, line):
            return {**tree, file: line}
        qt = QT_INCLUDE_DIRS
        self.refuses("includes", including("shared/x.cpp", '#include "server/b.h"'), "shared may not", *qt)
        self.refuses("includes", including("shared/x.cpp", "#include <QTcpSocket>"), "Network", *qt)
        self.refuses("includes", including("shared/x.cpp", "#include <QtGui/QColor>"), "Gui", *qt)
        self.refuses("includes", including("server/x.cpp", '#include "app/d.h"'), "server may not", *qt)
        self.refuses("includes", including("server/x.cpp", "#include <QGuiApplication>"), "Gui", *qt)
        self.refuses("includes", including("server/store/x.cpp", '#include "server/b.h"'), "server/store may not", *qt)
        self.refuses("includes", including("server/store/x.cpp", "#include <QTcpSocket>"), "Network", *qt)
        self.refuses("includes", including("app/x.cpp", '#include "server/b.h"'), "app may not", *qt)
        self.refuses("includes", including("app/session/x.cpp", '#include "server/b.h"'), "app may not", *qt)
        self.refuses("includes", including("qml/x.cpp", '#include "server/b.h"'), "qml may not", *qt)
        self.refuses("includes", including("app/x.cpp", '#include "d.h"'), "from the root", *qt)
        self.passes("includes", including("app/host/x.cpp", '#include "server/b.h"\n#include <QThread>'), *qt)
        self.passes("includes", including("server/x.cpp", '#include "server/store/c.h"\n#include <QTcpSocket>'), *qt)
        self.passes("includes", including("server/x.cpp", '#include "x.moc"\n#include <vector>'), *qt)

    def test_spdx(self):
        self.refuses("spdx", {"app/x.cpp": "#pragma once\n" + SPDX}, "x.cpp")
        self.refuses("spdx", {"qml/X.qml": "import QtQuick\n"}, "X.qml")
        self.refuses("spdx", {"scripts/x": "#!/bin/sh\necho\n"}, "scripts/x")
        self.refuses("spdx", {"app/CMakeLists.txt": "\n"}, "CMakeLists")
        self.refuses("spdx", {"server/store/schema/1.sql": ""}, "1.sql")
        self.passes("spdx", {"app/x.cpp": SPDX, "scripts/x": "#!/bin/sh\n# SPDX-License-Identifier: MIT\n",
                             "build/dev/CMakeLists.txt": ""})

    def test_blocking(self):
        for code in ("qApp->processEvents();", "QEventLoop loop;", "socket.waitForReadyRead();", "auto *s = sender();",
                     "m_server->waitForNewConnection(5);", "QThread::msleep(5);", 'c->setContextProperty("x", y);'):
            self.refuses("blocking", {"app/x.cpp": f"void f() {{ {code} }}"}, "x.cpp:1")
        self.passes("blocking", {"app/x.cpp": "// no sender() here\n/* QEventLoop */ message.sender();",
                                 "tests/x.cpp": "QEventLoop loop;",
                                 "server/net/epolldispatcher.cpp": "bool processEvents();"})

    def test_texts(self):
        def page(element):
            return {"qml/X.qml": f"Item {{\n{element}\n}}\n"}
        for element in ("Text { text: a }", 'Label {\n text: "no textFormat"\n}', "T.TextArea { }",
                        "Text {\n // textFormat: Text.PlainText\n}", "Text { Rectangle { textFormat: Text.PlainText } }"):
            self.refuses("texts", page(element), "without textFormat")
        for format in ("Text.RichText", "Text.AutoText", "Text.MarkdownText", "root.format"):
            self.refuses("texts", page(f"PlainLabel {{ textFormat: {format} }}"), format)
        for element in ("Button { text: model.name }", "ItemDelegate {\n text: name\n}", "MenuItem { text: `${a}` }",
                        'ToolTip { text: qsTr("by %1").arg(name) }', "TextField { placeholderText: name }",
                        "Item {\n ToolTip.text: name\n}"):
            self.refuses("texts", page(element), "without a contentItem")
        self.passes("texts", page('Text {\n text: "}"\n textFormat: Text.PlainText\n}'))
        self.passes("texts", page('Button { text: qsTr("Host a room") }\nTextField { text: room.draft }'))
        self.passes("texts", page("Button {\n text: name\n contentItem: Text { textFormat: Text.PlainText }\n}"))

    def test_packages(self):
        cmake = "find_package(Qt6 6.4 REQUIRED COMPONENTS\n Core Svg)\npkg_check_modules(s REQUIRED IMPORTED_TARGET libsodium)"
        self.refuses("packages", {"CMakeLists.txt": cmake, "scripts/packages.txt": "qt6-base-dev # a\nlibsodium-dev\n"}, "Svg")
        self.refuses("packages", {"CMakeLists.txt": "find_package(Other REQUIRED)", "scripts/packages.txt": "x"}, "Other")
        self.passes("packages", {"CMakeLists.txt": cmake,
                                 "scripts/packages.txt": "qt6-base-dev\nqt6-svg-dev\nlibsodium-dev\n"})

    def test_repeaters(self):
        rows = "Repeater { model: 3; Item {} }"
        self.refuses("repeaters", {"qml/X.qml": f"ColumnLayout {{ {rows} }}"}, "ColumnLayout")
        self.refuses("repeaters", {"qml/X.qml": f"Item {{ Y {{ {rows} }} }}", "qml/Y.qml": "RowLayout {}"}, "RowLayout")
        self.passes("repeaters", {"qml/X.qml": f"ColumnLayout {{ Column {{ {rows} }} }} // RowLayout {{ Repeater {{"})

    def test_options(self):
        program = "#!/bin/sh\necho '  --listen ADDR  where\n  --deep-end  off'"
        texts = {"docs/cli.md": "--listen, --deep-end", "resources/man/p.1": "\\-\\-listen, \\-\\-deep\\-end"}
        self.refuses("options", {**texts, "docs/cli.md": "--listen", "p": program}, "--deep-end", "ROOT/p")
        self.refuses("options", {**texts, "resources/man/p.1": "--listen", "p": program}, "man/p.1", "ROOT/p")
        self.refuses("options", {**texts, "p": "#!/bin/sh\nexit 1"}, "says nothing", "ROOT/p")
        self.passes("options", {**texts, "p": program}, "ROOT/p")

    def test_codes(self):
        code = {"server/room/x.cpp": 'return Error{u"too_tall"_s, tr("Too tall.")};'}
        self.refuses("codes", {**code, "docs/protocol.md": "`too_long`"}, "too_tall")
        self.refuses("codes", {"docs/protocol.md": "", "server/room/x.cpp": 'refuse(c, re, {u"odd"_s, tr("x")});'}, "odd")
        self.refuses("codes", {"docs/protocol.md": "", "server/store/roomqueries.cpp": 'return error("odd", X);'}, "odd")
        self.passes("codes", {**code, "docs/protocol.md": "`too_tall`"})

    def test_links(self):
        self.refuses("links", {"README.md": "[a](docs/none.md)"}, "none.md")
        self.passes("links", {"README.md": "[a](docs/a.md#x) [b](https://example.org) [c](#here)", "docs/a.md": ""})

    def test_segments(self):
        def program(*headers):
            table = b"".join(struct.pack("<I12xQ16xQ8x", *header) for header in headers)
            return struct.pack("<32xQ14xHH6x", 64, 56, len(headers)) + table
        loaded, apart = (checks.PT_LOAD, 0x2000, 0x100), (checks.PT_LOAD, 0x3000, 0x100)
        for start, fits in ((0x2000, True), (0x20ff, True), (0x1ffc, False), (0x2100, False), (0x3080, True)):
            with tempfile.NamedTemporaryFile() as file:
                file.write(program(loaded, apart, (checks.PT_GNU_RELRO, start, 0x80)))
                file.flush()
                self.assertEqual(list(checks.segments(None, file.name)) == [], fits, hex(start))


class Translations(unittest.TestCase):
    """What scripts/translate --check complains of."""

    translate = importlib.machinery.SourceFileLoader(
        "translate", str(Path(__file__).resolve().parents[2] / "scripts/translate")).load_module()

    def faults(self, source, translation, counted=False):
        numerus = ' numerus="yes"' if counted else ""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "snug_xx.ts")
            file.write_text(f"<TS><context><name>C</name><message{numerus}><source>{source}</source>"
                            f"{translation}</message></context></TS>", encoding="utf-8")
            return list(self.translate.faults(file))

    def refuses(self, word, *arguments):
        found = self.faults(*arguments)
        self.assertEqual(len(found), 1, found)
        self.assertIn(word, found[0])

    def test_what_a_reader_should_not_meet(self):
        def forms(*texts):
            return "<translation>" + "".join(f"<numerusform>{t}</numerusform>" for t in texts) + "</translation>"
        self.refuses("not translated", "Send", '<translation type="unfinished">Senden</translation>')
        self.refuses("not translated", "Send", "<translation></translation>")
        self.refuses("not translated", "%n here", forms("%n hier", ""), True)
        self.refuses("the English has not", "Send", "<translation>Senden an %1</translation>")
        self.refuses("leaves out", "Join %1", "<translation>Beitreten</translation>")
        self.assertEqual(self.faults("Join %1 at %2", "<translation>%2: %L1</translation>"), [])
        self.assertEqual(self.faults("%n here", forms("einer hier", "%Ln hier"), True), [])

    def test_the_command_line_stays_english(self):
        named = list(self.translate.sources(Path(__file__).resolve().parents[2]))
        self.assertIn("qml/Main.qml", named)
        self.assertNotIn("server/main.cpp", named)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
