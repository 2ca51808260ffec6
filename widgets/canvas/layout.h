// widgets/canvas: the drawing as a picture that can be worked on. layout.h says where everything stands and knows no
// item; scene.h shows it and never edits; view.h and tools/ turn gestures into Actions.
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <map>
#include <string_view>
#include <vector>

#include "model/architecture/architecture.h"

namespace stampede {

/// How one thing is drawn, in scene coordinates (pixels at 1:1).
struct Box {
    ResourceId id = {};
    Shape shape = Shape::card;
    QRectF rect = {};                 ///< of a frame over several rows: its part in the first
    std::vector<QRectF> others = {};  ///< its parts in the other rows
    ResourceId container =
        {};               ///< what it is drawn in: its parent, or the subnet of a group's member; empty: the canvas
    ResourceId on = {};   ///< a chip: whose edge it sits on, once for each user; empty for one in a tray
    int depth = 0;        ///< nesting
    bool member = false;  ///< there, not drawn: launched by a group, or removed and not yet gone

    /// Whether it is in it or in one of its parts.
    bool encloses(QPointF at) const;
    bool operator==(const Box&) const = default;
};

/// A lane of a container: what in it has the same value in the setting that parts it (a zone of a VPC).
struct Lane {
    ResourceId container = {};
    std::string name = {};
    Text setting = {};  ///< what the setting is called
    QRectF rect = {};

    bool operator==(const Lane&) const = default;
};

/// A placement link of what spans.
struct Foot {
    ResourceId from = {};
    ResourceId to = {};
    QLineF line = {};

    bool operator==(const Foot&) const = default;
};

/// Where chips that nobody uses are kept.
struct Tray {
    ResourceId container = {};  ///< empty: of the canvas
    QRectF rect = {};

    bool operator==(const Tray&) const = default;
};

/// What is there without being drawn: a group's member, or what was removed and is not yet gone.
struct Member {
    ResourceId id = {};
    ResourceId owner = {};   ///< the group, empty for what was removed
    ResourceId subnet = {};  ///< what it is in
    const Kind* kind = nullptr;

    bool operator==(const Member&) const = default;
};

/// Where everything of a drawing stands. A value: the same drawing always gives the same layout.
class CanvasLayout {
public:
    /// In the order of painting: containers, frames, cards, chips.
    const std::vector<Box>& boxes() const { return m_boxes; }
    const std::vector<Lane>& lanes() const { return m_lanes; }
    const std::vector<Foot>& feet() const { return m_feet; }
    const std::vector<Tray>& trays() const { return m_trays; }
    /// The first box of the resource; null where it has none.
    const Box* box(std::string_view id) const;
    /// The way of a link between cards, frames and chips, orthogonal with rounded corners; empty when the link is shown
    /// as containment, foot or chip.
    QPainterPath route(const Link& link) const;
    /// The way that a link between two boxes would take, e.g. while one of them is moved.
    QPainterPath wayBetween(const Box& from, const Box& to) const;
    QRectF bounds() const { return m_bounds; }
    /// The innermost container there, without those of `except` and what stands in them; empty for none.
    ResourceId containerAt(QPointF at, const std::vector<ResourceId>& except = {}) const;

private:
    friend class LayoutBuilder;

    struct Route {
        Link link = {};
        QPainterPath path = {};
    };
    std::vector<Box> m_boxes;
    std::vector<Lane> m_lanes;
    std::vector<Foot> m_feet;
    std::vector<Tray> m_trays;
    std::vector<Route> m_routes;
    std::map<ResourceId, std::size_t, std::less<>> m_index;  ///< the first box of each
    QRectF m_bounds;
};

/// `position` and `size` are honoured where they are set (a frame that is placed stands where its subnets are); what
/// has none is placed automatically, in drawing order, so that adding one thing moves as little as possible.
CanvasLayout layoutOf(const Architecture& drawing, const std::vector<Member>& members);

/// What has a place of its own on the canvas but stands on what these hold (a balancer over a moved VPC's subnets):
/// whoever moves these moves them along.
std::vector<ResourceId> standingOn(const Architecture& drawing, const CanvasLayout& layout,
                                   const std::vector<ResourceId>& ids);

}  // namespace stampede
