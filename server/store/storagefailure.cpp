// SPDX-License-Identifier: MIT
#include "server/store/storagefailure.h"

#include <QCoreApplication>
#include <QSqlError>

#include <cerrno>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

StorageFailure failure(const char *text, const QString &detail, bool ofReading = false)
{
    return {{u"storage"_s, QCoreApplication::translate("Store", text), detail}, ofReading};
}

//! By SQLite's extended result code.
bool isUnreadable(int code)
{
    return code == (10 | 1 << 8)      // SQLITE_IOERR_READ
           || code == (10 | 2 << 8)   // SQLITE_IOERR_SHORT_READ
           || code == (10 | 32 << 8)  // SQLITE_IOERR_DATA
           || code == (10 | 33 << 8); // SQLITE_IOERR_CORRUPTFS
}

} // namespace

Error placeFailure(const QString &place, int number)
{
    const QString detail = number == 0 ? QString() : qt_error_string(number);
    if (number == ENOSPC || number == EDQUOT)
        return {u"no_space"_s,
                QCoreApplication::translate("Store", "There is no space left in %1.").arg(place), detail,
                u"no_space"_s};
    return {u"not_writable"_s, QCoreApplication::translate("Store", "%1 cannot be written to.").arg(place),
            detail};
}

StorageFailure fullDisk(const QString &detail)
{
    StorageFailure full =
        failure(QT_TRANSLATE_NOOP("Store", "The host's computer has no space left."), detail);
    full.error.cause = u"no_space"_s;
    return full;
}

StorageFailure heldByAnother(const QString &detail)
{
    return failure(QT_TRANSLATE_NOOP("Store", "Another program on the host's computer holds the store."),
                   detail);
}

StorageFailure storageFailure(const QSqlError &error, bool reading)
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = u"%1 (%2)"_s.arg(error.databaseText(), error.nativeErrorCode());
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return heldByAnother(detail);
    case 8: // SQLITE_READONLY
        return failure(QT_TRANSLATE_NOOP("Store", "The host's disk does not let anything be written."),
                       detail);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return failure(QT_TRANSLATE_NOOP("Store", "Part of the host's store is damaged."), detail, true);
    case 13: // SQLITE_FULL
        return fullDisk(detail);
    default:
        break;
    }
    if (reading || isUnreadable(code))
        return failure(QT_TRANSLATE_NOOP("Store", "The host's computer could not read this."), detail,
                       isUnreadable(code));
    return failure(QT_TRANSLATE_NOOP("Store", "The host's computer could not save this."), detail);
}

} // namespace snug::server
