#pragma once

#include "widgets/canvas/items/resource_item.h"

namespace stampede {

/// A card: icon, name, one line of live facts, state, load, and what is wrong below it; a tombstone for what is gone.
class CardItem : public ResourceItem {
public:
    using ResourceItem::ResourceItem;

protected:
    void prepare() override;
    void paintNear(QPainter& painter) override;
    void paintFar(QPainter& painter) override;
    QMarginsF reach() const override { return {4, 15, 4, 44}; }

private:
    void prepareWide();
    void prepareNarrow();
    void prepareSmall();
    void placeWide();
    qreal wideLeft() const { return isSmall() ? 44 : 50; }
    qreal lineHeight() const { return isSmall() ? 11.5 : 13; }  ///< of what is wrong
    void paintBody(QPainter& painter) const;
    void paintLoad(QPainter& painter) const;
    void paintTrouble(QPainter& painter) const;
    void paintQueue(QPainter& painter) const;

    QString m_name;
    QStringList m_status;
    QStringList m_trouble;
    QRectF m_icon;
    QRectF m_mark;
    QRectF m_load;
    QPointF m_nameAt;
    QPointF m_statusAt;
    QPointF m_queueAt;
};

}  // namespace stampede
