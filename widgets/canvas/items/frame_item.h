#pragma once

#include <QPolygonF>

#include "widgets/canvas/items/resource_item.h"

namespace stampede {

/// A dashed frame around what it launches, with its numbers on the upper edge and what holds it back below. Over
/// subnets at several heights it has a part in each, joined. Its inside belongs to what lies under it.
class FrameItem : public ResourceItem {
public:
    using ResourceItem::ResourceItem;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    bool covers(QPointF at) const override { return shape().contains(at - box().rect.topLeft()); }

protected:
    void prepare() override;
    void paintNear(QPainter& painter) override;
    void paintFar(QPainter& painter) override;
    QMarginsF reach() const override { return {3, 16, 3, 3}; }

private:
    void prepareParts();

    QString m_label;
    QStringList m_trouble;
    QRectF m_pill;
    std::vector<QRectF> m_parts;      ///< all of them, in what it draws in
    std::vector<QPolygonF> m_joints;  ///< from each to the next
};

}  // namespace stampede
