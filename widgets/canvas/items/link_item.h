#pragma once

#include <QGraphicsItem>

#include "model/architecture/resource.h"
#include "widgets/canvas/items/canvas_style.h"

namespace stampede {

/// A link as an orthogonal line with an arrow head; dashed where it is drawn and carries nothing.
class LinkItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    LinkItem(const Link& link, const CanvasStyle& style);

    int type() const override { return Type; }
    const Link& link() const { return m_link; }
    const QPainterPath& path() const { return m_path; }
    void setPath(const QPainterPath& path);
    void setEffective(bool effective);
    bool isEffective() const { return m_effective; }
    void setSelected(bool selected);
    void setHovered(bool hovered);

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Link m_link;
    const CanvasStyle& m_style;
    QPainterPath m_path;
    QPolygonF m_head;
    QRectF m_bounds;
    bool m_effective = true;
    bool m_selected = false;
    bool m_hovered = false;
};

/// The arrow head at the end of a way.
QPolygonF arrowHead(const QPainterPath& path);

}  // namespace stampede
