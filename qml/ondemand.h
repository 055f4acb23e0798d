// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QQmlComponent>
#include <QQmlParserStatus>

namespace snug::qml {

//! A part of an item that is made only while it is wanted, and at once. Until then it costs next to nothing,
//! where a Repeater costs as much as four items; 6.4's Loader refuses bound components. It stands inside the
//! item that the part becomes a child of and belongs to. GUI thread.
class OnDemand : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(bool wanted MEMBER m_wanted WRITE setWanted NOTIFY wantedChanged FINAL)
    //! Before the other children of the item, and so under them; else after and above them.
    Q_PROPERTY(bool first MEMBER m_first FINAL)
    Q_PROPERTY(QQmlComponent *part MEMBER m_part FINAL)
    //! Null while it is not wanted.
    Q_PROPERTY(QObject *made READ made NOTIFY madeChanged FINAL)
    Q_CLASSINFO("DefaultProperty", "part")
    QML_ELEMENT

public:
    using QObject::QObject;

    void classBegin() override {}
    void componentComplete() override;

    void setWanted(bool wanted);
    QObject *made() const { return m_made; }

signals:
    void wantedChanged();
    void madeChanged();

private:
    void make();
    void drop();

    bool m_wanted = false;
    bool m_first = false;
    bool m_complete = false;
    QQmlComponent *m_part = nullptr;
    QPointer<QObject> m_made;
};

} // namespace snug::qml
