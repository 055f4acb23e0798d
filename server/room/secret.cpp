// SPDX-License-Identifier: MIT
#include "server/room/secret.h"

#include <sodium.h>

namespace snug::server::secret {

QString make(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(random.size()));
    return QString::fromLatin1(
        random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray hash(const QString &secret)
{
    if (secret.isEmpty())
        return {};
    const QByteArray utf8 = secret.toUtf8();
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(utf8.constData()),
                       static_cast<unsigned long long>(utf8.size()), nullptr, 0);
    return digest;
}

} // namespace snug::server::secret
