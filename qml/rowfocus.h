// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QQuickItem>

namespace snug::qml {

//! Tells a screen reader which row of a list or grid the keyboard is at, where rows are marked and the
//! window's focus is elsewhere: in the list itself, or in the field that chooses from it. 6.4 sends nothing
//! when `Accessible.focused` changes. One for a whole view, so that rows cost nothing; says a row once,
//! whatever comes or goes beside it. The view outlives it. GUI thread.
class RowFocus : public QObject
{
    Q_OBJECT
    //! A ListView or GridView.
    Q_PROPERTY(QQuickItem *view MEMBER m_view FINAL)
    //! -1: the keyboard is at none, and where the focus has stayed the same it is told to be there again.
    Q_PROPERTY(int row MEMBER m_row WRITE setRow FINAL)
    QML_ELEMENT

public:
    using QObject::QObject;

    void setRow(int row);

private:
    void tell();
    QQuickItem *item() const;

    QQuickItem *m_view = nullptr;
    int m_row = -1;
    bool m_waits = false;        // to tell()
    bool m_inRow = false;        // as far as was told
    QPointer<QQuickItem> m_told; // the row; null where it is gone by now
    QPointer<QQuickItem> m_from; // what had the focus then
};

} // namespace snug::qml
