#pragma once

#include "widgets/canvas/items/resource_item.h"

namespace stampede {

/// A container: a name tab, or a header with its network and how many addresses are free.
class ContainerItem : public ResourceItem {
public:
    using ResourceItem::ResourceItem;

protected:
    void prepare() override;
    void paintNear(QPainter& painter) override;
    void paintFar(QPainter& painter) override;
    QMarginsF reach() const override { return {3, 3, 3, 3}; }

private:
    void paintTab(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    void paintAddresses(QPainter& painter) const;
    void paintState(QPainter& painter) const;
    qreal left() const { return isSmall() ? 12 : 20; }  ///< of its name
    qreal bar() const { return isSmall() ? 64 : 90; }   ///< how wide that of its addresses is
    bool isInside() const { return box().depth > 0; }
    bool saysState() const { return facts().state && facts().state != State::active; }

    QString m_name;
    QString m_network;
    QString m_addresses;
    QString m_state;  ///< in words, where it does not just run
    QPointF m_stateAt;
};

}  // namespace stampede
