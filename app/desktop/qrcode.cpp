// SPDX-License-Identifier: MIT
#include "app/desktop/qrcode.h"

#include <QPaintDevice>
#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace snug::app {

namespace {

constexpr int quietZone = 4; // modules, as ISO/IEC 18004 asks for

} // namespace

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(false);
    setAntialiasing(false);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = encode(text);
    emit textChanged();
    update();
}

QImage QrCode::encode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width + 2 * quietZone, code->width + 2 * quietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const bool dark = (code->data[y * code->width + x] & 1) != 0;
            if (dark)
                image.setPixelColor(x + quietZone, y + quietZone, Qt::black);
        }
    }
    return image;
}

void QrCode::paint(QPainter *painter)
{
    if (m_code.isNull())
        return;
    // The item is painted in its own units; whole screen pixels keep the edges sharp.
    const double scale = painter->worldTransform().m11();
    const double module =
        std::max(1.0, std::floor(std::min(width(), height()) * scale / m_code.width())) / scale;
    const double side = module * m_code.width();
    const auto whole = [scale](double place) { return std::floor(place * scale) / scale; };
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(whole((width() - side) / 2), whole((height() - side) / 2), side, side), m_code);
}

} // namespace snug::app
