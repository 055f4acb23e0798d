// SPDX-License-Identifier: MIT
#include "tests/e2e/flows/desk.h"

#include <QTest>

namespace snug::test {

using namespace Qt::StringLiterals;

bool Desk::open()
{
    return m_pictures.mkpath(u"."_s) && m_desktop.start() && m_tree.start(m_desktop.display());
}

SnugProcess &Desk::seat(const QString &name)
{
    m_app.reset();
    m_app = std::make_unique<SnugProcess>(name, m_desktop.display());
    setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_tree.sessionBus());
    setVariable(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return *m_app;
}

void Desk::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_app->process().processEnvironment();
    environment.insert(name, value);
    m_app->process().setProcessEnvironment(environment);
}

bool Desk::start(const QStringList &arguments)
{
    if (!m_app->start(arguments))
        return false;
    const bool seen =
        QTest::qWaitFor([this] { return !(m_window = m_desktop.windowOf(processId())).isEmpty(); }, soon);
    return seen && m_desktop.focus(m_window)
           && QTest::qWaitFor([this] { return !m_tree.shown(processId()).isEmpty(); }, soon);
}

bool Desk::startAgain(const QStringList &arguments)
{
    QProcess second;
    second.setProcessEnvironment(m_app->process().processEnvironment());
    second.start(m_app->process().program(), arguments);
    return QTest::qWaitFor([&second] { return second.state() == QProcess::NotRunning; }, soon)
           && second.exitStatus() == QProcess::NormalExit && second.exitCode() == 0;
}

QString Desk::words() const
{
    QString found;
    for (const AccessibleTree::Item &item : m_tree.shown(processId())) {
        for (const QString &text : {item.name, item.description}) {
            if (!text.isEmpty())
                found += text + u'\n';
        }
    }
    return found;
}

bool Desk::comesToShow(const QString &words) const
{
    const bool shown = QTest::qWaitFor([&] { return shows(words); }, soon);
    if (!shown)
        qWarning().noquote() << "expected:" << words << "\nshown:\n"_L1 + this->words();
    return shown;
}

bool Desk::comesToHide(const QString &words) const
{
    return QTest::qWaitFor([&] { return !shows(words); }, soon);
}

bool Desk::press(const QString &name)
{
    std::optional<AccessibleTree::Item> button;
    const bool there = QTest::qWaitFor(
        [&] { return (button = m_tree.find(processId(), u"push button"_s, name)).has_value(); }, soon);
    if (!there)
        qWarning().noquote() << "no button:" << name << "\nshown:\n"_L1 + words();
    if (!there || !m_desktop.focus(m_window))
        return false;
    // What was just shown may still be moving to its place.
    QRect place;
    const bool still = QTest::qWaitFor(
        [&] {
            const QRect before = std::exchange(place, m_tree.place(*button));
            return !place.isEmpty() && place == before;
        },
        soon);
    m_desktop.click(place.center());
    return still;
}

QString Desk::field(const QString &name) const
{
    const auto found = m_tree.find(processId(), u"text"_s, name);
    return found ? m_tree.text(*found) : QString();
}

bool Desk::paste(const QString &text)
{
    if (!m_desktop.setClipboard(text) || !m_desktop.focus(m_window))
        return false;
    m_desktop.press(u"ctrl+v"_s);
    return true;
}

bool Desk::join(const QString &link)
{
    if (!paste(link) || !comesToShow(u"Join room"_s))
        return false;
    m_desktop.press(u"Return"_s);
    return true;
}

bool Desk::say(const QString &text)
{
    if (!m_desktop.focus(m_window))
        return false;
    m_desktop.type(text);
    m_desktop.press(u"Return"_s);
    return true;
}

void Desk::photograph(const QString &name)
{
    m_desktop.photograph(m_pictures.filePath(name + ".png"_L1));
}

} // namespace snug::test
