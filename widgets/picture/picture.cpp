#include "widgets/picture/picture.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

#include "widgets/bridge/selection.h"
#include "widgets/canvas/scene.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

constexpr double margin = 24;
constexpr int dotsPerInch = 96;  // so that fonts, which are in pixels, have the size of the screen everywhere
constexpr double pointsPerPixel = 72.0 / dotsPerInch;
constexpr double pngScale = 2;
// A PNG is packed pixel by pixel, and twenty thousand addresses in a column would be billions; readers (Qt's is one)
// take no more than 128 MiB.
constexpr double mostPixels = 32e6;
constexpr double longestSide = 32767;  // further a QPainter does not draw

double scaleFor(const QRectF& shown) {
    return std::min({1.0, std::sqrt(mostPixels / (shown.width() * shown.height())) / pngScale,
                     longestSide / (std::max(shown.width(), shown.height()) * pngScale)});
}

QByteArray png(CanvasScene& scene, const QRectF& shown, double scale) {
    const double pixels = pngScale * scale;
    QImage image((shown.size() * pixels).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch * pngScale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    scene.render(&painter, QRectF(image.rect()), shown, Qt::IgnoreAspectRatio);  // up to its edges
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Qt writes no clip into an SVG, and no picture where icons are drawn as outlines: what is left is shapes and text.
QByteArray svg(CanvasScene& scene, const QRectF& shown) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(shown.size().toSize());
    generator.setViewBox(QRectF(QPointF(), shown.size().toSize()));
    generator.setTitle({});
    generator.setDescription({});
    QPainter painter(&generator);
    scene.render(&painter, QRectF(QPointF(), shown.size()), shown);
    painter.end();
    return buffer.data();
}

QByteArray pdf(CanvasScene& scene, const QRectF& shown) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(shown.size() * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    scene.render(&painter, QRectF(QPointF(), shown.size()), shown);
    painter.end();
    return buffer.data();
}

}  // namespace

std::optional<PictureFormat> pictureFormat(std::string_view path) {
    const QString name = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
    if (name.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) return PictureFormat::png;
    if (name.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) return PictureFormat::svg;
    if (name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) return PictureFormat::pdf;
    return std::nullopt;
}

Picture picture(Desk& desk, Theme& theme, PictureFormat format) {
    Selection nothing;
    CanvasScene scene(desk, nothing, theme);
    scene.setAnimated(false);
    const QRectF drawn = scene.itemsBoundingRect();
    const QRectF around = drawn.isEmpty() ? scene.sceneRect() : drawn.adjusted(-margin, -margin, margin, margin);
    // Whole pixels: half a one at the edge would show what is behind the picture.
    const QRectF shown(around.toAlignedRect());
    const double scale = scaleFor(shown);
    switch (format) {
        case PictureFormat::png: return {png(scene, shown, scale), scale};
        case PictureFormat::svg: return {svg(scene, shown)};
        case PictureFormat::pdf: return {pdf(scene, shown)};
    }
    return {};
}

}  // namespace stampede
