#pragma once

#include <QGraphicsScene>
#include <map>
#include <set>
#include <vector>

#include "widgets/bridge/selection.h"
#include "widgets/canvas/facts.h"
#include "widgets/canvas/items/ground_items.h"
#include "widgets/canvas/items/link_item.h"
#include "widgets/canvas/items/resource_item.h"

namespace stampede {

/// The items of a scene, kept by what they show: a change touches those that differ, and makes and drops no others.
/// The scene owns the items.
class CanvasItems {
public:
    /// Both are borrowed.
    CanvasItems(QGraphicsScene& scene, const CanvasStyle& style);

    /// After the layout or the drawing has changed.
    void arrange(const CanvasLayout& layout, const Moment& moment);
    /// After a snapshot: what looks as before is left alone.
    void refresh(const Moment& moment, const Snapshot* before);
    void restyle();
    void mark(const Selection& selection);
    /// The one thing under the pointer: a resource, a link, or nothing.
    void hover(const ResourceId& id, const std::optional<Link>& link);

    ResourceItem* find(std::string_view id) const;  ///< the first box's; null for none
    const std::vector<LinkItem*>& links() const { return m_linkItems; }
    /// In the order of painting.
    const std::vector<ResourceItem*>& resources() const { return m_inOrder; }

    // Previews; all of them back with an empty call of each.
    void showMoved(const CanvasLayout& layout, const std::vector<ResourceId>& ids, QPointF by);
    void showSize(const ResourceId& id, const QRectF& rect);
    void showVerdict(const ResourceId& id, Verdict verdict);

private:
    using Key = std::pair<ResourceId, ResourceId>;  ///< id, and the edge that a chip is on

    void arrangeResources(const CanvasLayout& layout, const Moment& moment);
    void arrangeLinks(const CanvasLayout& layout, const Moment& moment);
    void arrangeGround(const CanvasLayout& layout);
    std::set<ResourceId> movedWith(const CanvasLayout& layout, const std::vector<ResourceId>& ids) const;

    QGraphicsScene& m_scene;
    const CanvasStyle& m_style;
    std::map<Key, ResourceItem*> m_byKey;
    std::map<ResourceId, ResourceItem*, std::less<>> m_byId;
    std::vector<ResourceItem*> m_inOrder;
    std::vector<LinkItem*> m_linkItems;
    std::vector<std::pair<Lane, LaneItem*>> m_lanes;
    std::vector<std::pair<Tray, TrayItem*>> m_trays;
    std::vector<FootItem*> m_feet;
    bool m_moved = false;
    ResourceId m_hovered;
    ResourceId m_judged;
    ResourceId m_sized;
};

}  // namespace stampede
