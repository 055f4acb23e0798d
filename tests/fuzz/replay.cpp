// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"

#include <QDir>
#include <QFile>

//! Runs a target over files, or all files of folders, where libFuzzer is not at hand. Fails where there is
//! none.
int main(int argc, char *argv[])
{
    QStringList files;
    for (int i = 1; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        const QDir folder(path);
        if (!folder.exists())
            files += path;
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            files += folder.filePath(name);
    }
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        std::printf("%s\n", qPrintable(path));
        std::fflush(stdout); // the last one named is the one that failed
        const QByteArray input = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                               static_cast<size_t>(input.size()));
    }
    return files.isEmpty() ? 1 : 0;
}
