#include "widgets/canvas/canvas_items.h"

#include <algorithm>

namespace stampede {

CanvasItems::CanvasItems(QGraphicsScene& scene, const CanvasStyle& style) : m_scene(scene), m_style(style) {}

ResourceItem* CanvasItems::find(std::string_view id) const {
    const auto at = m_byId.find(id);
    return at == m_byId.end() ? nullptr : at->second;
}

void CanvasItems::arrange(const CanvasLayout& layout, const Moment& moment) {
    arrangeResources(layout, moment);
    arrangeLinks(layout, moment);
    arrangeGround(layout);
}

void CanvasItems::arrangeResources(const CanvasLayout& layout, const Moment& moment) {
    std::map<Key, ResourceItem*> kept;
    m_inOrder.clear();
    m_byId.clear();
    for (const Box& box : layout.boxes()) {
        const Key key{box.id, box.on};
        ResourceItem* item = nullptr;
        if (const auto old = m_byKey.find(key); old != m_byKey.end() && old->second->box().shape == box.shape) {
            item = old->second;
            m_byKey.erase(old);
            item->setBox(box);
        } else {
            item = ResourceItem::make(box, m_style).release();
            m_scene.addItem(item);
        }
        item->setFacts(factsOf(moment, box));
        kept.emplace(key, item);
        m_byId.emplace(box.id, item);
        m_inOrder.push_back(item);
    }
    for (const auto& [key, item] : m_byKey) delete item;
    m_byKey = std::move(kept);
}

void CanvasItems::arrangeLinks(const CanvasLayout& layout, const Moment& moment) {
    std::vector<LinkItem*> old = std::move(m_linkItems);
    m_linkItems.clear();
    std::map<std::pair<ResourceId, ResourceId>, std::vector<LinkItem*>> byEnds;
    for (LinkItem* item : old) byEnds[{item->link().from, item->link().to}].push_back(item);
    for (const Link& link : moment.drawing.links()) {
        const QPainterPath path = layout.route(link);
        if (path.isEmpty()) continue;
        LinkItem* item = nullptr;
        std::vector<LinkItem*>& same = byEnds[{link.from, link.to}];
        const auto found =
            std::find_if(same.begin(), same.end(), [&](LinkItem* each) { return each->link().same(link); });
        if (found != same.end()) {
            item = *found;
            same.erase(found);
        } else {
            item = new LinkItem(link, m_style);
            m_scene.addItem(item);
        }
        item->setPath(path);
        item->setEffective(isEffective(moment, link));
        m_linkItems.push_back(item);
    }
    for (const auto& [ends, items] : byEnds)
        for (LinkItem* item : items) delete item;
}

void CanvasItems::arrangeGround(const CanvasLayout& layout) {
    // Few, and cheap to make: made anew where any differs.
    const auto differs = [](const auto& items, const auto& wanted) {
        return items.size() != wanted.size() ||
               !std::equal(items.begin(), items.end(), wanted.begin(),
                           [](const auto& item, const auto& want) { return item.first == want; });
    };
    if (differs(m_lanes, layout.lanes())) {
        for (const auto& [lane, item] : m_lanes) delete item;
        m_lanes.clear();
        for (const Lane& lane : layout.lanes()) {
            const Box* vpc = layout.box(lane.container);
            m_lanes.emplace_back(lane, new LaneItem(lane, vpc ? vpc->depth : 0, m_style));
            m_scene.addItem(m_lanes.back().second);
        }
    }
    if (differs(m_trays, layout.trays())) {
        for (const auto& [tray, item] : m_trays) delete item;
        m_trays.clear();
        for (const Tray& tray : layout.trays()) {
            m_trays.emplace_back(tray, new TrayItem(tray, m_style));
            m_scene.addItem(m_trays.back().second);
        }
    }
    const bool sameFeet = std::equal(m_feet.begin(), m_feet.end(), layout.feet().begin(), layout.feet().end(),
                                     [](const FootItem* item, const Foot& foot) { return item->foot() == foot; });
    if (sameFeet) return;
    for (FootItem* item : m_feet) delete item;
    m_feet.clear();
    for (const Foot& foot : layout.feet()) {
        m_feet.push_back(new FootItem(foot, m_style));
        m_scene.addItem(m_feet.back());
    }
}

void CanvasItems::refresh(const Moment& moment, const Snapshot* before) {
    const bool all = !before || !moment.snapshot || before->entry != moment.snapshot->entry;
    for (ResourceItem* item : m_inOrder) {
        const ResourceId& id = item->box().id;
        const ResourceSnapshot* was = before ? before->find(id) : nullptr;
        const ResourceSnapshot* is = moment.snapshot ? moment.snapshot->find(id) : nullptr;
        // What is gone says how long ago,
        // and a frame counts its members, which are others.
        const bool same = !all && is && is->state != State::gone && item->box().shape != Shape::frame &&
                          looksAlike(*before, *moment.snapshot, id);
        if (!same && (all || was || is)) item->setFacts(factsOf(moment, item->box()));
    }
    for (LinkItem* item : m_linkItems) item->setEffective(isEffective(moment, item->link()));
}

void CanvasItems::restyle() {
    for (ResourceItem* item : m_inOrder) item->restyle();
}

void CanvasItems::mark(const Selection& selection) {
    const std::set<ResourceId> chosen(selection.resources().begin(), selection.resources().end());
    for (ResourceItem* item : m_inOrder) item->setSelected(chosen.contains(item->box().id));
    for (LinkItem* item : m_linkItems) item->setSelected(selection.link() && selection.link()->same(item->link()));
}

void CanvasItems::hover(const ResourceId& id, const std::optional<Link>& link) {
    for (ResourceItem* item : m_inOrder)
        if (item->box().id == m_hovered || item->box().id == id) item->setHovered(item->box().id == id);
    for (LinkItem* item : m_linkItems) item->setHovered(link && id.empty() && link->same(item->link()));
    m_hovered = id;
}

/// These, what they hold and the chips on them.
std::set<ResourceId> CanvasItems::movedWith(const CanvasLayout& layout, const std::vector<ResourceId>& ids) const {
    std::set<ResourceId> moved(ids.begin(), ids.end());
    if (moved.empty()) return moved;
    // Containers come before what they hold, except frames and what spans, which stand in the outermost one.
    for (const Box& box : layout.boxes())
        if (box.shape != Shape::chip && moved.contains(box.container)) moved.insert(box.id);
    return moved;
}

void CanvasItems::showMoved(const CanvasLayout& layout, const std::vector<ResourceId>& ids, QPointF by) {
    if (ids.empty() && !m_moved) return;
    m_moved = !ids.empty();
    const std::set<ResourceId> moved = movedWith(layout, ids);
    const auto offsetOf = [&](const ResourceId& id) { return moved.contains(id) ? by : QPointF(); };
    for (ResourceItem* item : m_inOrder) {
        const Box& box = item->box();
        const bool isChip = box.shape == Shape::chip;
        const bool follows = isChip && (moved.contains(box.on) || (box.on.empty() && moved.contains(box.container)));
        item->showAt(follows ? by : offsetOf(box.id));
    }
    for (const auto& [lane, item] : m_lanes) item->setPos(offsetOf(lane.container));
    for (const auto& [tray, item] : m_trays)
        item->setPos(tray.container.empty() ? QPointF() : offsetOf(tray.container));
    for (FootItem* item : m_feet) item->showMoved(offsetOf(item->foot().from), offsetOf(item->foot().to));
    for (LinkItem* item : m_linkItems) {
        const Box* from = layout.box(item->link().from);
        const Box* to = layout.box(item->link().to);
        if (!from || !to) continue;
        const auto offset = [&](const Box& box) { return box.on.empty() ? offsetOf(box.id) : offsetOf(box.on); };
        const QPointF a = offset(*from), b = offset(*to);
        const QPainterPath rest = layout.route(item->link());
        if (a == b) {
            item->setPath(a.isNull() ? rest : rest.translated(a));
            continue;
        }
        Box movedFrom = *from, movedTo = *to;
        movedFrom.rect.translate(a);
        movedTo.rect.translate(b);
        item->setPath(layout.wayBetween(movedFrom, movedTo));
    }
}

void CanvasItems::showSize(const ResourceId& id, const QRectF& rect) {
    if (!m_sized.empty() && m_sized != id)
        if (ResourceItem* item = find(m_sized)) item->showSize(item->box().rect);
    m_sized = id;
    if (ResourceItem* item = find(id)) item->showSize(rect);
}

void CanvasItems::showVerdict(const ResourceId& id, Verdict verdict) {
    if (m_judged != id)
        if (ResourceItem* item = find(m_judged)) item->setVerdict(Verdict::none);
    m_judged = id;
    if (ResourceItem* item = find(id)) item->setVerdict(verdict);
}

}  // namespace stampede
