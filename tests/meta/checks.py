# SPDX-License-Identifier: MIT
"""Rules of docs/architecture.md that a text search can check.

checks.py RULE ROOT [ARGUMENT…] prints what breaks a rule and ends with status 1 where anything does.
Each rule is a function that yields one sentence for each fault; test_checks.py proves that it can.
"""

import re
import struct
import subprocess
import sys
from pathlib import Path

PRODUCT = ("shared", "server", "app", "qml")
CODE = {".cpp", ".h", ".qml", ".js", ".py", ".cmake", ".sql", ".sh"}


def files(root, folders, suffixes):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix in suffixes and "node_modules" not in path.parts:
                yield path


def numbered_lines(path):
    return enumerate(path.read_text(encoding="utf-8").splitlines(), 1)


def without_comments(text):
    return re.sub(r"/\*.*?\*/|//[^\n]*", lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)


# Folder: (folders it may include, Qt modules it may include). The longest folder that fits a file counts.
MAY_INCLUDE = {
    "shared": (("shared",), ("Core",)),
    "server": (("shared", "server"), ("Core", "Network", "Sql")),
    "server/store": (("shared", "server/store"), ("Core", "Sql")),
    "app": (("shared", "app"), ("Core", "DBus", "Gui", "Network", "Qml", "Quick", "QuickControls2", "Sql", "WebSockets")),
    "app/host": (("shared", "app", "server"), ("Core", "Gui", "Network", "Qml")),
    "qml": (("shared", "app", "qml"), ("Core", "Gui", "Qml", "Quick")),
}


def includes(root, *qt_include_dirs):
    """Who may include whom, and every include written from the root."""
    roots = [Path(d) for d in qt_include_dirs if (Path(d) / "QtCore").is_dir()]
    qt = [module for r in roots for module in r.iterdir() if module.is_dir() and module.name.startswith("Qt")]
    for path in files(root, PRODUCT, {".cpp", ".h"}):
        where = path.relative_to(root)
        folder = max((f for f in MAY_INCLUDE if where.is_relative_to(f)), key=len)
        folders, modules = MAY_INCLUDE[folder]
        for number, line in numbered_lines(path):
            quoted = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if quoted and not quoted[1].endswith(".moc"):
                included = Path(quoted[1])
                if not (root / included).is_file():
                    yield f'{where}:{number}: "{included}" is not written from the root'
                elif not any(included.is_relative_to(f) for f in folders):
                    yield f'{where}:{number}: {folder} may not include "{included}"'
            angled = re.match(r"\s*#\s*include\s+<(?:Qt(\w+)/)?(Q\w+|q\w+\.h)>", line)
            if angled:
                owners = {m.name.removeprefix("Qt") for m in qt if (m / angled[2]).is_file()}
                if angled[1]:
                    owners = {angled[1]}
                if owners and not owners & set(modules):
                    yield f"{where}:{number}: {folder} may not include <{angled[2]}> of Qt {'/'.join(sorted(owners))}"


def spdx(root):
    """The licence on the first line, behind the #! of a script."""
    plain = [p for p in [root / ".ci/run", *(root / "scripts").glob("*")] if p.is_file()]
    lists = [p for p in root.rglob("CMakeLists.txt") if "build" not in p.relative_to(root).parts]
    for path in [*files(root, (*PRODUCT, "tests", "resources"), CODE), *plain, *lists]:
        lines = path.read_text(encoding="utf-8").splitlines()
        if lines and lines[0].startswith("#!"):
            lines = lines[1:]
        if not lines or "SPDX-License-Identifier: MIT" not in lines[0]:
            yield f"{path.relative_to(root)}: its first line does not name the licence"


BLOCKING = re.compile(
    r"\b(processEvents|waitFor[A-Z]\w*|QEventLoop|setContextProperty)\b|(?<![\w.>])sender\(\)|\bQThread::\w*sleep\b")


def blocking(root):
    """Nothing that waits, nests an event loop or looks for its caller, but the event loop itself."""
    for path in files(root, PRODUCT, {".cpp", ".h"}):
        if path.relative_to(root).with_suffix("") == Path("server/net/epolldispatcher"):
            continue
        for number, line in enumerate(without_comments(path.read_text(encoding="utf-8")).splitlines(), 1):
            if found := BLOCKING.search(line):
                yield f"{path.relative_to(root)}:{number}: {found[0]}"


