#pragma once

#include <QGraphicsItem>

#include "widgets/canvas/items/canvas_style.h"
#include "widgets/canvas/layout.h"

namespace stampede {

/// A zone of a VPC, behind its subnets.
class LaneItem : public QGraphicsItem {
public:
    LaneItem(const Lane& lane, int depth, const CanvasStyle& style);
    QRectF boundingRect() const override { return m_lane.rect.adjusted(-1, -1, 1, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Lane m_lane;
    const CanvasStyle& m_style;
};

/// Where what spans stands on a subnet.
class FootItem : public QGraphicsItem {
public:
    FootItem(const Foot& foot, const CanvasStyle& style);
    const Foot& foot() const { return m_foot; }
    /// A preview: one end moved.
    void showMoved(QPointF from, QPointF to);
    QRectF boundingRect() const override {
        return QRectF(m_line.p1(), m_line.p2()).normalized().adjusted(-6, -6, 6, 6);
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Foot m_foot;
    QLineF m_line;
    const CanvasStyle& m_style;
};

/// What nobody uses.
class TrayItem : public QGraphicsItem {
public:
    TrayItem(const Tray& tray, const CanvasStyle& style);
    QRectF boundingRect() const override { return m_tray.rect.adjusted(-1, -1, 1, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Tray m_tray;
    const CanvasStyle& m_style;
};

}  // namespace stampede
