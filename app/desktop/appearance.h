// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

namespace snug::app {

//! How a person wants all programs of this desktop to look, as the settings portal tells it
//! (org.freedesktop.portal.Settings). GUI thread.
//!
//! Asks without waiting and follows changes. A desktop that does not answer wishes for nothing.
class Appearance : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Scheme scheme READ scheme NOTIFY changed FINAL)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed FINAL)

public:
    //! The portal's own numbers.
    enum class Scheme { NoPreference = 0, Dark = 1, Light = 2 };
    Q_ENUM(Scheme)

    explicit Appearance(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }

signals:
    void changed();

private slots:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void takeAll(const QMap<QString, QVariantMap> &groups);
    void apply(const QString &group, const QString &key, const QVariant &value);

    Scheme m_scheme = Scheme::NoPreference;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace snug::app
