#pragma once

#include <QGraphicsItem>
#include <optional>

#include "model/architecture/kind.h"
#include "widgets/canvas/items/canvas_style.h"

namespace stampede {

/// What a tool shows above everything else while it works: a ghost, a line, a rubber band.
class CanvasPreview : public QGraphicsItem {
public:
    explicit CanvasPreview(const CanvasStyle& style);

    /// Returns where that is.
    QRectF showGhost(const Kind& kind, QPointF at, Verdict verdict);
    void showLink(QPointF from, QPointF to, Verdict verdict);
    void showRubberBand(const QRectF& rect);
    void clear();

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void change();
    QColor colorOf(Verdict verdict) const;
    void paintGhost(QPainter& painter) const;

    const CanvasStyle& m_style;
    const Kind* m_kind = nullptr;
    QRectF m_ghost;
    QString m_name;
    std::optional<QLineF> m_line;
    QRectF m_band;
    Verdict m_verdict = Verdict::none;
    QRectF m_bounds;
};

}  // namespace stampede
