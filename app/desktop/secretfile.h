// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace snug::app {

//! Secrets in a JSON file of mode 0600, for machines without a keyring. Read once, written as a whole with
//! every change, the old file staying until the new one is complete. GUI thread.
//!
//! Where the file cannot be written the secrets hold until the program ends, and kept() is false. A file that
//! makes no sense is put aside, and one that cannot be read or put aside is left as it is.
class SecretFile
{
public:
    explicit SecretFile(const QString &file);

    QString file() const { return m_file; }
    //! False where the last change did not reach the disk.
    bool kept() const { return m_kept; }

    std::optional<QString> read(const QString &key) const;
    void write(const QString &key, const QString &value);
    void remove(const QString &key);
    //! Goes on in another file, whose other secrets come in.
    void moveTo(const QString &file);

private:
    void load();
    void save();

    QString m_file;
    QMap<QString, QString> m_secrets;
    bool m_kept = true;
    bool m_foreign = false; // what is there is not ours to write over
};

} // namespace snug::app
