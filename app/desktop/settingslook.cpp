// SPDX-License-Identifier: MIT
// How the window looks, and where it and its panes are.
#include "app/desktop/settings.h"

#include <algorithm>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestText = 0.8;
constexpr double largestText = 2;
constexpr int smallestWindow = 200; // pixels; anything less in the file is a mistake
constexpr int widestPane = 10'000;  // pixels; anything more, too

} // namespace

QString Settings::theme() const
{
    const QString theme = m_file.value("look/theme"_L1).toString();
    return QStringList{u"light"_s, u"dark"_s, u"contrast"_s}.contains(theme) ? theme : u"system"_s;
}

void Settings::setTheme(const QString &theme)
{
    if (theme != this->theme() && keep(u"look/theme"_s, theme))
        emit lookChanged();
}

double Settings::textScale() const
{
    bool isNumber = false;
    const double scale = m_file.value("look/text"_L1).toDouble(&isNumber);
    return isNumber && scale > 0 ? std::clamp(scale, smallestText, largestText) : 1;
}

void Settings::setTextScale(double scale)
{
    if (keep(u"look/text"_s, std::clamp(scale, smallestText, largestText)))
        emit lookChanged();
}

bool Settings::reducedMotion() const
{
    return m_file.value("look/still"_L1).toBool();
}

void Settings::setReducedMotion(bool reduced)
{
    if (keep(u"look/still"_s, reduced))
        emit lookChanged();
}

QRect Settings::windowGeometry() const
{
    const QRect kept = m_file.value("window/geometry"_L1).toRect();
    return kept.width() >= smallestWindow && kept.height() >= smallestWindow ? kept : QRect();
}

bool Settings::windowMaximised() const
{
    return m_file.value("window/maximised"_L1).toBool();
}

void Settings::setWindow(const QRect &geometry, bool maximised)
{
    m_file.setValue("window/geometry"_L1, geometry);
    m_file.setValue("window/maximised"_L1, maximised);
}

int Settings::paneWidth(const char *key) const
{
    const int kept = m_file.value(QLatin1StringView(key)).toInt();
    return kept > 0 && kept <= widestPane ? kept : 0;
}

void Settings::setPaneWidth(const char *key, int width)
{
    if (width != paneWidth(key) && keep(QLatin1StringView(key), width))
        emit panesChanged();
}

bool Settings::membersShown() const
{
    return m_file.value("panes/membersShown"_L1, true).toBool();
}

void Settings::setMembersShown(bool shown)
{
    if (shown != membersShown() && keep("panes/membersShown"_L1, shown))
        emit panesChanged();
}

} // namespace snug::app
