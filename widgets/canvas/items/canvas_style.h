#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>
#include <cstdint>

#include "widgets/style/tokens.h"

class QGraphicsItem;
class QPainter;
class QStyleOptionGraphicsItem;

namespace stampede {

/// Colours and fonts of the canvas. Fonts are in scene pixels and do not follow the scale of the window's text: the
/// canvas is zoomed instead.
struct CanvasStyle {
    explicit CanvasStyle(const Tokens& colours);

    const Tokens* tokens = nullptr;
    QFont name = {};    ///< 13, semi-bold
    QFont detail = {};  ///< 11
    QFont strong = {};  ///< 11, semi-bold
    QFontMetricsF nameMetrics;
    QFontMetricsF detailMetrics;
    QFontMetricsF strongMetrics;
    /// How much larger than the scene items draw their content, so that it can be read from further away.
    double enlarged = 1;
};

/// What a tool says of what is under the pointer.
enum class Verdict : std::uint8_t { none, allowed, refused };

/// Below this zoom there is no text, no rounding and no antialiasing.
inline constexpr double farZoom = 0.35;
double zoomOf(const QPainter& painter);
/// What is drawn larger from further away, up to where it no longer fits.
inline constexpr double readableZoom = 0.65, mostEnlarged = 1.6;
double enlargedAt(double zoom);

/// An icon of ours: outlines in exports, kept pixels on the screen.
void drawIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& color);
/// The ground of a card with its shadow: outlines in exports, kept pixels on the screen.
struct Plate {
    QSizeF size = {};
    qreal radius = 0;
    QColor fill = {};
    QColor border = {};
    QColor shadow = {};
};
void drawPlate(QPainter& painter, const Plate& plate);
/// Broken into at most `most` lines, the last elided.
QStringList brokenIntoLines(const QString& text, const QFontMetricsF& metrics, qreal width, int most);
/// Of facts told most important first ("a · b · c") as many as there is room for, and of the first what there is room
/// for.
QStringList factsInLines(const QString& facts, const QFontMetricsF& metrics, qreal width, int most);

}  // namespace stampede
