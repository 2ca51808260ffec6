#include "widgets/canvas/items/canvas_style.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/style/icons.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

QFont inScenePixels(QFont font, int pixels) {
    font.setPixelSize(pixels);
    return font;
}

}  // namespace

CanvasStyle::CanvasStyle(const Tokens& colours)
    : tokens(&colours),
      name(inScenePixels(Type::strong(Type::body()), 13)),
      detail(inScenePixels(Type::detail(), 11)),
      strong(inScenePixels(Type::strong(Type::detail()), 11)),
      nameMetrics(name),
      detailMetrics(detail),
      strongMetrics(strong) {}

double zoomOf(const QPainter& painter) {
    const QTransform& transform = painter.worldTransform();
    return std::sqrt(std::abs(transform.determinant()));
}

/// In steps, so that zooming does not lay out every text anew at every step.
double enlargedAt(double zoom) {
    constexpr double wanted = 0.72, step = 16;
    if (zoom >= readableZoom || zoom < farZoom) return 1;
    return std::clamp(std::round(wanted / zoom * step) / step, 1.0, mostEnlarged);
}

void drawIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& color) {
    const QPaintEngine* engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster) {
        paintIcon(painter, name, where, color);
        return;
    }
    const double zoom = zoomOf(painter) * painter.device()->devicePixelRatioF();
    // In steps, so that zooming does not draw every icon anew at every step.
    const double ratio = std::clamp(std::ceil(zoom), 1.0, 8.0);
    const QPixmap pixmap = iconPixmap(name, color, static_cast<int>(std::lround(where.width())), ratio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
    painter.drawPixmap(where, pixmap, QRectF(QPointF(), QSizeF(pixmap.size())));
}

namespace {

void paintPlate(QPainter& painter, const Plate& plate) {
    const QRectF rect(QPointF(), plate.size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate.shadow);
    painter.drawRoundedRect(rect.translated(0, 1.5).adjusted(-0.5, 0, 0.5, 0.5), plate.radius, plate.radius);
    painter.setPen(QPen(plate.border, 1));
    painter.setBrush(plate.fill);
    painter.drawRoundedRect(rect, plate.radius, plate.radius);
}

constexpr int plateMargin = 4;  // pixels for its shadow and border, at any zoom

QPixmap platePixmap(const Plate& plate, double zoom, double ratio) {
    const double scale = zoom * ratio;
    const QString key = QStringLiteral("stampede/plate/%1x%2/%3/%4/%5/%6/%7")
                            .arg(plate.size.width())
                            .arg(plate.size.height())
                            .arg(scale)
                            .arg(plate.radius)
                            .arg(plate.fill.rgba())
                            .arg(plate.border.rgba())
                            .arg(plate.shadow.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    const QSizeF size = plate.size * scale;
    const int margin = plateMargin * static_cast<int>(std::ceil(scale));
    pixmap = QPixmap(static_cast<int>(std::ceil(size.width())) + 2 * margin,
                     static_cast<int>(std::ceil(size.height())) + 2 * margin);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    painter.scale(scale, scale);
    paintPlate(painter, plate);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace

void drawPlate(QPainter& painter, const Plate& plate) {
    const QPaintEngine* engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster) return paintPlate(painter, plate);
    const QTransform transform = painter.worldTransform();
    const double zoom = zoomOf(painter), ratio = painter.device()->devicePixelRatioF();
    const double margin = plateMargin * std::ceil(zoom * ratio) / ratio;
    const auto whole = [ratio](double place) { return std::round(place * ratio) / ratio; };
    const QPixmap pixmap = platePixmap(plate, zoom, ratio);
    painter.resetTransform();
    painter.drawPixmap(QPointF(whole(transform.dx()) - margin, whole(transform.dy()) - margin), pixmap);
    painter.setWorldTransform(transform);
}

QStringList brokenIntoLines(const QString& text, const QFontMetricsF& metrics, qreal width, int most) {
    QStringList lines;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words[i] : line + QLatin1Char(' ') + words[i];
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == most) {
            line += QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' '));
            break;
        }
        lines << metrics.elidedText(line, Qt::ElideRight, width);
        line = words[i];
    }
    if (!line.isEmpty()) lines << metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

QStringList factsInLines(const QString& facts, const QFontMetricsF& metrics, qreal width, int most) {
    const QString between = QStringLiteral(" · ");
    QStringList some = facts.split(between);
    const auto fit = [&] {
        const QStringList lines = brokenIntoLines(some.join(between), metrics, width, std::numeric_limits<int>::max());
        return lines.size() <= most && lines.join(u' ') == some.join(between).simplified();
    };
    while (some.size() > 1 && !fit()) some.removeLast();
    return brokenIntoLines(some.join(between), metrics, width, most);
}

}  // namespace stampede