TEXT_ELEMENTS = re.compile(r"\b(?:\w+\.)?(Text|Label|TextEdit|TextArea)\s*\{")
CONTROLS = re.compile(
    r"\b(?:\w+\.)?(AbstractButton|Button|CheckBox|CheckDelegate|ComboBox|DelayButton|GroupBox|ItemDelegate|Menu|MenuItem"
    r"|RadioButton|RadioDelegate|RoundButton|Switch|SwitchDelegate|SwipeDelegate|TabButton|TextArea|TextField|ToolButton"
    r"|ToolTip)\s*\{")
OWN_TEXT = re.compile(r'(?:qsTr\(\s*"(?:[^"\\]|\\.)*"\s*\)|"(?:[^"\\]|\\.)*")$')


def body(text, opening):
    """What stands in the braces that open at `opening`, without the elements inside it."""
    depth, kept = 0, []
    for c in re.finditer(r'"(?:[^"\\\n]|\\.)*"|[{}]|[^"{}]+|"', text[opening:]):
        if c[0] == "{":
            depth += 1
        elif c[0] == "}":
            depth -= 1
            if depth == 0:
                break
        elif depth == 1:
            kept.append(c[0])
    return "".join(kept)


# The one element that shows styled text, which comes from MarkupText.
STYLED = ("qml/MessageText.qml", "piece.styled ? TextEdit.RichText : TextEdit.PlainText")


def texts(root):
    """Every text element says that its text is plain; no control shows a text that is not our own."""
    for path in files(root, ("qml",), {".qml"}):
        text = without_comments(path.read_text(encoding="utf-8"))
        for stated in re.finditer(r"\btextFormat\s*:\s*([^\n;}]+)", text):
            styled = (str(path.relative_to(root)), stated[1].strip()) == STYLED
            if not styled and not re.fullmatch(r"Text(Edit|Area)?\.PlainText", stated[1].strip()):
                number = text.count("\n", 0, stated.start()) + 1
                yield f"{path.relative_to(root)}:{number}: textFormat is {stated[1].strip()}"
        for element in TEXT_ELEMENTS.finditer(text):
            if not re.search(r"^\s*textFormat\s*:|;\s*textFormat\s*:", body(text, element.end() - 1), re.M):
                number = text.count("\n", 0, element.start()) + 1
                yield f"{path.relative_to(root)}:{number}: {element[1]} without textFormat"
        for tip in re.finditer(r"\bToolTip\.text\s*:\s*([^\n;}]+)", text):
            if not OWN_TEXT.match(tip[1].strip()):
                number = text.count("\n", 0, tip.start()) + 1
                yield f"{path.relative_to(root)}:{number}: ToolTip shows {tip[1].strip()} without a contentItem"
        for element in CONTROLS.finditer(text):
            inside = body(text, element.end() - 1)
            if re.search(r"^\s*contentItem\s*:", inside, re.M):
                continue
            for shown in re.finditer(r"(?:^|;)\s*(text|title|placeholderText)\s*:\s*([^\n;]+)", inside, re.M):
                taken = element[1] in ("TextField", "TextArea") and shown[1] == "text"
                if not taken and not OWN_TEXT.match(shown[2].strip()):
                    number = text.count("\n", 0, element.start()) + 1
                    yield f"{path.relative_to(root)}:{number}: {element[1]} shows {shown[2].strip()} without a contentItem"


ELEMENT = re.compile(r"(?:\b(\w+(?:\.\w+)?)\s*)?\{|\}")


def repeaters(root):
    """No Repeater stands in a layout: 6.4's reads the items it has lost when it is resized before it is polished, and
    what is in no window, such as a sheet that is not open, is never polished. A positioner forgets them at once."""
    sources = {p: without_comments(p.read_text(encoding="utf-8")) for p in files(root, ("qml",), {".qml"})}
    kinds = {p.stem: m[1] for p, text in sources.items() if (m := re.search(r"^([\w.]+)\s*\{", text, re.M))}
    for path, text in sources.items():
        around = []
        for found in ELEMENT.finditer(text):
            if found[0] == "}":
                around.pop()
                continue
            kind = around[-1] if found[1] == "Repeater" and around else ""
            while kind in kinds:
                kind = kinds[kind]
            if kind and kind.endswith("Layout"):
                yield f"{path.relative_to(root)}:{text.count(chr(10), 0, found.start()) + 1}: Repeater in a {kind}"
            around.append(found[1] or "")


