// SPDX-License-Identifier: MIT
//
// Debian's Qt is built without the thread sanitizer, so the sanitizer does not see that a queued call happens
// before the code it calls, and takes everything such a call carries for a race. This file is linked into
// every program of the tsan preset; it stands before the few functions of Qt by which our threads reach one
// another and tells the sanitizer what Qt's own locks order. Only that: what our threads share in any other
// way is still found.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

// Every queued signal passes here: whose slot it will reach is known to Qt alone.
char signalled;

//! The function of Qt that ours stands before.
template <typename Function>
Function *behind(Function *, const char *symbol)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, symbol));
}

//! Qt calls this in the receiver's thread before it delivers an event.
bool deliver(void **)
{
    __tsan_acquire(QThread::currentThread());
    __tsan_acquire(&signalled);
    return false;
}

[[maybe_unused]] const bool registered = QInternal::registerCallback(QInternal::EventNotifyCallback, deliver);

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    static auto *const qt = behind(
        &QMetaObject::invokeMethodImpl,
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    __tsan_release(object->thread());
    return qt(object, slot, type, result);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *metaObject, int index, void **arguments)
{
    using Activate = void(QObject *, const QMetaObject *, int, void **);
    static auto *const qt = behind(static_cast<Activate *>(&QMetaObject::activate),
                                   "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(&signalled);
    qt(sender, metaObject, index, arguments);
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static auto *const qt =
        behind(&QCoreApplication::postEvent, "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    __tsan_release(receiver->thread());
    qt(receiver, event, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto *const qt = reinterpret_cast<bool (*)(QThread *, QDeadlineTimer)>(
        dlsym(RTLD_NEXT, "_ZN7QThread4waitE14QDeadlineTimer"));
    const bool ended = qt(this, deadline);
    __tsan_acquire(&signalled);
    return ended;
}
