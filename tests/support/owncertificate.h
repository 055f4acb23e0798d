// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QtTest>

namespace snug::test {

//! TLS for a host at 127.0.0.1, by a certificate made for this run, that programs of this process trust.
//! Null, after a failure, where openssl makes none.
inline QSslConfiguration ownCertificate()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    const int status = QProcess::execute(
        QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"), QStringLiteral("-newkey"),
         QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
         QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
         QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key,
         QStringLiteral("-out"), certificate});
    QFile keyFile(key);
    const QList<QSslCertificate> made = QSslCertificate::fromPath(certificate);
    if (status != 0 || made.isEmpty() || !keyFile.open(QFile::ReadOnly)) {
        QTest::qFail("openssl made no certificate", __FILE__, __LINE__);
        return {};
    }
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificates(made);
    QSslConfiguration::setDefaultConfiguration(trusting);
    QSslConfiguration own = QSslConfiguration::defaultConfiguration();
    own.setLocalCertificate(made.first());
    own.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    return own;
}

} // namespace snug::test
