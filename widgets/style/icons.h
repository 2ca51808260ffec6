#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace stampede {

/// Our icons are :/icons/NAME.svg, drawn on a grid of 20 in `currentColor`; each is coloured when it is asked for.
bool hasIcon(const QString& name);

/// At `size` device-independent pixels for screens of 1x and 2x, greyed where disabled; kept once drawn.
QIcon icon(const QString& name, const QColor& color, int size = 20);
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio = 1);

/// As outlines, so that an export to SVG or PDF stays sharp.
void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& color);

}  // namespace stampede
