// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace snug::app {

//! Something a person can do by keyboard: what it is called, its keys, where it holds. What it does hangs on
//! triggered(). GUI thread.
class Action : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed FINAL)
    Q_PROPERTY(QString group MEMBER m_group NOTIFY changed FINAL)
    //! In the portable form ("Ctrl+K"), the most usual first.
    Q_PROPERTY(QStringList keys MEMBER m_keys NOTIFY changed FINAL)
    //! The keys as this language writes them.
    Q_PROPERTY(QString keysText READ keysText NOTIFY changed FINAL)
    Q_PROPERTY(bool enabled MEMBER m_enabled NOTIFY enabledChanged FINAL)
    //! Holds while a sheet is open, too.
    Q_PROPERTY(bool everywhere MEMBER m_everywhere NOTIFY changed FINAL)
    //! Whether the window listens for the keys; where it does not, the part that has the keyboard does.
    Q_PROPERTY(bool bound MEMBER m_bound NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    QString group() const { return m_group; }
    const QStringList &keys() const { return m_keys; }
    QString keysText() const;
    bool everywhere() const { return m_everywhere; }
    bool isBound() const { return m_bound; }

signals:
    void changed();
    void enabledChanged();
    //! It is to be done. `key` is the place among `keys` of the one that was pressed.
    void triggered(int key);

private:
    QString m_text;
    QString m_group;
    QStringList m_keys;
    bool m_enabled = true;
    bool m_everywhere = false;
    bool m_bound = true;
};

} // namespace snug::app
