#pragma once

#include "widgets/canvas/items/resource_item.h"

namespace stampede {

/// A small pill on the edge of what uses it.
class ChipItem : public ResourceItem {
public:
    using ResourceItem::ResourceItem;

protected:
    void prepare() override;
    void paintNear(QPainter& painter) override;
    void paintFar(QPainter& painter) override;
    QMarginsF reach() const override { return {4, 5, 2, 2}; }

    double enlarged() const override { return m_enlarged; }

private:
    qreal textLeft() const;

    double m_enlarged = 1;
    qreal m_shift = 0;  ///< to the right, into its middle
    QString m_name;
};

}  // namespace stampede
