#pragma once

#include "widgets/canvas/items/resource_item.h"

namespace stampede {

/// A dashed frame around what it launches, with its numbers on the upper edge and what holds it back below.
class FrameItem : public ResourceItem {
public:
    using ResourceItem::ResourceItem;

    bool covers(QPointF at) const override {
        const QRectF pill(m_pill.topLeft() * style().enlarged, m_pill.size() * style().enlarged);
        return ResourceItem::covers(at) || pill.translated(box().rect.topLeft()).contains(at);
    }

protected:
    void prepare() override;
    void paintNear(QPainter& painter) override;
    void paintFar(QPainter& painter) override;
    QMarginsF reach() const override { return {3, 16, 3, 3}; }

private:
    QString m_label;
    QStringList m_trouble;
    QRectF m_pill;
};

}  // namespace stampede