PACKAGE_OF = {
    "Qt6": "qt6-base-dev", "Core": "qt6-base-dev", "DBus": "qt6-base-dev", "Gui": "qt6-base-dev",
    "Network": "qt6-base-dev", "Sql": "qt6-base-dev", "Test": "qt6-base-dev",
    "Qml": "qt6-declarative-dev", "Quick": "qt6-declarative-dev", "QuickControls2": "qt6-declarative-dev",
    "QuickTest": "qt6-declarative-dev", "LinguistTools": "qt6-tools-dev", "Svg": "qt6-svg-dev",
    "WebSockets": "qt6-websockets-dev", "Qt6Keychain": "qtkeychain-qt6-dev", "Boost": "libboost-dev",
    "ICU": "libicu-dev", "PkgConfig": "pkg-config", "libsodium": "libsodium-dev", "libqrencode": "libqrencode-dev",
    "sqlite3": "libsqlite3-dev", "prometheus-cpp": "prometheus-cpp-dev", "RapidJSON": "rapidjson-dev",
    "ZLIB": "zlib1g-dev",
}


def packages(root):
    """What CMake looks for is what scripts/setup installs."""
    listed = set(re.findall(r"^([a-z0-9][\w.+-]*)", (root / "scripts/packages.txt").read_text(), re.M))
    cmake = (root / "CMakeLists.txt").read_text()
    wanted = set(re.findall(r"find_package\(([\w-]+)", cmake)) | set(
        re.findall(r"pkg_check_modules\(\w+ REQUIRED IMPORTED_TARGET ([\w-]+)\)", cmake))
    for components in re.findall(r"find_package\(Qt6 [\d.]+ REQUIRED COMPONENTS([^)]*)\)", cmake):
        wanted |= set(components.split())
    for name in sorted(wanted):
        if PACKAGE_OF.get(name) not in listed:
            yield f"CMakeLists.txt needs {name}, whose package is not in scripts/packages.txt"


def options(root, *programs):
    """docs/cli.md and a program's manual page name every option that the program offers."""
    for program in programs:
        run = subprocess.run([program, "--help"], capture_output=True, text=True, timeout=60, check=False)
        offered = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", run.stdout))
        if run.returncode or not offered:
            yield f"{program} --help says nothing"
        for text in ("docs/cli.md", f"resources/man/{Path(program).name}.1"):
            words = (root / text).read_text(encoding="utf-8").replace("\\-", "-")
            for option in sorted(offered - set(re.findall(r"--[a-z][a-z-]*", words))):
                yield f"{text} does not name {option} of {Path(program).name}"


PT_LOAD, PT_GNU_RELRO = 1, 0x6474e552  # elf(5)


def segments(_root, *programs):
    """What the loader makes read-only is something it has loaded; else it ends the program before main."""
    for program in programs:
        data = Path(program).read_bytes()
        (at,) = struct.unpack_from("<Q", data, 32)
        size, count = struct.unpack_from("<HH", data, 54)
        headers = [struct.unpack_from("<I12xQ16xQ", data, at + i * size) for i in range(count)]
        loaded = [range(start, start + length) for kind, start, length in headers if kind == PT_LOAD]
        for kind, start, _ in headers:
            if kind == PT_GNU_RELRO and not any(start in segment for segment in loaded):
                yield f"{Path(program).name}: the read-only part at {start:#x} begins outside of every loaded segment"


ANSWERED = re.compile(r'(?:\{\s*u"([a-z_]+)"_s\s*,\s*(?:QCoreApplication|(?:Words::)?tr\()|\berror\(\s*"([a-z_]+)")')


def codes(root):
    """docs/protocol.md names every error code that a server answers a client with."""
    protocol = (root / "docs/protocol.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"`([a-z_]+)`", protocol))
    sources = [*files(root, ("server/room", "server/net", "shared/protocol", "shared/text"), {".cpp"}),
               *(root / "server/store").glob("*queries.cpp")]
    elsewhere = {"bad_title", "no_such_invite", "port_taken", "cannot_listen"}  # said to the host alone
    for path in sources:
        for found in ANSWERED.finditer(path.read_text(encoding="utf-8")):
            code = found[1] or found[2]
            if code not in documented | elsewhere:
                yield f"docs/protocol.md does not name {code} ({path.relative_to(root)})"


def links(root):
    """Links between our texts lead somewhere."""
    for path in [*root.glob("*.md"), *root.glob("docs/*.md")]:
        for target in re.findall(r"\]\((?![a-z]+:)([^)#\s]+)", path.read_text(encoding="utf-8")):
            if not (path.parent / target).exists():
                yield f"{path.relative_to(root)}: {target} does not exist"


RULES = {rule.__name__: rule for rule in (
    includes, spdx, blocking, texts, repeaters, packages, options, segments, codes, links)}


def main():
    rule, root, *arguments = sys.argv[1:]
    faults = list(RULES[rule](Path(root), *arguments))
    print("\n".join(faults) or f"{rule}: nothing to complain of")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
