// SPDX-License-Identifier: MIT
#include "tests/e2e/flows/desk.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

#include <algorithm>

namespace snug::test {

using namespace Qt::StringLiterals;

bool Desk::open()
{
    return m_pictures.mkpath(u"."_s) && m_desktop.start() && m_tree.start(m_desktop.display());
}

SnugProcess &Desk::seat(const QString &name)
{
    m_seats.clear();
    return seatBeside(name);
}

SnugProcess &Desk::seatBeside(const QString &name)
{
    m_seats.push_back(std::make_unique<Seat>(name, m_desktop.display()));
    m_seat = m_seats.back().get();
    setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_tree.sessionBus());
    setVariable(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return m_seat->app;
}

void Desk::turnTo(const SnugProcess &app)
{
    const auto seat = std::ranges::find(m_seats, &app, [](const auto &other) { return &other->app; });
    Q_ASSERT(seat != m_seats.end());
    m_seat = seat->get();
}

QDBusConnection Desk::connect()
{
    return QDBusConnection::connectToBus(m_tree.sessionBus(),
                                         "desk-"_L1 + QUuid::createUuid().toString(QUuid::Id128));
}

void Desk::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_seat->app.process().processEnvironment();
    environment.insert(name, value);
    m_seat->app.process().setProcessEnvironment(environment);
}

bool Desk::start(const QStringList &arguments)
{
    if (!m_seat->app.start(arguments))
        return false;
    QString &window = m_seat->window;
    const bool seen =
        QTest::qWaitFor([&] { return !(window = m_desktop.windowOf(processId())).isEmpty(); }, soon);
    return seen && focus() && QTest::qWaitFor([this] { return !m_tree.shown(processId()).isEmpty(); }, soon);
}

bool Desk::lookAway()
{
    m_desktop.minimise(m_seat->window);
    return QTest::qWaitFor(
        [this] {
            return m_desktop.isMinimised(processId())
                   && std::ranges::none_of(m_tree.shown(processId()), &AccessibleTree::Item::active);
        },
        soon);
}

bool Desk::comesToFront()
{
    return QTest::qWaitFor(
        [this] { return !m_desktop.isMinimised(processId()) && m_desktop.hasKeyboard(m_seat->window); },
        soon);
}

bool Desk::startAgain(const QStringList &arguments)
{
    QProcess second;
    second.setProcessEnvironment(m_seat->app.process().processEnvironment());
    second.start(m_seat->app.process().program(), arguments);
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

bool Desk::comesToMatch(const QString &pattern) const
{
    const QRegularExpression line(pattern, QRegularExpression::MultilineOption);
    const bool matched = QTest::qWaitFor([&] { return line.match(words()).hasMatch(); }, soon);
    if (!matched)
        qWarning().noquote() << "expected:" << pattern << "\nshown:\n"_L1 + words();
    return matched;
}

bool Desk::press(const QString &name, const QString &role)
{
    const auto pressed = [&] {
        return std::ranges::any_of(m_tree.shown(processId()), [&](const AccessibleTree::Item &item) {
            return item.name == name && (role.isEmpty() || item.role == role) && item.enabled()
                   && m_tree.act(item);
        });
    };
    const bool done = QTest::qWaitFor(pressed, soon);
    if (!done)
        qWarning().noquote() << "nothing to press:" << name << "\nshown:\n"_L1 + words();
    return done;
}

QString Desk::field(const QString &name) const
{
    const auto found = m_tree.find(processId(), u"text"_s, name);
    return found ? m_tree.text(*found) : QString();
}

bool Desk::paste(const QString &text)
{
    if (!m_desktop.setClipboard(text) || !focus())
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
    if (!focus())
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
